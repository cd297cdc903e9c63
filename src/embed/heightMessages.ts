/**
 * The messages by which an embed and the page around it agree on a height.
 *
 * **Ours, version 1.** All are plain objects; sizes are whole CSS pixels.
 *
 * | from | message | meaning |
 * |---|---|---|
 * | embed | `{type: 'rodaje:ready', v: 1, id}` | the embed of chart `id` has begun to measure and to listen |
 * | embed | `{type: 'rodaje:resize', v: 1, id, height, width}` | its content needs `height` at the present `width` |
 * | page | `{type: 'rodaje:measure'}` | say your height again |
 * | page | `{type: 'rodaje:theme', value: 'light' | 'dark' | 'auto'}` | show yourself in this colour scheme |
 *
 * A page finds the frame by comparing `event.source` with each frame's `contentWindow`. It should not compare
 * origins: an embed in a sandbox has the origin `"null"`. `v` rises only if a field changes its meaning; fields may
 * be added. The embed obeys `window.parent` alone, and takes from it nothing but what this table and the
 * signals of the protocols below say.
 *
 * **Other people's.** Sent without being asked, since a parent that does not know them lets them pass:
 * Datawrapper's, AMP's, Embedly's (which Medium uses) and the bare `{height}` of Observable and others. Sent only to
 * a parent that signalled: pym.js (`?childId=` in our query), WordPress (`#?secret=` in our hash),
 * iframe-resizer 4 and 5 (its greeting), open-iframe-resizer and Mastodon (their question).
 * With `?resize=off` in the embed's address no height is sent at all.
 */
import type { Signals } from './parentSignals.ts';

/** What travels by `postMessage`: some protocols use text, some plain objects. */
export type Message = string | Readonly<Record<string, unknown>>;

/** A measured content and whom to tell. */
export interface HeightReport {
  /** Height of the content, in whole CSS pixels. */
  height: number;
  /** Width of the content, in whole CSS pixels. */
  width: number;
  /** Id of the chart, part of the frame's address: old Datawrapper listeners find the frame by it. */
  id: string;
  /** The frame's address as loaded: Embedly's listeners compare it with the frame's `src`. */
  address: string;
  /** What the parent has signalled so far. */
  signals: Signals;
}

/**
 * One measurement in the words of every protocol that the parent may speak, in the order to send them.
 *
 * @returns the messages, each to be posted on its own
 */
export function heightMessages({ height, width, id, address, signals }: HeightReport): Message[] {
  return [
    { 'datawrapper-height': { [id]: height } },
    // AMP's object cannot be joined with ours: both need the field `type`.
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
    { height },
    { type: 'rodaje:resize', v: 1, id, height, width },
    ...signalledMessages(height, width, signals),
  ];
}

/** The message that tells a parent the embed of chart `id` is measuring and listening. */
export function readyMessage(id: string): Message {
  return { type: 'rodaje:ready', v: 1, id };
}

function signalledMessages(height: number, width: number, signals: Signals): Message[] {
  const { pymChild, wordpressSecret, iframeResizer, openIframeResizer, mastodonId } = signals;
  const messages: Message[] = [];
  if (pymChild !== undefined) messages.push(`pymxPYMx${pymChild}xPYMxheightxPYMx${height}`);
  if (wordpressSecret !== undefined) {
    messages.push({ message: 'height', value: height, secret: wordpressSecret });
  }
  if (iframeResizer !== undefined) {
    // The first answer to a greeting has to be of type init. Version 5 would have its own version number
    // after it; we are not that library and do not say so, at the price of a warning in its console.
    const cause = iframeResizer.answered ? 'resizeObserver' : 'init';
    messages.push(`[iFrameSizer]${iframeResizer.id}:${height}:${width}:${cause}`);
  }
  if (openIframeResizer) messages.push({ type: 'iframe-resized', width, height });
  if (mastodonId !== undefined) messages.push({ type: 'setHeight', id: mastodonId, height });
  return messages;
}

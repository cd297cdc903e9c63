/** The colour scheme a host may ask of an embed: its own word, never a colour or a style sheet. */
export type Theme = 'light' | 'dark' | 'auto';

/** One thing that a parent's message can tell us. There is nothing else that a message can do. */
export type Signal =
  | { kind: 'measure' }
  | { kind: 'theme'; theme: Theme }
  | { kind: 'iframe-resizer'; id: string }
  | { kind: 'open-iframe-resizer' }
  | { kind: 'mastodon'; id: number | string };

/** Which protocols, beyond those that need no question, the parent has shown that it speaks. */
export interface Signals {
  /** The name pym.js gave this frame in its query. */
  pymChild?: string;
  /** The name WordPress gave this frame in its hash. */
  wordpressSecret?: string;
  /** The name iframe-resizer gave this frame, and whether its greeting was answered. */
  iframeResizer?: { id: string; answered: boolean };
  /** Whether open-iframe-resizer has asked. */
  openIframeResizer?: boolean;
  /** The name Mastodon gave this frame when it asked. */
  mastodonId?: number | string;
}

/**
 * Reads what the parent wrote into the frame's own address before loading it.
 *
 * @param address the frame's absolute address: `?childId=` is pym.js, `#?secret=` is WordPress
 * @returns the protocols signalled so far
 */
export function readAddressSignals(address: string): Signals {
  const { searchParams, hash } = new URL(address);
  const secret = new URLSearchParams(hash.replace(/^#\??/, '')).get('secret') ?? '';
  return {
    pymChild: searchParams.get('childId') || undefined,
    // WordPress refuses any other character, so such a hash is not its own.
    wordpressSecret: /^[a-zA-Z0-9]{1,64}$/.test(secret) ? secret : undefined,
  };
}

/**
 * Adds a signal to what is known of the parent.
 * A second greeting by iframe-resizer under the same name leaves the first one's answer standing.
 */
export function addSignal(signals: Signals, signal: Signal): Signals {
  switch (signal.kind) {
    case 'iframe-resizer':
      if (signals.iframeResizer?.id === signal.id) return signals;
      return { ...signals, iframeResizer: { id: signal.id, answered: false } };
    case 'open-iframe-resizer':
      return { ...signals, openIframeResizer: true };
    case 'mastodon':
      return { ...signals, mastodonId: signal.id };
    default:
      return signals;
  }
}

// Every protocol's words come early in its text; what lies beyond is not looked at, whatever its length.
const longestRead = 500;

/**
 * Reads a message from the parent, whatever it is: total on any value of any shape and size.
 * It follows no reference, runs no getter and keeps nothing but a protocol's name for this frame.
 *
 * @param data the `data` of a message whose `source` the caller has compared with `window.parent`
 * @returns what the parent wants, or undefined where the message is in no protocol we speak
 */
export function readParentMessage(data: unknown): Signal | undefined {
  if (typeof data === 'string') return readText(data.slice(0, longestRead));
  if (typeof data !== 'object' || data === null) return undefined;
  try {
    return readObject(data);
  } catch {
    // Only an object that answers for itself, such as a proxy, comes here; no honest parent sends one.
    return undefined;
  }
}

function readText(text: string): Signal | undefined {
  const [library, , subject] = text.split('xPYMx');
  if (library === 'pym' && subject === 'width') return { kind: 'measure' };
  if (text.startsWith('[iFrameSizer]')) return readIframeResizer(text.slice('[iFrameSizer]'.length));
  return undefined;
}

// A greeting carries dozens of settings that vary between versions 4 and 5, so it is known by its third
// field, the oldest, and read from the left only. Later commands carry no id.
function readIframeResizer(text: string): Signal | undefined {
  const [first, , sizesWidth] = text.split(':');
  if (first && (sizesWidth === 'true' || sizesWidth === 'false'))
    return { kind: 'iframe-resizer', id: first };
  return first === 'resize' || first === 'reset' ? { kind: 'measure' } : undefined;
}

function readObject(data: object): Signal | undefined {
  // WordPress alone has no `type`: its parent says that it has begun to listen.
  if (ownValue(data, 'message') === 'ready') return { kind: 'measure' };
  switch (ownValue(data, 'type')) {
    case 'rodaje:measure':
      return { kind: 'measure' };
    case 'rodaje:theme':
      return readTheme(ownValue(data, 'value'));
    case 'frames-init':
      return ownValue(data, 'sentinel') === 'amp' ? { kind: 'measure' } : undefined;
    case 'iframe-child-init':
    case 'iframe-get-child-dimensions':
      return { kind: 'open-iframe-resizer' };
    case 'setHeight':
      return readMastodon(ownValue(data, 'id'));
    default:
      return undefined;
  }
}

function readTheme(theme: unknown): Signal | undefined {
  return theme === 'light' || theme === 'dark' || theme === 'auto' ? { kind: 'theme', theme } : undefined;
}

function readMastodon(id: unknown): Signal | undefined {
  const names = Number.isFinite(id) || (typeof id === 'string' && id !== '' && id.length <= longestRead);
  return names ? { kind: 'mastodon', id: id as number | string } : undefined;
}

// A value by descriptor, because reading a property would run a getter.
function ownValue(data: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(data, name)?.value;
}

/** Heights that a frame may get, in px: whatever is said of it, it can neither vanish nor push the article out of reach. */
export const LEAST = 100;
export const MOST = 5000;

/** Anything may be posted to a window; what is ours looks like this. */
type Heard = { readonly type: string; readonly v: number; readonly height: number } | null;

/**
 * The loader for publishers: gives every embed of ours on the page its content's height, by the
 * protocol described in `heightMessages.ts`. It works wherever its script stands, however often it is included
 * and for frames added later; it leaves nothing behind but one symbol on the window for each place it came from.
 *
 * A frame is ours if its `src` lies under the folder from which the script came; a sender is known by
 * `event.source`, because a sandboxed frame has the origin `"null"`.
 *
 * @param window the publisher's window
 * @param document the publisher's document, while the script runs: its `currentScript` tells where we live
 */
export function sizeEmbeds(window: Window, document: Document): void {
  const source = (document.currentScript as HTMLScriptElement | null)?.src;
  if (!source) return;
  const home = new URL('.', source).href;
  const included = window as unknown as Record<symbol, boolean>;
  const guard = Symbol.for(`rodaje:${home}`);
  if (included[guard]) return;
  included[guard] = true;

  const embeds = () =>
    [...document.querySelectorAll('iframe')].filter(
      ({ src }) => src.startsWith(home) && /^([\w-]+\/)?embed\//.test(src.slice(home.length)),
    );

  window.addEventListener('message', ({ data, source }: MessageEvent<Heard>) => {
    if (data?.type !== 'rodaje:resize' || data.v !== 1 || !Number.isFinite(data.height)) return;
    const frame = embeds().find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.style.height = `${Math.min(MOST, Math.max(LEAST, data.height))}px`;
  });

  // Frames that were there before us spoke to nobody.
  for (const { contentWindow } of embeds()) contentWindow?.postMessage({ type: 'rodaje:measure' }, '*');
}

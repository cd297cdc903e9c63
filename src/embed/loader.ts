/** Heights that a frame may get, in px: whatever is said of it, it can neither vanish nor push the article out of reach. */
export const LEAST = 100;
export const MOST = 5000;

/** Anything may be posted to a window; what is ours looks like this. */
type Heard = { readonly type: string; readonly v: number; readonly height: number } | null;

/**
 * The loader for publishers: gives every embed of ours on the page its content's height, by the
 * protocol described in `heightMessages.ts`. It works wherever and however its code runs (its own script, a module, pasted
 * or joined into another script), however often it is included, for frames added later and for those in open shadow
 * roots; it leaves nothing behind but one symbol on the window for each place it came from.
 *
 * A frame is known by who speaks: the message came from its window. It is ours if its address is an embed's in our own
 * folder, which the address of the running script tells where that is still called `embed.js`, or else the build. Where
 * neither knows it, the sender must be of the origin that its frame was given, so that nobody speaks for another.
 *
 * @param window the publisher's window
 * @param document the publisher's document, while the script runs
 * @param site the site's own address with a slash at its end, '' where the build did not know it
 */
export function sizeEmbeds(window: Window, document: Document, site: string): void {
  const script = document.currentScript as HTMLScriptElement | null;
  const home = script?.src?.match(/[^?]+\/(?=embed\.js)/)?.[0] ?? site;
  const included = window as unknown as Record<symbol, boolean>;
  const guard = Symbol.for(`rodaje:${home}`);
  if (included[guard]) return;
  included[guard] = true;

  const elementsIn = (root: ParentNode): Partial<HTMLIFrameElement>[] =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? elementsIn(element.shadowRoot) : element,
    );

  /** Whether an element's address is an embed's, and begins with the address of that folder. */
  const isEmbed = ({ src }: Partial<HTMLIFrameElement>, folder: string) =>
    `${src}`.startsWith(folder) && /^[^?#]*\/embed\//.test(src!);

  window.addEventListener('message', ({ data, source, origin }: MessageEvent<Heard>) => {
    const isTold = data?.type === 'rodaje:resize' && data.v === 1 && Number.isFinite(data.height);
    const frame = isTold && elementsIn(document).find(({ contentWindow }) => contentWindow === source);
    // A frame in a sandbox has the origin "null".
    if (frame && isEmbed(frame, home || (origin === 'null' ? '' : `${origin}/`)))
      frame.style!.height = `${Math.min(MOST, Math.max(LEAST, data.height))}px`;
  });

  // Frames that were there before us spoke to nobody.
  for (const element of elementsIn(document))
    if (isEmbed(element, home)) element.contentWindow?.postMessage({ type: 'rodaje:measure' }, '*');
}

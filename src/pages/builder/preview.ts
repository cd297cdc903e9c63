import type { Attachment } from 'svelte/attachments';

/** What a preview tells of its embed. */
export interface PreviewNews {
  /** Height of the content, in px. */
  readonly height?: number;
  /** What the embed and all it fetched weigh, in bytes as they came, headers left out. */
  readonly bytes?: number;
  /** Words of the view as they stand in the embed. */
  readonly words?: PreviewWords;
  /** The embed's query string after the reader pressed something in it. */
  readonly search?: string;
}

export interface PreviewWords {
  readonly title: string;
  readonly source: string;
  readonly description: string;
}

const AFTER_PRESS = 150;

/**
 * Keeps a preview's frame at an address and tells what goes on in it. The embed is of our own origin, so its words are
 * read where they stand: the code to copy says what the reader of the article will see.
 */
export function preview(address: string, tell: (news: PreviewNews) => void): Attachment<HTMLIFrameElement> {
  return (frame) => {
    const { ownerDocument } = frame;
    const window = ownerDocument.defaultView!;
    const ending = new AbortController();
    const { signal } = ending;
    let words: MutationObserver | undefined;
    let weights: PerformanceObserver | undefined;

    const onMessage = ({ source, data }: MessageEvent<{ type: string; height: number } | null>) => {
      if (source === frame.contentWindow && data?.type === 'rodaje:resize') tell({ height: data.height });
    };
    const onLoad = () => {
      const embed = frame.contentDocument;
      if (!embed?.querySelector('.figure-title')) return;
      const read = () => tell({ words: readWords(embed) });
      words?.disconnect();
      words = new MutationObserver(read);
      words.observe(embed.body, { subtree: true, childList: true, characterData: true });
      read();
      weights?.disconnect();
      weights = watchBytes(embed.defaultView as typeof globalThis.window | null, (bytes) => tell({ bytes }));
      const onPress = () =>
        window.setTimeout(() => tell({ search: embed.defaultView?.location.search }), AFTER_PRESS);
      for (const press of ['click', 'change', 'keyup']) embed.addEventListener(press, onPress, { signal });
    };

    window.addEventListener('message', onMessage, { signal });
    frame.addEventListener('load', onLoad, { signal });
    // Replacing leaves no step in the history, as a new `src` would; an embed that is there already stays as it is.
    if (!frame.src) frame.src = address;
    else if (frame.contentWindow?.location.href !== address) frame.contentWindow?.location.replace(address);
    else onLoad();
    return () => {
      ending.abort();
      words?.disconnect();
      weights?.disconnect();
    };
  };
}

/** Adds up what a page weighs, again with each file that comes. */
function watchBytes(
  window: (Window & typeof globalThis) | null,
  tell: (bytes: number) => void,
): PerformanceObserver | undefined {
  if (!window) return undefined;
  const { performance, PerformanceObserver } = window;
  const weighed = ['navigation', 'resource'] as const;
  const add = () => {
    const entries = weighed.flatMap((type) =>
      performance.getEntriesByType(type),
    ) as PerformanceResourceTiming[];
    tell(entries.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0));
  };
  const observer = new PerformanceObserver(add);
  observer.observe({ type: 'resource' });
  add();
  return observer;
}

function readWords(embed: Document): PreviewWords {
  const textOf = (selector: string) => embed.querySelector(selector)?.textContent?.trim() ?? '';
  return {
    title: textOf('.figure-title'),
    source: textOf('.figure-source'),
    description: textOf('.figure > .unseen'),
  };
}

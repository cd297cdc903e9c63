import type { ContentSize } from './maybeTell.ts';

/** What a framed page is measured in, handed in so that a test can stand in for a browser. */
interface Framed {
  window: Window;
  document: Document;
  /** The element that holds the whole content. */
  box: Element;
}

/** Less than this is the browser's rounding where the reader has zoomed, and no content. */
const FITS_WITHIN = 2;
/** Time for the parent to give the frame the height it was told; a parent that does not, is given up. */
const PATIENCE_MS = 400;

/**
 * Measures the content of a framed page as wide as the frame is, and keeps it without a vertical scrollbar where it fits.
 * A scrollbar that takes room makes the content narrower, and the height of that would be told: lower than what is needed
 * without the bar, so that the bar stays with nothing to scroll. Where the frame stays too low the bar comes, a moment
 * after the content has grown.
 *
 * @returns measures, in whole CSS pixels; to be called whenever content or frame may have changed
 */
export function measureUnbarred({ window, document, box }: Framed): () => ContentSize {
  const { style } = document.documentElement;
  let isBarred = false;
  let waiting: number | undefined;
  const bar = () => {
    isBarred = true;
    style.overflowY = '';
  };
  return () => {
    style.overflowY = 'hidden';
    const size = sizeOf(box);
    // For a sheet of paper that is narrower (theme/print.css).
    if (!(window as Partial<Window>).matchMedia?.('print').matches)
      style.setProperty('--screen', `${size.width}px`);
    if (size.height - window.innerHeight < FITS_WITHIN) {
      isBarred = false;
      window.clearTimeout(waiting);
      waiting = undefined;
    } else if (isBarred) bar();
    else waiting ??= window.setTimeout(bar, PATIENCE_MS);
    return size;
  };
}

// A fraction of a pixel too little is a scrollbar, so the height is rounded up; but the browser's own
// arithmetic (64ths of a pixel) may leave a crumb that is not worth one.
function sizeOf(box: Element): ContentSize {
  const { width, height } = box.getBoundingClientRect();
  return { width: Math.round(width), height: Math.ceil(height - 1 / 64) };
}

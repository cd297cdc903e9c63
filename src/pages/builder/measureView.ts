import type { Attachment } from 'svelte/attachments';
import { stepsOf, type Steps } from '../../embed/steps.ts';
import { whenIdle } from '../../figure/whenIdle.ts';

const NARROWEST = 250;
const WIDEST = 1200;
const APART = 7;
/** So many are laid out in one idle moment. */
const AT_ONCE = 8;

/** The widths to measure at: close together, and both sides of each step that the whole view has. */
function widthsOf(usual: Steps): number[] {
  const even = Array.from({ length: (WIDEST - NARROWEST) / APART + 1 }, (_, at) => NARROWEST + at * APART);
  const edges = usual.flatMap(([from]) => [from - 1, from]);
  return [...new Set([...even, ...edges])].filter((width) => width >= NARROWEST).sort((a, b) => a - b);
}

/**
 * Keeps a frame that nobody sees at an embed's address, and measures what height its view needs at any width: the code to
 * copy reserves it. `usual` is what the whole view of the chart needs. Until a view is measured, and if it never is,
 * `tell` is called with undefined.
 */
export function measureView(
  address: string,
  usual: Steps,
  tell: (steps: Steps | undefined) => void,
): Attachment<HTMLIFrameElement> {
  return (frame) => {
    const window = frame.ownerDocument.defaultView!;
    let isOver = false;
    const measureFrom = (widths: readonly number[], measured: readonly (readonly [number, number])[]) => {
      const embed = frame.contentDocument?.querySelector('.embed');
      if (isOver || !embed) return;
      const heights = widths.slice(0, AT_ONCE).map((width): [number, number] => {
        frame.style.width = `${width}px`;
        return [width, Math.ceil(embed.getBoundingClientRect().height)];
      });
      const [all, rest] = [[...measured, ...heights], widths.slice(AT_ONCE)];
      if (rest.length > 0) whenIdle(window as never, () => measureFrom(rest, all));
      else tell(stepsOf(all));
    };
    const whenLive = () => {
      if (isOver) return;
      const inside = frame.contentDocument?.documentElement;
      if (inside?.dataset.live === undefined) window.setTimeout(whenLive, 100);
      else whenIdle(window as never, () => measureFrom(widthsOf(usual), []));
    };
    tell(undefined);
    frame.addEventListener('load', whenLive);
    // Replacing leaves no step in the history, as a new `src` would.
    if (!frame.src) frame.src = address;
    else frame.contentWindow?.location.replace(address);
    return () => {
      isOver = true;
      frame.removeEventListener('load', whenLive);
    };
  };
}

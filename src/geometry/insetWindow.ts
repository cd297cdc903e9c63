import type { Frame, Pane } from './atlas.ts';
import type { Rect } from './rect.ts';

/** The part of the main frame that the inset shows enlarged. */
export function insetWindow(frame: Frame, inset: Pane): Rect {
  const share = frame.scale / inset.frame.scale;
  const left = frame.translate[0] - inset.frame.translate[0] * share;
  const top = frame.translate[1] - inset.frame.translate[1] * share;
  return { left, top, right: left + inset.frame.width * share, bottom: top + inset.frame.height * share };
}

import { lookAnew } from './boxes.ts';
import { clipped, sideways } from './clipping.ts';
import { faint } from './contrast.ts';
import { covered } from './covered.ts';
import { overlaps } from './overlaps.ts';
import { smallTargets } from './targets.ts';
import { textBoxes } from './texts.ts';

const uncounted = (faults: readonly string[]) => [...new Set(faults)];

/** What can be measured of the page it is run in; each answers with its faults in words. */
export const layout = {
  geometry() {
    lookAnew();
    const texts = textBoxes();
    return uncounted([...sideways(), ...overlaps(texts), ...clipped(texts), ...smallTargets()]);
  },
  covered,
  contrast() {
    lookAnew();
    return uncounted(faint(textBoxes()));
  },
};

declare global {
  interface Window {
    layout: typeof layout;
  }
}
window.layout = layout;

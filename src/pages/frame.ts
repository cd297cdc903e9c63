import type { Theme } from '../embed/parentSignals.ts';
import { reportHeight } from '../embed/reportHeight.ts';
import { readEmbedParameters } from './embedParameters.ts';

/**
 * What an embed does first, before its figure is alive: it takes the theme and the controls its address asks for and
 * keeps its host informed of its height. `id` is its chart.
 */
export function startFrame(window: Window & typeof globalThis, id: string): void {
  const { document, ResizeObserver, location } = window;
  const { theme, controls } = readEmbedParameters(location.search);
  const root = document.documentElement;
  const onTheme = (asked: Theme) => {
    if (asked === 'auto') delete root.dataset.theme;
    else root.dataset.theme = asked;
  };
  onTheme(theme);
  root.dataset.controls = controls;
  reportHeight({ window, document, ResizeObserver, box: document.querySelector('.embed')!, id, onTheme });
}

import type { Theme } from '../../embed/parentSignals.ts';
import { reportHeight } from '../../embed/reportHeight.ts';
import { readEmbedParameters, type EmbedParameters } from '../../address/embedParameters.ts';
import { keepParts } from '../../address/keepParts.ts';

/**
 * What an embed does first, before its figure is alive: it takes the theme and the controls its address asks for and
 * keeps its host informed of its height. `id` is its chart. Returns what the address says besides the view.
 */
export function startFrame(window: Window & typeof globalThis, id: string): EmbedParameters {
  const { document, ResizeObserver, location } = window;
  const parameters = readEmbedParameters(location.search);
  const root = document.documentElement;
  const onTheme = (asked: Theme) => {
    if (asked === 'auto') delete root.dataset.theme;
    else root.dataset.theme = asked;
  };
  onTheme(parameters.theme);
  root.dataset.controls = parameters.controls;
  if (window.parent === window) root.dataset.alone = '';
  keepParts(
    window,
    parameters.open.map((part) => `${id}-${part}`),
  );
  reportHeight({ window, document, ResizeObserver, box: document.querySelector('.embed')!, id, onTheme });
  return parameters;
}

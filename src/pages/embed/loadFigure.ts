import type { LoadedChart } from '../../figure/chart.ts';
import type { lookAt } from '../../filter/view.ts';
import type { startEmbed } from './startEmbed.ts';

/** Id of the link to the module of an embed's figure. */
export const FIGURE_MODULE = 'figure-module';

/** A chart, what starts it as an embed and, if filters change it, what applies them. */
export interface FigureModule {
  readonly default: LoadedChart['component'];
  readonly lookAt?: typeof lookAt;
  readonly startEmbed: typeof startEmbed;
}

/**
 * The figure of an embed, from the address in its page: so the script of embeds names none, and stays the same when one
 * changes.
 */
export function loadFigure(document: Document): Promise<FigureModule> {
  const { href } = document.getElementById(FIGURE_MODULE) as HTMLLinkElement;
  return import(/* @vite-ignore */ href) as Promise<FigureModule>;
}

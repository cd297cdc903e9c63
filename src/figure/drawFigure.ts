import { drawPng, screenMeasure } from '../export/drawPng.ts';
import { frameDrawing } from '../export/frameDrawing.ts';
import { readDrawing } from '../export/readDrawing.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Summary } from './chart.ts';
import type { Page } from './page.ts';
import { viewAddress } from './viewAddress.ts';

/** A figure as a picture that stands by itself. */
export interface DrawnFigure {
  readonly svg: string;
  svgBlob(): Blob;
  /** Rejects where the browser cannot draw it. */
  pngBlob(): Promise<Blob>;
}

/**
 * Draws a figure as the screen shows it, in its theme, with title, source, date and licence, and the address of the view
 * that `query` says. `t` has the late words.
 */
export function drawFigure(
  figure: HTMLElement,
  summary: Summary,
  query: string,
  page: Page,
  t: Translate,
): DrawnFigure {
  const drawing = readDrawing(figure.querySelector<HTMLElement>('.figure-body')!);
  const style = getComputedStyle(figure);
  const colorOf = (token: string) => resolveColor(figure, style.getPropertyValue(token));
  const address = viewAddress(figure.id, query, page);
  const { svg, width, height } = frameDrawing(
    {
      ...drawing,
      title: summary.title,
      subtitle: summary.subtitle,
      source: page.t('figure.source', { source: summary.source, date: page.format.date(page.dataDate) }),
      credit: t('download.credit', { licence: 'CC BY 4.0', address }),
      colors: {
        paper: colorOf('--paper'),
        ink: colorOf('--ink'),
        quiet: colorOf('--ink-3'),
        rule: colorOf('--rule'),
      },
    },
    screenMeasure(),
  );
  return {
    svg,
    svgBlob: () => new Blob([svg], { type: 'image/svg+xml' }),
    pngBlob: () => drawPng(svg, width, height),
  };
}

/** A custom property holds both themes' colours; the browser picks one only where a property of its own uses it. */
function resolveColor(element: HTMLElement, value: string): string {
  const probe = element.ownerDocument.createElement('span');
  probe.style.color = value;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

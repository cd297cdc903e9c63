import { loadChart } from 'virtual:charts';
import { describePage, renderFigure, stillReader } from '../../src/build/render.ts';
import type { RenderInput } from '../../src/build/renderInput.ts';
import { LANGUAGES, type Lang } from '../../src/i18n/index.ts';
import type { Messages } from '../../src/i18n/translate.ts';
import { realMessages } from '../charts/wordsIn.ts';
import { dataDate, type GalleryCase } from './cases.ts';

const SITE = 'https://example.org/';
const VERSION = '2026-01-01';

/**
 * A case's figure as HTML, through the same code as the build. `messages` are the language's own unless others are
 * given.
 */
export async function renderCase(
  { chart, slices, filter, embedded }: GalleryCase,
  lang: Lang,
  messages: Partial<Messages> = realMessages(lang),
): Promise<string> {
  const { folder } = LANGUAGES[lang];
  const address = embedded
    ? ({ kind: 'embed', lang, path: `${folder}embed/${chart}/`, chart } as const)
    : ({ kind: 'dashboard', lang, path: folder } as const);
  const input = {
    messages: { en: messages, es: messages },
    dataDate,
    version: VERSION,
    site: SITE,
  } as RenderInput;
  const page = describePage(address, input);
  return renderFigure(await loadChart(chart), slices, stillReader(slices, filter), page);
}

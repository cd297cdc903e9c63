import { loadChart } from 'virtual:charts';
import { describePage, renderFigure, stillReader, type RenderInput } from '../../src/build/render.ts';
import { LANGUAGES, type Lang } from '../../src/i18n/index.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { createTranslate, type Messages } from '../../src/i18n/translate.ts';
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
  messages: Partial<Messages> = LANGUAGES[lang].messages,
): Promise<string> {
  const { folder, locale } = LANGUAGES[lang];
  const address = embedded
    ? ({ kind: 'embed', lang, path: `${folder}embed/${chart}/`, chart } as const)
    : ({ kind: 'dashboard', lang, path: folder } as const);
  const input = { dataDate, version: VERSION, site: SITE } as RenderInput;
  const t = createTranslate(messages, locale);
  const page = { ...describePage(address, input), t, format: createFormat(t) };
  return renderFigure(await loadChart(chart), slices, stillReader(slices, filter), page);
}

import { loadChart } from 'virtual:charts';
import { readData } from '../../../src/build/data.ts';
import { slicesOf } from '../../../src/build/packSlices.ts';
import { describePage, renderFigure, stillReader } from '../../../src/build/render.ts';
import { EVERYTHING } from '../../../src/filter/filter.ts';
import { DEFAULTS, type Settings } from '../../../src/filter/settings.ts';
import { viewOf } from '../../../src/filter/view.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { LANGUAGES, type Lang } from '../../../src/i18n/index.ts';
import { createTranslate } from '../../../src/i18n/translate.ts';
import { plain, realMessages } from '../wordsIn.ts';

const Workbench = await loadChart('multiplier-workbench');

export const root = new URL('../../../', import.meta.url).pathname;
export const slices = slicesOf(readData(root));
export const view = viewOf(slices.facets, EVERYTHING);

export function pageIn(lang: Lang) {
  const { messages, locale, tag } = LANGUAGES[lang];
  const t = createTranslate(messages, locale);
  const format = createFormat(t);
  return {
    lang: tag,
    root: '',
    home: '',
    embedded: false,
    dataDate: '2026-05-12',
    version: '2026-11-22',
    site: 'https://example.org/',
    t,
    format,
  };
}
export const titleIn = (lang: Lang, settings: Partial<Settings> = {}) =>
  plain(Workbench.summarise(slices, view, { ...DEFAULTS, ...settings }, pageIn(lang)).title);

/** The figure in words, tags and one-line blanks taken out. */
export function textOf(lang: Lang, settings: Partial<Settings> = {}) {
  const page = describePage({ kind: 'embed', lang, path: 'embed/x/' }, {
    slices,
    messages: { [lang]: realMessages(lang) },
    dataDate: '2026-05-12',
    site: '',
  } as never);
  const reader = stillReader(slices, EVERYTHING, { ...DEFAULTS, ...settings });
  const html = renderFigure(Workbench, slices, reader, page);
  return plain(
    html
      .replace(/<!--[^]*?-->/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' '),
  );
}

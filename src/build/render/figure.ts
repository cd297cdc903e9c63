import type { Snippet } from 'svelte';
import { render } from 'svelte/server';
import { loadChart } from 'virtual:charts';
import type { LoadedChart, Summary } from '../../figure/chart.ts';
import type { ChartId } from '../../charts/index.ts';
import { pageContext, type Page } from '../../figure/page.ts';
import type { Reader } from '../../figure/reader.ts';
import { EVERYTHING } from '../../filter/filter.ts';
import { writeQuery } from '../../filter/query.ts';
import { DEFAULTS } from '../../filter/settings.ts';
import { viewOf } from '../../filter/view.ts';
import { createFormat } from '../../i18n/format.ts';
import { LANGUAGES, type Lang } from '../../i18n/index.ts';
import { createTranslate } from '../../i18n/translate.ts';
import type { SliceName, Slices } from '../../model/slices.ts';
import { rootFrom } from '../document.ts';
import { isEmbed } from '../pages.ts';
import type { PageAddress } from '../pages/pageKind.ts';
import type { Thing } from '../../pages/builder/readThings.ts';
import type { RenderInput } from '../renderInput.ts';
import StillPart from '../StillPart.svelte';

/** A chart in its default view, as other sites show it. */
export interface DescribedChart {
  readonly summary: Summary;
  /** The figure. */
  readonly html: string;
  readonly page: Page;
}

/** A reader who chose something once and cannot choose again: what prerendering, pictures and tests look through. */
export function stillReader(slices: Slices, filter = EVERYTHING, settings = DEFAULTS): Reader {
  const view = viewOf(slices.facets, filter);
  const query = writeQuery(filter, settings);
  return { filter, settings, view, query, drawn: query, choose: () => {}, set: () => {} };
}

/** The page as its components know it. */
export function describePage(page: PageAddress, input: RenderInput): Page {
  const { locale, tag, folder } = LANGUAGES[page.lang];
  const t = createTranslate(input.messages[page.lang], locale);
  const root = rootFrom(page, input.site);
  return {
    lang: tag,
    root,
    home: root + folder,
    site: input.site,
    dataDate: input.dataDate,
    version: input.version,
    embedded: isEmbed(page),
    t,
    format: createFormat(t),
  };
}

/** One figure as HTML, by itself: the client hydrates it by itself. */
export function renderFigure(chart: LoadedChart, slices: Slices, reader: Reader, page: Page): string {
  const props = { data: slices as Pick<Slices, SliceName>, reader };
  // A still is never hydrated, so it goes without the comments that guide hydration.
  const still = (children: Snippet) =>
    render(StillPart, { props: { children }, context: pageContext(page) }).body.replace(/<!--.*?-->/g, '');
  return render(chart.component, { props, context: pageContext({ ...page, still }) }).body;
}

/** The site as the pages of a language know it. */
export function describeSite(lang: Lang, input: RenderInput): Page {
  return describePage({ kind: 'dashboard', lang, path: LANGUAGES[lang].folder }, input);
}

/** Everything that a chart shows by itself, in the order of its table. */
export async function describeThings(id: ChartId, lang: Lang, input: RenderInput): Promise<Thing[]> {
  const { slices } = input;
  const page = describeSite(lang, input);
  const { summarise, one } = await loadChart(id);
  if (!one) return [];
  return one.ids(slices).map((value) => {
    const { query, view, settings } = stillReader(slices, EVERYTHING, { ...DEFAULTS, [one.setting]: value });
    return { query, title: summarise(slices, view, settings, page).title };
  });
}

/** A chart in its default view. */
export async function describeChart(id: ChartId, lang: Lang, input: RenderInput): Promise<DescribedChart> {
  const page = describeSite(lang, input);
  const reader = stillReader(input.slices);
  const chart = await loadChart(id);
  const summary = chart.summarise(input.slices, reader.view, reader.settings, page);
  return { summary, html: renderFigure(chart, input.slices, reader, page), page };
}

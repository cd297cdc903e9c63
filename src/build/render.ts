/**
 * The server half of the pages: everything that needs Svelte compiled for the server. The build bundles this file and
 * calls it; the development server loads it anew after each change.
 */
import type { Snippet } from 'svelte';
import { render } from 'svelte/server';
import { loadChart } from 'virtual:charts';
import type { ChartModule, Summary } from '../charts/chart.ts';
import { CHARTS, type ChartId } from '../charts/index.ts';
import type { Headline } from '../aggregate/headline.ts';
import type { ShootSpending } from '../aggregate/shootSpending.ts';
import { pageContext, type Page } from '../charts/page.ts';
import type { Reader } from '../charts/reader.ts';
import { EVERYTHING } from '../filter/filter.ts';
import { writeQuery } from '../filter/query.ts';
import { DEFAULTS } from '../filter/settings.ts';
import { viewOf } from '../filter/view.ts';
import { createFormat } from '../i18n/format.ts';
import { LANGUAGES, type Lang } from '../i18n/index.ts';
import { createTranslate, type Messages } from '../i18n/translate.ts';
import type { SliceName, Slices } from '../model/slices.ts';
import BuilderPage from '../pages/BuilderPage.svelte';
import Dashboard from '../pages/Dashboard.svelte';
import EmbedPage from '../pages/EmbedPage.svelte';
import FilterBar from '../pages/FilterBar.svelte';
import MissingPage from '../pages/MissingPage.svelte';
import { rootFrom } from './document.ts';
import StillPart from './StillPart.svelte';
import { renderDataPage, renderSourcesPage } from './renderDataPages.ts';
import { renderSubject } from './pages/kinds.ts';
import { claimReviews } from './published/claimReviews.ts';
import { writeJsonLd } from './published/jsonLd.ts';
import { mainTables, type Publication } from './published/publishData.ts';
import { isEmbed } from './pages.ts';
import type { PageAddress } from './pages/pageKind.ts';

export { describeSubject, listSubjects, subjectFiles } from './pages/kinds.ts';

export interface RenderInput {
  readonly slices: Slices;
  readonly headline: Headline;
  readonly shoots: readonly ShootSpending[];
  /** The words of each language, the names of the states among them. */
  readonly messages: Readonly<Record<Lang, Partial<Messages>>>;
  readonly publication: Publication;
  /** How many sources there are of each kind. */
  readonly sourceKinds: Readonly<Record<string, number>>;
  readonly dataDate: string;
  /** Version of the data, ISO 8601. */
  readonly version: string;
  readonly site: string;
}

export interface RenderedPage {
  readonly title: string;
  readonly description: string;
  readonly siteName: string;
  readonly body: string;
  /** More elements for the head. */
  readonly head?: string;
}

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
  return { filter, settings, view, query: writeQuery(filter, settings), choose: () => {}, set: () => {} };
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
export function renderFigure(chart: ChartModule, slices: Slices, reader: Reader, page: Page): string {
  const props = { data: slices as Pick<Slices, SliceName>, reader };
  // A still is never hydrated, so it goes without the comments that guide hydration.
  const still = (children: Snippet) =>
    render(StillPart, { props: { children }, context: pageContext(page) }).body.replace(/<!--.*?-->/g, '');
  return render(chart.default, { props, context: pageContext({ ...page, still }) }).body;
}

/** The site as the pages of a language know it. */
export function describeSite(lang: Lang, input: RenderInput): Page {
  return describePage({ kind: 'dashboard', lang, path: LANGUAGES[lang].folder }, input);
}

/** A chart in its default view. */
export async function describeChart(id: ChartId, lang: Lang, input: RenderInput): Promise<DescribedChart> {
  const page = describeSite(lang, input);
  const reader = stillReader(input.slices);
  const chart = await loadChart(id);
  const summary = chart.summarise(input.slices, reader.view, reader.settings, page);
  return { summary, html: renderFigure(chart, input.slices, reader, page), page };
}

/** The body and the words of the head of a page. */
export async function renderPage(address: PageAddress, input: RenderInput): Promise<RenderedPage> {
  const page = describePage(address, input);
  if (address.subject) return renderSubject(address, page, input);
  const siteName = page.t('site.name');
  const reader = stillReader(input.slices);
  const figure = async (id: ChartId) => renderFigure(await loadChart(id), input.slices, reader, page);

  if (address.kind === 'embed') {
    const id = address.chart!;
    const chart = await loadChart(id);
    const { title, description } = chart.summarise(input.slices, reader.view, reader.settings, page);
    const body = render(EmbedPage, {
      props: { id, figure: await figure(id) },
      context: pageContext(page),
    }).body;
    return { title: `${title} · ${siteName}`, description, siteName, body };
  }
  if (address.kind === 'builder') {
    const charts = await Promise.all(CHARTS.map(({ id }) => describeChart(id, address.lang, input)));
    const summaries = charts.map(({ summary }) => summary);
    const body = render(BuilderPage, {
      props: { lang: address.lang, summaries, sources: input.sourceKinds },
      context: pageContext(page),
    }).body;
    return {
      title: `${page.t('builder.title')} · ${siteName}`,
      description: page.t('builder.lead'),
      siteName,
      body,
    };
  }
  if (address.kind === 'data') return renderDataPage(page, address.lang, input);
  if (address.kind === 'sources') return renderSourcesPage(page, address.lang, input);
  if (address.kind === 'missing') {
    const body = render(MissingPage, { context: pageContext(page) }).body;
    return { title: page.t('page.missing.title'), description: page.t('page.missing.text'), siteName, body };
  }
  const islands: Record<string, string> = Object.fromEntries(
    await Promise.all(CHARTS.map(async ({ id }) => [id, await figure(id)] as const)),
  );
  islands.filters = render(FilterBar, { props: { reader }, context: pageContext(page) }).body;
  const { headline, shoots, sourceKinds: sources } = input;
  const tables = mainTables(input.publication);
  const body = render(Dashboard, {
    props: { islands, headline, shoots, tables, sources },
    context: pageContext(page),
  }).body;
  const title = `${siteName}: ${page.t('site.tagline')}`;
  // After the page, so that what is read is painted before what is only for machines has come.
  const reviews = writeJsonLd(claimReviews(input.publication.edition, address.lang, page.root));
  return { title, description: page.t('page.description'), siteName, body: body + reviews };
}

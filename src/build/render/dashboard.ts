import { render } from 'svelte/server';
import { loadChart } from 'virtual:charts';
import { CHARTS } from '../../charts/index.ts';
import { pageContext } from '../../figure/page.ts';
import Dashboard from '../../pages/dashboard/Dashboard.svelte';
import FilterBar from '../../pages/parts/FilterBar.svelte';
import { claimReviews } from '../published/claimReviews.ts';
import { writeJsonLd } from '../published/jsonLd.ts';
import { mainTables } from '../published/publishData.ts';
import { renderFigure, stillReader } from './figure.ts';
import type { RenderKind } from './renderedPage.ts';

/** The dashboard, all its figures in the view that every reader has at first. */
export const renderDashboard: RenderKind = async (address, page, input) => {
  const reader = stillReader(input.slices);
  const context = pageContext(page);
  const figures = CHARTS.map(async ({ id }) => {
    return [id, renderFigure(await loadChart(id), input.slices, reader, page)] as const;
  });
  const filters = render(FilterBar, { props: { reader }, context }).body;
  const islands: Record<string, string> = { ...Object.fromEntries(await Promise.all(figures)), filters };
  const { headline, shoots, sourceKinds: sources, publication } = input;
  const tables = mainTables(publication);
  const props = { islands, headline, shoots, tables, sources };
  const { body } = render(Dashboard, { props, context });
  // After the page, so that what is read is painted before what is only for machines has come.
  const reviews = writeJsonLd(claimReviews(publication.edition, address.lang, page.root));
  const siteName = page.t('site.name');
  return {
    title: `${siteName}: ${page.t('site.tagline')}`,
    description: page.t('page.description'),
    siteName,
    body: body + reviews,
  };
};

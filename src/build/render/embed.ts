import { render } from 'svelte/server';
import { loadChart } from 'virtual:charts';
import { pageContext } from '../../figure/page.ts';
import EmbedPage from '../../pages/embed/EmbedPage.svelte';
import { renderFigure, stillReader } from './figure.ts';
import type { RenderKind } from './renderedPage.ts';

/** One figure for an iframe. */
export const renderEmbed: RenderKind = async (address, page, { slices }) => {
  const id = address.chart!;
  const chart = await loadChart(id);
  const reader = stillReader(slices);
  const { title, description } = chart.summarise(slices, reader.view, reader.settings, page);
  const figure = renderFigure(chart, slices, reader, page);
  const { body } = render(EmbedPage, { props: { id, figure }, context: pageContext(page) });
  const siteName = page.t('site.name');
  return { title: `${title} · ${siteName}`, description, siteName, body };
};

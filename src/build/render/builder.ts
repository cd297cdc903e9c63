import { render } from 'svelte/server';
import { CHARTS } from '../../charts/index.ts';
import { pageContext } from '../../figure/page.ts';
import BuilderPage from '../../pages/builder/BuilderPage.svelte';
import { describeChart, describeThings } from './figure.ts';
import type { RenderKind } from './renderedPage.ts';

/** The embed builder, as the list of charts that it is without script. */
export const renderBuilder: RenderKind = async ({ lang }, page, input) => {
  const charts = await Promise.all(CHARTS.map(({ id }) => describeChart(id, lang, input)));
  const summaries = charts.map(({ summary }) => summary);
  const things = await Promise.all(CHARTS.map(({ id }) => describeThings(id, lang, input)));
  const props = { lang, summaries, things, sources: input.sourceKinds };
  const { body } = render(BuilderPage, { props, context: pageContext(page) });
  const siteName = page.t('site.name');
  return {
    title: `${page.t('builder.title')} · ${siteName}`,
    description: page.t('builder.lead'),
    siteName,
    body,
  };
};

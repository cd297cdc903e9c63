import { render } from 'svelte/server';
import { evidenceOf } from '../../aggregate/evidence.ts';
import { gradeSources } from '../../aggregate/gradeSources.ts';
import { rowLabels } from '../../aggregate/rowLabel.ts';
import { pageContext } from '../../figure/page.ts';
import { SOURCED_TABLES } from '../../export/joinTables.ts';
import { fileOf } from '../../export/publish.ts';
import SourcesPage from '../../pages/sources/SourcesPage.svelte';
import { subjectPath } from '../../address/subjectAddresses.ts';
import { leanMarkup } from '../leanMarkup.ts';
import type { RenderKind } from './renderedPage.ts';

/** The page of sources, with an anchor for each source and for each row that rests on some. */
export const renderSources: RenderKind = ({ lang }, page, { publication, sourceKinds }) => {
  const { dataset } = publication.edition;
  const tables = SOURCED_TABLES.map((table) => {
    const name = fileOf(table);
    const labels = rowLabels(dataset, table, lang);
    const rows = evidenceOf(dataset, table).map(({ id, sourceIds, preferred }, index) => ({
      anchor: `${name}.${id}`,
      label: labels[index]!,
      sourceIds,
      preferred,
      ...(table === 'productions' && { path: subjectPath({ kind: 'title', id }) }),
    }));
    return { name, rows };
  });
  const props = { sources: dataset.sources, grades: gradeSources(dataset), tables, sourceKinds };
  const { body } = render(SourcesPage, { props, context: pageContext(page) });
  return {
    title: `${page.t('page.sources.title', { n: dataset.sources.length })} · ${page.t('site.name')}`,
    description: page.t('page.sources.description'),
    siteName: page.t('site.name'),
    body: leanMarkup(body),
  };
};

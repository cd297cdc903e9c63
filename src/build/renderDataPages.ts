import { render } from 'svelte/server';
import { evidenceOf } from '../aggregate/evidence.ts';
import { gradeSources } from '../aggregate/gradeSources.ts';
import { labelCorrections } from '../aggregate/labelCorrections.ts';
import { rowLabels } from '../aggregate/rowLabel.ts';
import { samplesOf } from '../aggregate/sampleErrors.ts';
import { pageContext, type Page } from '../figure/page.ts';
import { SOURCED_TABLES } from '../export/joinTables.ts';
import { fileOf } from '../export/publish.ts';
import type { Lang } from '../i18n/index.ts';
import DataPage from '../pages/DataPage.svelte';
import SourcesPage from '../pages/SourcesPage.svelte';
import { subjectPath } from '../pages/subjectAddresses.ts';
import { leanMarkup } from './leanMarkup.ts';
import { columnMeaning, tableMeaning } from './published/describe.ts';
import { datasetJsonLd, writeJsonLd } from './published/jsonLd.ts';
import { isJoined } from './published/keys.ts';
import type { TableFile } from './published/tableFile.ts';
import type { RenderedPage, RenderInput } from './render.ts';

const PREVIEWED = 5;

/** The page of tables. */
export function renderDataPage(
  page: Page,
  lang: Lang,
  { publication, sourceKinds }: RenderInput,
): RenderedPage {
  const { tables: files, edition } = publication;
  const { t } = page;
  const describe = ({ table, bytes }: TableFile) => ({
    name: table.name,
    meaning: tableMeaning(t, table),
    count: table.rows.length,
    bytes,
  });
  const tables = files
    .filter(({ table }) => !isJoined(table))
    .map((file) => ({
      ...describe(file),
      samples: samplesOf(edition.dataset.audits, file.table.name),
      rows: file.table.rows.slice(0, PREVIEWED),
      columns: file.table.columns.map((column) => ({
        name: column.name,
        meaning: columnMeaning(t, column),
        unit: column.adds ? undefined : column.of.unit,
        isNumber: !column.isText,
      })),
    }));
  const joined = files.filter(({ table }) => isJoined(table)).map(describe);
  const record = { corrections: labelCorrections(edition.dataset, lang), changes: edition.dataset.changes };
  const { body } = render(DataPage, {
    props: { tables, joined, record, sourceKinds },
    context: pageContext(page),
  });
  const alternates = tables.map(
    ({ name }) =>
      `<link rel="alternate" type="text/csv" href="${page.root}data/${name}.csv" title="${name}">\n`,
  );
  return {
    title: `${t('nav.data')} · ${t('site.name')}`,
    description: t('page.data.description'),
    siteName: t('site.name'),
    body,
    head: alternates.join('') + writeJsonLd(datasetJsonLd(files, edition, lang, page.root)),
  };
}

/** The page of sources, with an anchor for each source and for each row that rests on some. */
export function renderSourcesPage(
  page: Page,
  lang: Lang,
  { publication, sourceKinds }: RenderInput,
): RenderedPage {
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
}

import { render } from 'svelte/server';
import { labelCorrections } from '../../aggregate/labelCorrections.ts';
import { samplesOf } from '../../aggregate/sampleErrors.ts';
import { pageContext } from '../../figure/page.ts';
import DataPage from '../../pages/data/DataPage.svelte';
import { columnMeaning, tableMeaning } from '../published/describe.ts';
import { datasetJsonLd, writeJsonLd } from '../published/jsonLd.ts';
import { isJoined } from '../published/keys.ts';
import type { TableFile } from '../published/tableFile.ts';
import type { RenderKind } from './renderedPage.ts';

const PREVIEWED = 5;

/** The page of tables. */
export const renderData: RenderKind = ({ lang }, page, { publication, sourceKinds }) => {
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
};

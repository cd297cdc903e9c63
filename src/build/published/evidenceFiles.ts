import { evidenceOf, type Evidence } from '../../aggregate/evidence.ts';
import { gradeSources, type Grade } from '../../aggregate/gradeSources.ts';
import { rowLabels } from '../../aggregate/rowLabel.ts';
import { SOURCED_TABLES } from '../../export/joinTables.ts';
import { fileOf } from '../../export/publish.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { EvidenceFile, SourceEntry } from '../../pages/evidenceFile.ts';
import type { PublishedFile } from './edition.ts';

/** `evidence/<table>.json`: what the list of sources in a figure is made from, one file a table. */
export function evidenceFiles(dataset: Dataset): PublishedFile[] {
  const grades = gradeSources(dataset);
  return SOURCED_TABLES.map((name) => {
    const en = rowLabels(dataset, name, 'en');
    const es = rowLabels(dataset, name, 'es');
    const rows = evidenceOf(dataset, name);
    const file: EvidenceFile = {
      sources: Object.fromEntries(sourceEntries(rows, dataset, grades)),
      rows: Object.fromEntries(
        rows.map(({ id, ...evidence }, index) => [id, { ...evidence, en: en[index]!, es: es[index]! }]),
      ),
    };
    return { path: `evidence/${fileOf(name)}.json`, content: JSON.stringify(file) };
  });
}

function sourceEntries(
  rows: readonly Evidence[],
  { sourceById }: Dataset,
  grades: ReadonlyMap<string, Grade>,
): [string, SourceEntry][] {
  const cited = new Set(rows.flatMap(({ sourceIds }) => sourceIds));
  return [...cited].map((id) => {
    const { publisher, title, url = '', published = '' } = sourceById.get(id)!;
    return [id, [publisher, title, url, published, grades.get(id)!]];
  });
}

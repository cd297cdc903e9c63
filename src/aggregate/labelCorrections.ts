import { TABLE_NAMES } from '../model/column.ts';
import type { Correction } from '../model/corrections.ts';
import type { Dataset } from '../model/dataset.ts';
import { fileName } from '../model/selfReferences.ts';
import { TABLES } from '../model/tables.ts';
import { rowLabels } from './rowLabel.ts';

/** A correction with the name that a reader knows its row by, '' for the page's words and for a row taken out. */
export interface LabelledCorrection extends Correction {
  readonly label: string;
}

/** The corrections in the table's order, each with the name of its row in a language. */
export function labelCorrections(dataset: Dataset, lang: 'en' | 'es'): LabelledCorrection[] {
  const labels = new Map(
    TABLE_NAMES.flatMap((name) => {
      const rows = dataset[name] as readonly object[];
      const keys = rows.map((row) => String((row as Record<string, unknown>)[TABLES[name].key]));
      return rowLabels(dataset, name, lang).map((label, at) => [
        `${fileName(TABLES[name])}.${keys[at]}`,
        label,
      ]);
    }) as [string, string][],
  );
  return dataset.corrections.map((correction) => ({
    ...correction,
    label: labels.get(`${correction.table}.${correction.row}`) ?? '',
  }));
}

import type { Words } from '../../figure/chart.ts';
import type { Twin } from '../../figure/TwinTable.svelte';
import type { Study } from '../../model/slices/studies.ts';
import { byOf, isEnglish, labelOf } from './studyWords.ts';

const COLUMNS = [
  'place',
  'author',
  'commissioner',
  'measure',
  'type',
  'value',
  'origin',
  'definition',
] as const;

/** The table beside the panels of studies, a row a figure; what is unknown is ''. */
export function studyTable(studies: readonly Study[], words: Words): Twin {
  const { t, format } = words;
  return {
    columns: COLUMNS.map((name) => ({
      label: t(`chart.multipliers.column-${name}`),
      numeric: name === 'value',
    })),
    rows: studies.map((row) => ({
      id: row.id,
      cells: [
        labelOf(row, words),
        t('chart.multipliers.by', byOf(row, words)),
        row.commissionedBy ? t(`commissioner.${row.commissionedBy}`) : '',
        t(`chart.multipliers.measure-${row.measure}`),
        row.type ? t(`multiplier-type.${row.type}`) : '',
        format.number(row.value, 3),
        row.derived ? t('chart.multipliers.origin-ours') : '',
        isEnglish(words) ? row.definition : row.definitionEs,
      ],
      sources: { anchor: `multipliers.${row.id}`, count: row.sources },
    })),
  };
}

import { evidenceOf, type Evidence } from '../../aggregate/evidence.ts';
import { gradeSources, type Grade } from '../../aggregate/gradeSources.ts';
import { rowLabels } from '../../aggregate/rowLabel.ts';
import { SOURCED_TABLES } from '../../export/joinTables.ts';
import { fileOf } from '../../export/publish.ts';
import { createFormat } from '../../i18n/format.ts';
import { LANGUAGES, type Lang } from '../../i18n/index.ts';
import { createTranslate } from '../../i18n/translate.ts';
import type { IndicatorUnit, MultiplierUnit } from '../../model/vocabulary.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { EvidenceFile, EvidenceRow, SourceEntry } from '../../pages/parts/evidenceFile.ts';
import type { PublishedFile } from './edition.ts';

/** `evidence/<table>.json`: what the list of sources in a figure is made from, one file a table. */
export function evidenceFiles(dataset: Dataset): PublishedFile[] {
  const grades = gradeSources(dataset);
  return SOURCED_TABLES.map((name) => {
    const en = rowLabels(dataset, name, 'en');
    const es = rowLabels(dataset, name, 'es');
    const rows = evidenceOf(dataset, name);
    const figures = dataset[name] as readonly Figure[];
    const file: EvidenceFile = {
      sources: Object.fromEntries(sourceEntries(rows, dataset, grades)),
      rows: Object.fromEntries(
        rows.map(({ id, ...evidence }, index) => {
          const row = { ...evidence, en: en[index]!, es: es[index]! };
          const isDisputed = evidence.preferred !== undefined || evidence.rivals.length > 0;
          return [id, isDisputed ? { ...row, ...particulars(row, figures[index]!) } : row];
        }),
      ),
    };
    return { path: `evidence/${fileOf(name)}.json`, content: JSON.stringify(file) };
  });
}

/** The columns of a number and of what is said of it, which not every table has. */
interface Figure {
  readonly value?: number;
  readonly unit?: IndicatorUnit | MultiplierUnit;
  readonly note?: string;
  readonly definition?: string;
  readonly definitionEs?: string;
}

/** In a dispute the names are often the same, and the numbers and notes differ. */
function particulars({ en, es }: EvidenceRow, figure: Figure): Pick<EvidenceRow, 'en' | 'es' | 'note'> {
  return { en: en + valueOf(figure, 'en'), es: es + valueOf(figure, 'es'), note: noteOf(figure) };
}

function valueOf({ value, unit }: Figure, lang: Lang): string {
  if (value === undefined || unit === undefined) return '';
  const { messages, locale } = LANGUAGES[lang];
  const t = createTranslate(messages, locale);
  const number = createFormat(t).number(value, 2);
  return `: ${t(`column.unit.${unit}`, { value: number })}`;
}

function noteOf({ note, definition, definitionEs }: Figure): EvidenceRow['note'] {
  if (definition !== undefined) return { en: definition, es: definitionEs };
  return note === undefined ? undefined : { en: note };
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

import type { TableName } from '../model/column.ts';
import type { Dataset } from '../model/dataset.ts';
import { TABLES } from '../model/tables.ts';

/** How sure a row is by what stands behind it. A recorded place has its own word for it, given when it was recorded. */
export type Assurance = 'primary' | 'several' | 'one' | 'confirmed' | 'reported' | 'disputed';

/** What a row rests on. */
export interface Evidence {
  readonly id: string;
  readonly sourceIds: readonly string[];
  readonly assurance: Assurance;
  /** How many publishers there are among its sources. */
  readonly publishers: number;
  /** The row holds a number that was computed or converted here. */
  readonly isOwn: boolean;
  /** The row that is used in place of this one. */
  readonly preferred?: string;
  /** The rows that say otherwise, where this is the one used. */
  readonly rivals: readonly string[];
}

/** The columns that speak of evidence, which not every table has. */
interface Witness {
  readonly sourceIds?: readonly string[];
  readonly alternativeOf?: string;
  readonly derived?: boolean;
  readonly confidence?: 'confirmed' | 'reported' | 'disputed';
  readonly usdBasis?: string;
}

/** What each row of a table rests on, in the table's order. */
export function evidenceOf(dataset: Dataset, name: TableName): Evidence[] {
  const { key } = TABLES[name];
  const rows = dataset[name] as readonly Witness[];
  const idOf = (row: Witness) => String((row as Record<string, unknown>)[key]);
  const rivals = new Map<string, string[]>();
  for (const row of rows) {
    if (row.alternativeOf === undefined) continue;
    rivals.set(row.alternativeOf, [...(rivals.get(row.alternativeOf) ?? []), idOf(row)]);
  }
  return rows.map((row) => ({
    id: idOf(row),
    sourceIds: row.sourceIds ?? [],
    ...assure(row, dataset),
    isOwn: row.derived === true || row.usdBasis === 'yearly-rate',
    preferred: row.alternativeOf,
    rivals: rivals.get(idOf(row)) ?? [],
  }));
}

function assure(
  { sourceIds = [], confidence }: Witness,
  { sourceById }: Dataset,
): Pick<Evidence, 'assurance' | 'publishers'> {
  const sources = sourceIds.map((id) => sourceById.get(id)!);
  const publishers = new Set(sources.map(({ publisher }) => publisher)).size;
  const counted = publishers > 1 ? 'several' : 'one';
  const isPrimary = sources.some(({ kind }) => kind === 'primary');
  return { assurance: confidence ?? (isPrimary ? 'primary' : counted), publishers };
}

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
  /** Why this one is used, where it has rivals. */
  readonly reason?: Reason;
}

/** It rests on a primary document and no rival does; more publishers give it than any rival; else it was judged so. */
export type Reason = 'primary' | 'publishers' | 'judged';

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
  const converters = new Set(
    name === 'exchangeRates' ? [] : dataset.exchangeRates.flatMap(({ sourceIds }) => sourceIds),
  );
  const idOf = (row: Witness) => String((row as Record<string, unknown>)[key]);
  const standings = new Map(rows.map((row) => [idOf(row), standingOf(row, dataset, converters)]));
  const rivals = new Map<string, string[]>();
  for (const row of rows) {
    if (row.alternativeOf === undefined) continue;
    rivals.set(row.alternativeOf, [...(rivals.get(row.alternativeOf) ?? []), idOf(row)]);
  }
  return rows.map((row) => {
    const id = idOf(row);
    const { isPrimary, publishers } = standings.get(id)!;
    const others = rivals.get(id) ?? [];
    const counted = publishers > 1 ? 'several' : 'one';
    return {
      id,
      sourceIds: row.sourceIds ?? [],
      assurance: row.confidence ?? (isPrimary ? 'primary' : counted),
      publishers,
      isOwn: row.derived === true || row.usdBasis === 'yearly-rate',
      preferred: row.alternativeOf,
      rivals: others,
      ...(others.length > 0 && {
        reason: reasonFor(
          standings.get(id)!,
          others.map((other) => standings.get(other)!),
        ),
      }),
    };
  });
}

/** What stands behind a row. */
interface Standing {
  readonly isPrimary: boolean;
  readonly publishers: number;
}

/** Who publishes the rate that an amount was converted at is no witness of the amount. */
function standingOf(
  { sourceIds = [] }: Witness,
  { sourceById }: Dataset,
  converters: ReadonlySet<string>,
): Standing {
  const witnesses = sourceIds.filter((id) => !converters.has(id)).map((id) => sourceById.get(id)!);
  return {
    isPrimary: witnesses.some(({ kind }) => kind === 'primary'),
    publishers: new Set(witnesses.map(({ publisher }) => publisher)).size,
  };
}

function reasonFor(used: Standing, rivals: readonly Standing[]): Reason {
  if (used.isPrimary && !rivals.some(({ isPrimary }) => isPrimary)) return 'primary';
  return rivals.every(({ publishers }) => publishers < used.publishers) ? 'publishers' : 'judged';
}

import type { Dataset } from '../dataset.ts';
import type { Production } from '../productions.ts';

/** A production by name; text that is unknown is ''. */
export interface ProductionName {
  readonly id: string;
  /** The original title, and the English one where it is another. */
  readonly title: string;
  readonly english: string;
  readonly directors: readonly string[];
  /** ISO 8601 at the precision known. */
  readonly released: string;
  /** How many sources it has. */
  readonly sources: number;
}

function nameOf({
  id,
  titleEs,
  titleEn = '',
  directors,
  released = '',
  sourceIds,
}: Production): ProductionName {
  const english = titleEn === titleEs ? '' : titleEn;
  return { id, title: titleEs, english, directors, released, sources: sourceIds.length };
}

/** The names of every production, in the table's order. */
export function pack({ productions }: Dataset): ProductionName[] {
  return productions.map(nameOf);
}

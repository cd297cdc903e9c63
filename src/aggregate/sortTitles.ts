import type { Facets } from '../model/slices/facets.ts';
import type { ProductionName } from '../model/slices/names.ts';

export const SORT_KEYS = ['title', 'format', 'released', 'director', 'sources'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sort {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** The direction a column is sorted in at first: the newest and the best sourced on top, words from A on. */
export function firstSort(key: SortKey): Sort {
  return { key, descending: key === 'released' || key === 'sources' };
}

/**
 * The rows in the order asked for. What is unknown comes last in either direction, and equal rows by title. `compare`
 * tells two words apart as the reader's language does.
 */
export function sortTitles(
  rows: readonly number[],
  names: readonly ProductionName[],
  facets: Facets,
  { key, descending }: Sort,
  compare: (a: string, b: string) => number,
): number[] {
  const value: Record<SortKey, (row: number) => string | number> = {
    title: (row) => names[row]!.title,
    format: (row) => facets.format[row]!,
    released: (row) => names[row]!.released,
    director: (row) => names[row]!.directors[0] ?? '',
    sources: (row) => names[row]!.sources,
  };
  const byTitle = (a: number, b: number) => compare(names[a]!.title, names[b]!.title);
  return [...rows].sort((a, b) => {
    const [one, other] = [value[key](a), value[key](b)];
    if (one === other) return byTitle(a, b);
    if (one === '' || other === '') return one === '' ? 1 : -1;
    const order = typeof one === 'number' ? one - Number(other) : compare(one, String(other));
    return descending ? -order : order;
  });
}

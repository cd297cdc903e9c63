import { readFileSync } from 'node:fs';
import { readRecords } from '../model/csv.ts';

type Row = Record<string, string>;

/** What a reader chose, as the address says it. */
export type Chosen = Partial<
  Record<'genre' | 'format' | 'status' | 'state' | 'role' | 'confidence', string[]> & {
    years: [number, number];
    q: string;
  }
>;

export const table = (name: string) => readRecords(readFileSync(`data/${name}.csv`, 'utf8'));
const list = (cell = '') => cell.split('|').filter(Boolean);

export const productions = table('productions');
export const locations = table('locations');
const placesOf = (row: Row) => locations.filter((place) => place.production_id === row.id);

/** Words without accents or case, by a way of its own; what stands between two words keeps them apart. */
const plain = (text = '') =>
  [...text.normalize('NFKD').toLowerCase()]
    .filter((letter) => !/\p{M}/u.test(letter))
    .map((letter) => (/[a-z0-9]/.test(letter) ? letter : ' '))
    .join('')
    .replace(/ +/g, ' ');

/** What a search for a production looks through. */
const wordsOf = (row: Row) =>
  plain(
    [
      ...[row.title_es, row.title_en, row.directors, row.companies],
      ...placesOf(row).flatMap((place) => [place.place, place.municipality]),
    ].join(' '),
  );

const holds = (chosen: string[] | undefined, ...words: string[]) =>
  !chosen || words.some((word) => chosen.includes(word));

/** Productions that a choice keeps, row by row from the CSVs, by none of the project's own code. */
export function keptBy(chosen: Chosen): Row[] {
  return productions.filter((row) => {
    const places = placesOf(row);
    const year = Number(row.released!.slice(0, 4));
    const isPlaced = places.some(
      (place) => holds(chosen.state, place.state!) && holds(chosen.confidence, place.confidence!),
    );
    return (
      holds(chosen.genre, ...list(row.genres)) &&
      holds(chosen.format, row.format!) &&
      holds(chosen.status, row.status!) &&
      holds(chosen.role, row.netflix_role!) &&
      (isPlaced || (!chosen.state && !chosen.confidence)) &&
      (!chosen.years || (year >= chosen.years[0] && year <= chosen.years[1])) &&
      (!chosen.q || wordsOf(row).includes(plain(chosen.q)))
    );
  });
}

/** Titles of each genre among some productions, each production once in each of its genres, without zeros. */
export function genresOf(rows: Row[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const genre of rows.flatMap((row) => list(row.genres)))
    counts.set(genre, (counts.get(genre) ?? 0) + 1);
  return counts;
}

/** The address's query of a choice. */
export function queryOf(chosen: Chosen): string {
  return Object.entries(chosen)
    .map(
      ([name, value]) => `${name}=${encodeURIComponent([value].flat().join(name === 'years' ? '-' : ','))}`,
    )
    .join('&');
}

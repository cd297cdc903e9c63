/** A row of a table that says where it is from. */
interface Cited {
  readonly sourceIds: readonly string[];
}

/** A row on the client: how many sources it has is there, which ones the page of sources says. */
export type Sourced<Row extends Cited> = Omit<Row, 'sourceIds'> & { readonly sources: number };

/** A row with its position in its table, for the download of exactly the rows a figure draws. */
export type Placed<Row> = Row & { readonly position: number };

/** Cells in our own words, which are set as text. */
const OWN_WORDS = /^(?:label|correctedReading)/;

/** The text with its ranges, "2019–20", kept on one line: browsers break behind a dash unless a word joiner follows it. */
export const joinRanges = (text: string) => text.replace(/(\d–)(?=\d)/g, '$1\u2060');

/** The row with the number of its sources in place of their ids, and the ranges in our own words kept on one line. */
export function countSources<Row extends Cited>(row: Row): Sourced<Row> {
  const { sourceIds, ...cells } = row;
  const set = Object.entries(cells).map(([column, cell]) => [
    column,
    OWN_WORDS.test(column) && typeof cell === 'string' ? joinRanges(cell) : cell,
  ]);
  return { ...(Object.fromEntries(set) as typeof cells), sources: sourceIds.length };
}

/** The same with its position in its table. */
export function placeRow<Row extends Cited>(row: Row, position: number): Placed<Sourced<Row>> {
  return { ...countSources(row), position };
}

/** How many different sources stand behind rows. */
export function countAllSources(rows: readonly Cited[]): number {
  return new Set(rows.flatMap(({ sourceIds }) => sourceIds)).size;
}

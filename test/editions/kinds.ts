import type { Column, TableName, TableSpec } from '../../src/model/column.ts';
import { mapTables, membersOf, REAL, SPECS, type Cells, type Tables } from './tables.ts';
import {
  eachRow,
  inTable,
  withCells,
  without,
  optional,
  shuffled,
  turnLists,
  everyWord,
  longWords,
  overACentury,
  isClosed,
  times,
  firstOf,
} from './changes.ts';
import { withoutOrphans, closureOf } from './reach.ts';

/** An edition of the tables: what kind of tables they are, and what makes them out of today's. */
export interface Kind {
  readonly name: string;
  readonly change: (tables: Tables) => Tables;
}

const chain =
  (...changes: ((tables: Tables) => Tables)[]) =>
  (tables: Tables) =>
    changes.reduce((now, change) => change(now), tables);

const keepRows = (name: TableName, keep: (row: Cells) => boolean) =>
  chain(
    inTable(name, (rows) => rows.filter(keep)),
    withoutOrphans,
  );

const isPledge = ({ kind }: Cells) => kind === 'pledge';

/** The editions that are built whole and opened page by page. */
export const KINDS: readonly Kind[] = [
  { name: 'today', change: (tables) => tables },
  {
    name: 'every list shuffled',
    change: (tables) => mapTables((spec) => shuffled(tables[spec.name]).map((row) => turnLists(row, spec))),
  },
  { name: 'every word of every vocabulary', change: eachRow(everyWord) },
  { name: 'the longest words', change: eachRow(longWords) },
  { name: 'ten times the rows', change: times(10) },
  { name: 'dates all over a century', change: eachRow(overACentury) },
  { name: 'nothing that may be left out', change: eachRow((row, _, spec) => without(row, optional(spec))) },
  { name: 'no date of release', change: withCells('productions', { released: '', announced: '' }) },
  {
    name: 'nothing released yet',
    change: withCells('productions', { released: '', status: 'announced' }),
  },
  { name: 'places only reported', change: withCells('locations', { confidence: 'reported' }) },
  { name: 'places only disputed', change: withCells('locations', { confidence: 'disputed' }) },
  { name: 'one state', change: keepRows('locations', ({ state }) => state === 'MX-OAX') },
  { name: 'no pledge but the plan', change: keepRows('investments', (row) => !isPledge(row)) },
  {
    name: 'one row a table',
    change: (tables) =>
      closureOf(tables, (spec) => {
        if (isClosed(spec)) return tables[spec.name];
        return spec.name === 'sources' ? [] : tables[spec.name].slice(0, 1);
      }),
  },
  {
    name: 'one title of the year 2039',
    change: chain(
      firstOf('productions'),
      withCells('productions', { announced: '', released: '2039-12-31' }),
      withoutOrphans,
    ),
  },
];

/** So many words of a vocabulary are taken, from its beginning to its end. */
const MOST_WORDS = 2;

const wordsUsed = ({ name: table }: TableSpec, { name, words = [] }: Column) =>
  words
    .filter((word) => REAL[table].some((row) => membersOf(row[name]!).includes(word)))
    .filter((_, index, used) => index % Math.ceil(used.length / MOST_WORDS) === 0);

/** Each part that tables may lack, taken away alone: a column's cells, all rows but those of a word, all rows but one. */
export const PARTS: readonly Kind[] = SPECS.filter(
  (spec) => !isClosed(spec) && spec.name !== 'sources',
).flatMap((spec) => [
  { name: `one row of ${spec.name}`, change: chain(firstOf(spec.name), withoutOrphans) },
  ...optional(spec).map((column) => ({
    name: `${spec.name} without ${column.name}`,
    change: inTable(spec.name, (rows) => rows.map((row) => without(row, [column]))),
  })),
  ...spec.columns.flatMap((column) =>
    wordsUsed(spec, column).map((word) => ({
      name: `${spec.name} with no ${column.name} but ${word}`,
      change: keepRows(spec.name, (row) => membersOf(row[column.name]!).includes(word)),
    })),
  ),
]);

/** Several kinds at once. */
export const together = (kinds: readonly Kind[]): Kind => ({
  name: kinds.map(({ name }) => name).join(' and '),
  change: chain(...kinds.map(({ change }) => change)),
});

import type { Column, TableName, TableSpec } from '../../src/model/column.ts';
import { SUBJECT } from '../../src/model/subject.ts';
import { isFree, mapTables, membersOf, REAL, SPECS, type Cells, type Tables } from './tables.ts';

type ChangeRow = (row: Cells, index: number, spec: TableSpec) => Cells;

export const eachRow = (change: ChangeRow) => (tables: Tables) =>
  mapTables((spec) => tables[spec.name].map((row, index) => change(row, index, spec)));

export const inTable =
  (name: TableName, change: (rows: readonly Cells[]) => readonly Cells[]) => (tables: Tables) => ({
    ...tables,
    [name]: change(tables[name]),
  });

export const withCells = (name: TableName, cells: Cells) =>
  inTable(name, (rows) => rows.map((row) => ({ ...row, ...cells })));

export const without = (row: Cells, columns: readonly Column[]): Cells => ({
  ...row,
  ...Object.fromEntries(columns.map(({ name }) => [name, ''])),
});

export const optional = ({ columns }: TableSpec) => columns.filter((column) => !column.required);

/** A member list in another order, always the same one: the last comes first. */
const turned = (cell: string) => membersOf(cell).reverse().join('|');

/** Rows in another order, always the same one. */
export function shuffled<Value>(values: readonly Value[]): Value[] {
  const key = (index: number) => (index * 7919 + 13) % 1009;
  return values
    .map((value, index) => [key(index), value] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, value]) => value);
}

const isList = ({ type }: Column) => type === 'list';

export function turnLists(row: Cells, { columns }: TableSpec): Cells {
  const lists = columns.filter(isList).map(({ name }) => [name, turned(row[name] ?? '')]);
  return { ...row, ...Object.fromEntries(lists) };
}

/** Each word of each closed vocabulary in its turn; a list has as many as it takes to use them all. */
export const everyWord: ChangeRow = (row, index, { name: table, columns, key }) => {
  const cells = columns.flatMap(({ name, words, references, type, maxLength = Infinity }) => {
    if (!words || references || name === key) return [];
    const members =
      type === 'list' ? Math.min(maxLength, Math.ceil(words.length / REAL[table].length) + 1) : 1;
    const used = Array.from({ length: members }, (_, at) => words[(index * members + at) % words.length]!);
    return [[name, [...new Set(used)].join('|')]];
  });
  return { ...row, ...Object.fromEntries(cells) };
};

/** No line can be broken in it. */
const LONG_NAME = 'Parangaricutirimícuaro';

export const longest = new Map(
  SPECS.map(({ name, columns }) => [
    name,
    Object.fromEntries(
      columns
        .filter(isFree)
        .map((column) => [
          column.name,
          REAL[name].map((row) => row[column.name] ?? '').reduce((a, b) => (b.length > a.length ? b : a), ''),
        ]),
    ),
  ]),
);

/** Every free text as long as the longest of its column, each its own, with a name in it that breaks nowhere. */
export function longWords(row: Cells, index: number, { name, columns, key }: TableSpec): Cells {
  // What is named by a word of ours, as a state is, has the name that the world gave it.
  if (columns.some((column) => column.name === key && column.words)) return row;
  const texts = columns.filter(isFree).flatMap((column) => {
    const before = row[column.name] ?? '';
    if (before === '') return [];
    const text = `${LONG_NAME} ${index + 1} ${longest.get(name)![column.name]}`;
    return [[column.name, isList(column) ? text.replaceAll('|', ' ') : text.replaceAll('|', '')]];
  });
  return { ...row, ...Object.fromEntries(texts) };
}

/** Rows that the page is built on: their years have to fit one another. */
const BUILT_ON = new Set<string>(Object.values(SUBJECT).flatMap((roles) => Object.values(roles)));

/** Dates and years all over a century, none after its row's others. */
export function overACentury(row: Cells, index: number, { columns, key }: TableSpec): Cells {
  if (BUILT_ON.has(row[key]!)) return row;
  const year = String(1935 + ((index * 37) % 100));
  const cells = columns.flatMap(({ name, type }) =>
    (type === 'date' || type === 'year') && name !== key && row[name]
      ? [[name, year + row[name].slice(year.length)]]
      : [],
  );
  return { ...row, ...Object.fromEntries(cells) };
}

/** Tables whose rows are the world's and not ours to add to: their keys are words, or years. */
export const isClosed = ({ columns, key }: TableSpec) =>
  columns.some(({ name, words, type }) => name === key && (words !== undefined || type === 'year'));

/** A row once more under ids of its own; what it points to is copied likewise. */
function copyOf(row: Cells, copy: number, spec: TableSpec): Cells {
  const open = (name: TableName) => !isClosed(SPECS.find((each) => each.name === name)!);
  const renamed = (id: string) => `${id}-${copy}`;
  const pointed = spec.columns.filter(({ references }) => references && open(references));
  const cells = Object.fromEntries(
    pointed.map(({ name }) => [
      name,
      membersOf(row[name] ?? '')
        .map(renamed)
        .join('|'),
    ]),
  );
  const owner = pointed.map(({ name }) => row[name]!).find((id) => id && row[spec.key]!.startsWith(`${id}-`));
  const id = owner ? renamed(owner) + row[spec.key]!.slice(owner.length) : renamed(row[spec.key]!);
  const own = spec.columns.flatMap(({ name, unique }) =>
    unique && row[name] && name !== spec.key ? [[name, `${row[name]}?${copy}`]] : [],
  );
  return { ...row, ...cells, ...Object.fromEntries(own), [spec.key]: id };
}

export const times = (most: number) => (tables: Tables) =>
  mapTables((spec) => {
    const rows = tables[spec.name];
    if (isClosed(spec)) return rows;
    const copies = Array.from({ length: most - 1 }, (_, at) => rows.map((row) => copyOf(row, at + 2, spec)));
    return [...rows, ...copies.flat()];
  });

export const firstOf = (name: TableName) => inTable(name, (rows) => rows.slice(0, 1));

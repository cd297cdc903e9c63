import type { Column, TableName, TableSpec } from '../../src/model/column.ts';
import { SUBJECT } from '../../src/model/subject.ts';
import { isFree, mapTables, membersOf, REAL, SPECS, type Cells, type Tables } from './tables.ts';

/** An edition of the tables: what kind of tables they are, and what makes them out of today's. */
export interface Kind {
  readonly name: string;
  readonly change: (tables: Tables) => Tables;
}

type ChangeRow = (row: Cells, index: number, spec: TableSpec) => Cells;

const eachRow = (change: ChangeRow) => (tables: Tables) =>
  mapTables((spec) => tables[spec.name].map((row, index) => change(row, index, spec)));

const inTable =
  (name: TableName, change: (rows: readonly Cells[]) => readonly Cells[]) => (tables: Tables) => ({
    ...tables,
    [name]: change(tables[name]),
  });

const withCells = (name: TableName, cells: Cells) =>
  inTable(name, (rows) => rows.map((row) => ({ ...row, ...cells })));

const without = (row: Cells, columns: readonly Column[]): Cells => ({
  ...row,
  ...Object.fromEntries(columns.map(({ name }) => [name, ''])),
});

const optional = ({ columns }: TableSpec) => columns.filter((column) => !column.required);

/** A member list in another order, always the same one: the last comes first. */
const turned = (cell: string) => membersOf(cell).reverse().join('|');

/** Rows in another order, always the same one. */
function shuffled<Value>(values: readonly Value[]): Value[] {
  const key = (index: number) => (index * 7919 + 13) % 1009;
  return values
    .map((value, index) => [key(index), value] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, value]) => value);
}

const isList = ({ type }: Column) => type === 'list';

function turnLists(row: Cells, { columns }: TableSpec): Cells {
  const lists = columns.filter(isList).map(({ name }) => [name, turned(row[name] ?? '')]);
  return { ...row, ...Object.fromEntries(lists) };
}

/** Each word of each closed vocabulary in its turn; a list has as many as it takes to use them all. */
const everyWord: ChangeRow = (row, index, { name: table, columns, key }) => {
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

const longest = new Map(
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
function longWords(row: Cells, index: number, { name, columns, key }: TableSpec): Cells {
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
function overACentury(row: Cells, index: number, { columns, key }: TableSpec): Cells {
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
const isClosed = ({ columns, key }: TableSpec) =>
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

const times = (most: number) => (tables: Tables) =>
  mapTables((spec) => {
    const rows = tables[spec.name];
    if (isClosed(spec)) return rows;
    const copies = Array.from({ length: most - 1 }, (_, at) => rows.map((row) => copyOf(row, at + 2, spec)));
    return [...rows, ...copies.flat()];
  });

const firstOf = (name: TableName) => inTable(name, (rows) => rows.slice(0, 1));

/** Rows that point to a row that is gone go too; a member of a list goes alone. */
export function withoutOrphans(tables: Tables): Tables {
  let now = tables;
  for (let before = -1, count = sizeOf(now); count !== before; before = count, count = sizeOf(now)) {
    const keys = new Map(SPECS.map(({ name, key }) => [name, new Set(now[name].map((row) => row[key]))]));
    now = mapTables((spec) => {
      const pointing = spec.columns.filter(({ references }) => references);
      return now[spec.name].filter((row) =>
        pointing.every(({ name, references }) =>
          membersOf(row[name] ?? '').every((id) => keys.get(references!)!.has(id)),
        ),
      );
    });
  }
  return now;
}

/** Some rows of each table and all that they point to. */
export function closureOf(tables: Tables, keep: (spec: TableSpec) => readonly Cells[]): Tables {
  const kept = new Map(SPECS.map((spec) => [spec.name, new Set(keep(spec))]));
  const byKey = new Map(
    SPECS.map(({ name, key }) => [name, new Map(tables[name].map((row) => [row[key]!, row]))] as const),
  );
  const follow = (row: Cells, { columns }: TableSpec): void => {
    for (const { name, references } of columns) {
      for (const id of references ? membersOf(row[name] ?? '') : []) {
        const target = byKey.get(references!)!.get(id);
        if (!target || kept.get(references!)!.has(target)) continue;
        kept.get(references!)!.add(target);
        follow(
          target,
          SPECS.find((spec) => spec.name === references)!,
        );
      }
    }
  };
  for (const spec of SPECS) for (const row of [...kept.get(spec.name)!]) follow(row, spec);
  return mapTables(({ name }) => tables[name].filter((row) => kept.get(name)!.has(row)));
}

const sizeOf = (tables: Tables) => SPECS.reduce((sum, { name }) => sum + tables[name].length, 0);

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

import { TABLE_NAMES, type Column, type TableName } from '../model/column.ts';
import { TABLES } from '../model/tables.ts';
import { fileOf, joinedName, type PublishedColumn, type PublishedTable } from './publish.ts';

const LIST_SEPARATOR = '|';

/** The place of a column in a published table. */
function placeOf({ name, columns }: PublishedTable, column: string): number {
  const place = columns.findIndex((each) => each.name === column);
  if (place < 0) throw new Error(`The table ${name} has no column ${column}.`);
  return place;
}

/** A column under another name, as a key of the table that it is taken from. */
function renamed({ columns }: PublishedTable, column: string, name = column): PublishedColumn {
  const own = columns.find((each) => each.name === column)!;
  return { ...own, name };
}

/** The same column of single codes where the table has lists. */
function single(column: PublishedColumn, name: string): PublishedColumn {
  const of: Column = { ...column.of, type: 'string' };
  return { ...column, name, type: 'string', of };
}

const POSITION: PublishedColumn = {
  name: 'position',
  type: 'integer',
  isText: false,
  owner: 'productions',
  of: { name: 'position', type: 'integer', required: true, minimum: 1 },
};

/** One row a title and genre, the most important genre first. */
export function productionGenres(productions: PublishedTable): PublishedTable {
  const id = placeOf(productions, 'id');
  const names = ['genres', 'genres_en', 'genres_es'] as const;
  const places = names.map((name) => placeOf(productions, name));
  const rows = productions.rows.flatMap((row) => {
    const [codes, ...labels] = places.map((place) => String(row[place]).split(LIST_SEPARATOR));
    return codes!.map((code, index) => [row[id]!, index + 1, code, ...labels.map((words) => words[index]!)]);
  });
  const columns = [
    renamed(productions, 'id', 'production_id'),
    POSITION,
    ...names.map((name, index) =>
      single(productions.columns[places[index]!]!, name.replace('genres', 'genre')),
    ),
  ];
  return { name: 'production_genres', columns, rows };
}

const OF_THE_PRODUCTION = ['title_es', 'title_en', 'format', 'status', 'released'] as const;

/** One row a place of a title, with what is most asked of the title beside it. */
export function productionLocations(productions: PublishedTable, locations: PublishedTable): PublishedTable {
  const id = placeOf(productions, 'id');
  const productionById = new Map(productions.rows.map((row) => [row[id], row]));
  const taken = OF_THE_PRODUCTION.map((name) => placeOf(productions, name));
  const production = placeOf(locations, 'production_id');
  const ownId = placeOf(locations, 'id');
  const rest = locations.columns
    .map((_, place) => place)
    .filter((place) => place !== ownId && place !== production);
  const rows = locations.rows.map((row) => {
    const title = productionById.get(row[production])!;
    return [
      row[ownId]!,
      row[production]!,
      ...taken.map((place) => title[place]!),
      ...rest.map((place) => row[place]!),
    ];
  });
  const columns = [
    renamed(locations, 'id', 'location_id'),
    renamed(locations, 'production_id'),
    ...OF_THE_PRODUCTION.map((name) => renamed(productions, name)),
    ...rest.map((place) => locations.columns[place]!),
  ];
  return { name: 'production_locations', columns, rows };
}

/** The tables whose rows name their sources. */
export const SOURCED_TABLES = TABLE_NAMES.filter((name) =>
  TABLES[name].columns.some((column) => column.name === 'source_ids'),
);

/** One row a row of the table and source. */
export function tableSources(name: TableName, table: PublishedTable): PublishedTable {
  const key = TABLES[name].key;
  const keyPlace = placeOf(table, key);
  const sourcesPlace = placeOf(table, 'source_ids');
  const rows = table.rows.flatMap((row) =>
    String(row[sourcesPlace])
      .split(LIST_SEPARATOR)
      .map((source) => [row[keyPlace]!, source]),
  );
  const columns = [
    renamed(table, key, `${fileOf(name).replaceAll('-', '_')}_${key}`),
    single(table.columns[sourcesPlace]!, 'source_id'),
  ];
  return { name: joinedName(name, 'sources'), columns, rows };
}

import { TABLE_NAMES, type TableName, type TableSpec } from './column.ts';
import type { Fault } from './faults.ts';
import type { FilmLocation } from './locations.ts';
import { OUTLINES_FILE, parseOutlines } from './outlines.ts';
import type { Production } from './productions.ts';
import { checkReferences, type ParsedTables } from './references.ts';
import { checkRules } from './rules.ts';
import { checkSubject } from './checkSubject.ts';
import { checkSelfReferences } from './selfReferences.ts';
import type { Source } from './sources.ts';
import type { State } from './states.ts';
import { parseTable, type ParsedTable } from './table.ts';
import { type RowOf, TABLES } from './tables.ts';

/** The rows of every table. */
export type Tables = { readonly [Name in TableName]: readonly RowOf<Name>[] };

/** The tables joined by id. */
export interface Dataset extends Tables {
  readonly productionById: ReadonlyMap<string, Production>;
  readonly stateByCode: ReadonlyMap<string, State>;
  readonly sourceById: ReadonlyMap<string, Source>;
  /** The places of each production that has any. */
  readonly locationsByProduction: ReadonlyMap<string, readonly FilmLocation[]>;
}

/**
 * Joins the rows of all tables by their ids.
 */
export function joinDataset(tables: Tables): Dataset {
  return {
    ...tables,
    productionById: new Map(tables.productions.map((production) => [production.id, production])),
    stateByCode: new Map(tables.states.map((state) => [state.iso, state])),
    sourceById: new Map(tables.sources.map((source) => [source.id, source])),
    locationsByProduction: groupByProduction(tables.locations),
  };
}

function groupByProduction(locations: readonly FilmLocation[]): Map<string, FilmLocation[]> {
  const groups = new Map<string, FilmLocation[]>();
  for (const location of locations) {
    const group = groups.get(location.productionId);
    if (group) group.push(location);
    else groups.set(location.productionId, [location]);
  }
  return groups;
}

/**
 * Reads, checks and joins all tables. `readFile` takes a path from the root of the repository and may throw, which
 * becomes a fault like any other. The dataset holds the rows without fault of their own, so use it only when there is
 * no fault.
 */
export function readDataset(readFile: (path: string) => Uint8Array): {
  readonly dataset: Dataset;
  readonly faults: readonly Fault[];
} {
  const parsed = mapTables((name) => readTable(readFile, TABLES[name])) as ParsedTables;
  const { outlines, faults: outlineFaults } = readOutlines(readFile);
  const faults = [
    ...Object.values(parsed).flatMap((table) => table.faults),
    ...outlineFaults,
    ...checkReferences(parsed),
    ...checkRules(parsed, outlines),
    ...checkSubject(parsed),
    ...checkSelfReferences(parsed),
  ];
  faults.sort((one, other) =>
    one.file === other.file ? one.line - other.line : one.file < other.file ? -1 : 1,
  );
  return { dataset: joinDataset(mapTables((name) => parsed[name].rows) as Tables), faults };
}

function readTable<Spec extends TableSpec>(
  readFile: (path: string) => Uint8Array,
  spec: Spec,
): ParsedTable<Spec> {
  try {
    return parseTable(readFile(spec.file), spec);
  } catch (error) {
    return {
      rows: [],
      lines: [],
      keys: new Set(),
      faults: [unreadable(spec.file, error)],
      isReadable: false,
    };
  }
}

function readOutlines(readFile: (path: string) => Uint8Array): ReturnType<typeof parseOutlines> {
  try {
    return parseOutlines(new TextDecoder().decode(readFile(OUTLINES_FILE)));
  } catch (error) {
    return { outlines: new Map(), faults: [unreadable(OUTLINES_FILE, error)] };
  }
}

function unreadable(file: string, error: unknown): Fault {
  return { file, line: 1, column: '', value: String(error), expected: 'a file that can be read' };
}

function mapTables<Value>(map: (name: TableName) => Value): Record<TableName, Value> {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, map(name)])) as Record<TableName, Value>;
}

import type { TableName } from './column.ts';
import type { FilmLocation } from './locations.ts';
import type { Production } from './productions.ts';
import type { Source } from './sources.ts';
import type { State } from './states.ts';
import type { RowOf } from './tables.ts';

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

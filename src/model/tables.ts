import { audits } from './audits.ts';
import { changes } from './changes.ts';
import { claims } from './claims.ts';
import type { Row, TableName, TableSpec } from './column.ts';
import { corrections } from './corrections.ts';
import { exchangeRates } from './exchangeRates.ts';
import { indicators } from './indicators.ts';
import { investments } from './investments.ts';
import { locations } from './locations.ts';
import { multipliers } from './multipliers.ts';
import { productions } from './productions.ts';
import { quotations } from './quotations.ts';
import { sectorShares } from './sectorShares.ts';
import { sources } from './sources.ts';
import { states } from './states.ts';
import { top10 } from './top10.ts';
import { viewing } from './viewing.ts';

/** Every table, once. */
export const TABLES = {
  productions,
  locations,
  investments,
  multipliers,
  sectorShares,
  indicators,
  exchangeRates,
  claims,
  quotations,
  states,
  viewing,
  top10,
  sources,
  audits,
  corrections,
  changes,
} as const satisfies Record<TableName, TableSpec>;

/** The row type of a table by its name. */
export type RowOf<Name extends TableName> = Row<(typeof TABLES)[Name]>;

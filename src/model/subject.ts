import type { TableName } from './column.ts';
import type { Geography, Party } from './vocabulary.ts';

/** What the page is about: whose money, and where. */
export const HOME: Geography = 'Mexico';

/** Whether a place is that country or lies in it: a state's name in a table ends with the country's. */
export const isAtHome = (place: Geography) => place === HOME || place.endsWith(`, ${HOME}`);
export const PARTY: Party = 'netflix';

/** The rows that the page is built on, by what they are to it. All other rows may come and go. */
export const SUBJECT = {
  investments: {
    /** The pledge of February 2025. */
    plan: 'nf-mx-2025-1bn',
  },
  multipliers: {
    /** The study's total for Mexico with suppliers, and the addition it is made of. */
    total: 'idb-mx-type1',
    addition: 'idb-mx-additional',
    /** The study's example of MX$200 million: suppliers, and households. */
    exampleSuppliers: 'idb-mx-200film',
    exampleHouseholds: 'idb-mx-induced',
    /** What the announcement was reported to say. */
    announced: 'idb-mx-press-reading',
    /** Lowest and highest of the study's four countries. */
    low: 'idb-latam-low',
    high: 'idb-latam-high',
    /** Totals of two other countries of the study. */
    argentina: 'idb-ar-type1',
    colombia: 'idb-co-type1',
  },
  indicators: {
    /** Netflix's own count of where it has filmed. */
    claimedStates: 'nf-states',
    claimedLocations: 'nf-locations',
    /** Spending on production in all Mexico. */
    production: 'spi-mx-spend',
  },
} as const satisfies { readonly [Name in TableName]?: { readonly [Role: string]: string } };

/** A row by its id. Throws where it is missing, which `checkSubject` has told before. */
export function rowOf<Row extends { readonly id: string }>(rows: readonly Row[], id: string): Row {
  const row = rows.find((each) => each.id === id);
  if (!row) throw new Error(`No table has the row "${id}", which the page is built on.`);
  return row;
}

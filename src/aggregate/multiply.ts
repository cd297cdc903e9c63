import type { Factor } from '../model/slices/factors.ts';
import { rowOf, SUBJECT } from '../model/subject.ts';
import { tidy } from './tidy.ts';

/** Whose addition in the supply chain a sum is multiplied with; `middle` is ours, half-way of the four countries. */
export type StudyPlace = 'mexico' | 'colombia' | 'middle' | 'argentina';

/** An addition per unit of direct spending, and the rows of multipliers.csv it is taken from. */
export interface Addition {
  readonly perUnit: number;
  readonly rows: readonly Factor[];
}

/** The additions that the workbench computes with. */
export interface Additions {
  readonly supplyChain: { readonly [Place in StudyPlace]: Addition };
  readonly exampleSupplyChain: Addition;
  readonly exampleHouseholds: Addition;
  readonly announced: Addition;
  /** Lowest and highest of the study's four countries. */
  readonly low: Addition;
  readonly high: Addition;
}

export type PartName = 'direct' | 'supply-chain' | 'households' | 'announced';
export type ReadingName = 'study' | 'households' | 'announcement' | 'net';

/** One part of a reading. */
export interface Part {
  readonly name: PartName;
  readonly perUnit: number;
  readonly amount: number;
  /** The rows behind the factor; direct spending has none. */
  readonly rows: readonly Factor[];
}

/** What a sum becomes as one text has it; the totals are those of its own parts and of nothing else. */
export interface Reading {
  readonly name: ReadingName;
  readonly parts: readonly Part[];
  readonly perUnit: number;
  readonly amount: number;
}

/**
 * Takes the additions out of the rows of multipliers.csv. All but the announcement's are of "The Financial Impact of
 * Audiovisual Industries" (commissioned by Netflix, the Inter-American Development Bank its adviser, 2023): 6 additional
 * pesos in the supply chain per 10 invested in Mexico; between 6 and 9 in Argentina, Brazil, Colombia and Mexico; and for
 * Mexico the example of MX$200 million with MX$127 million in the supply chain and MX$111 million of household spending.
 * Throws where a row is missing.
 */
export function additionsOf(rows: readonly Factor[]): Additions {
  const ids = SUBJECT.multipliers;
  const addition = (id: string): Addition => {
    const row = rowOf(rows, id);
    return { perUnit: row.value, rows: [row] };
  };
  // A published total holds the direct unit itself, so the addition is one less.
  const ofTotal = (id: string): Addition => {
    const row = rowOf(rows, id);
    return { perUnit: tidy(row.value - 1), rows: [row] };
  };
  const low = addition(ids.low);
  const high = addition(ids.high);
  return {
    supplyChain: {
      mexico: addition(ids.addition),
      colombia: ofTotal(ids.colombia),
      middle: { perUnit: tidy((low.perUnit + high.perUnit) / 2), rows: [...low.rows, ...high.rows] },
      argentina: ofTotal(ids.argentina),
    },
    exampleSupplyChain: addition(ids.exampleSuppliers),
    exampleHouseholds: addition(ids.exampleHouseholds),
    announced: addition(ids.announced),
    low,
    high,
  };
}

/** One sum and its additions as a reading. `amount` is in whole units of any currency. */
export function multiply(
  name: ReadingName,
  amount: number,
  additions: readonly (readonly [Exclude<PartName, 'direct'>, Addition])[],
): Reading {
  const parts: Part[] = [
    { name: 'direct', perUnit: 1, amount, rows: [] },
    ...additions.map(([part, { perUnit, rows }]) => ({
      name: part,
      perUnit,
      amount: tidy(amount * perUnit),
      rows,
    })),
  ];
  return {
    name,
    parts,
    perUnit: tidy(parts.reduce((sum, part) => sum + part.perUnit, 0)),
    amount: tidy(parts.reduce((sum, part) => sum + part.amount, 0)),
  };
}

export interface Readings {
  /** What the study says: the sum and its supply chain. */
  readonly study: Reading;
  /** With households, by the study's example for Mexico, whatever the place; its 0.555 never meets another's 0.6. */
  readonly households: Reading;
  /** The announcement of 2025, read as an addition: our reading of its reports. */
  readonly announcement: Reading;
  /** The study's reading without the share that would have happened anyway; our own arithmetic. */
  readonly net: Reading;
  /** What the announcement's reading has beyond the study's rate at the place. */
  readonly unsupported: number;
}

/** The readings of one sum. `anyway` is the share, 0 to 1, that would have happened without the spending. */
export function readingsOf(
  amount: number,
  additions: Additions,
  place: StudyPlace,
  anyway: number,
): Readings {
  const { supplyChain, exampleSupplyChain, exampleHouseholds, announced } = additions;
  const chain = ['supply-chain', supplyChain[place]] as const;
  const study = multiply('study', amount, [chain]);
  const announcement = multiply('announcement', amount, [['announced', announced]]);
  return {
    study,
    households: multiply('households', amount, [
      ['supply-chain', exampleSupplyChain],
      ['households', exampleHouseholds],
    ]),
    announcement,
    net: multiply('net', tidy(amount * (1 - anyway)), [chain]),
    unsupported: tidy(announcement.amount - study.amount),
  };
}

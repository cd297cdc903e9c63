import type { Dataset } from '../model/dataset.ts';
import { pack as packPlan } from '../model/slices/plan.ts';
import { rowOf, SUBJECT } from '../model/subject.ts';

/** The figures at the top of the page, each with the rows it rests on. */
export interface Headline {
  /** The 2025 pledge in US$, its years, and a year of it. */
  readonly pledge: {
    readonly row: string;
    readonly sources: number;
    readonly amount: number;
    readonly from: number;
    readonly to: number;
  };
  /**
   * What a peso becomes with its suppliers, and what the announcement makes of it if it is read as an addition. The row is
   * that of the addition, which the announcement's reading contests.
   */
  readonly multiplier: {
    readonly row: string;
    readonly sources: number;
    readonly inAll: number;
    readonly announced: number;
    /** The row on what the announcement was reported to say. */
    readonly announcedRow: string;
  };
  /** `since` is the first year of a release, undefined where none is known. */
  readonly titles: { readonly all: number; readonly released: number; readonly since: number | undefined };
  /** States with a recorded shoot, and what Netflix says of states and locations. */
  readonly places: {
    readonly recorded: number;
    readonly states: number;
    readonly claimedStates: number;
    readonly claimedLocations: number;
    readonly row: string;
    readonly sources: number;
  };
}

/** The headline figures, from the tables. */
export function headlineOf(dataset: Dataset): Headline {
  const pledge = packPlan(dataset);
  const study = rowOf(dataset.multipliers, SUBJECT.multipliers.total);
  const announced = rowOf(dataset.multipliers, SUBJECT.multipliers.announced);
  const addition = rowOf(dataset.multipliers, SUBJECT.multipliers.addition);
  const claimedStates = rowOf(dataset.indicators, SUBJECT.indicators.claimedStates);
  const claimedLocations = rowOf(dataset.indicators, SUBJECT.indicators.claimedLocations);
  const years = dataset.productions.flatMap(({ released }) =>
    released ? [Number(released.slice(0, 4))] : [],
  );
  return {
    pledge: {
      row: pledge.id,
      sources: pledge.sources,
      amount: pledge.usd,
      from: pledge.from,
      to: pledge.to,
    },
    multiplier: {
      row: addition.id,
      sources: addition.sourceIds.length,
      inAll: study.value,
      announced: 1 + announced.value,
      announcedRow: announced.id,
    },
    titles: {
      all: dataset.productions.length,
      released: dataset.productions.filter(({ status }) => status === 'released').length,
      since: years.length > 0 ? Math.min(...years) : undefined,
    },
    places: {
      // As figures count: sources that contradict one another are no record.
      recorded: new Set(
        dataset.locations.flatMap(({ state, confidence }) => (confidence === 'disputed' ? [] : [state])),
      ).size,
      states: dataset.states.length,
      claimedStates: claimedStates.value,
      claimedLocations: claimedLocations.value,
      row: claimedStates.id,
      sources: claimedStates.sourceIds.length,
    },
  };
}

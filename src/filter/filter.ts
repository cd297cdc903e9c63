import {
  CONFIDENCES,
  FORMATS,
  GENRES,
  ROLES,
  STATES,
  STATUSES,
  type Confidence,
  type Format,
  type Genre,
  type Role,
  type StateCode,
  type Status,
} from '../model/vocabulary.ts';

/** What the reader chose. An empty list, no years and an empty `q` leave everything in. */
export interface Filter {
  readonly genre: readonly Genre[];
  readonly format: readonly Format[];
  readonly status: readonly Status[];
  /** Productions with a recorded place in any of these states. */
  readonly state: readonly StateCode[];
  readonly role: readonly Role[];
  /** Counts only recorded places of these confidences. */
  readonly confidence: readonly Confidence[];
  /** First and last year of release, both included. */
  readonly years: readonly [number, number] | undefined;
  /** Words of a title, a person or a place, accents and case aside. */
  readonly q: string;
}

/** The dimensions that hold a list of words, with the words each may hold. */
export const CHOICES = {
  genre: GENRES,
  format: FORMATS,
  status: STATUSES,
  state: STATES,
  role: ROLES,
  confidence: CONFIDENCES,
} as const;
export type Choice = keyof typeof CHOICES;
export type ChoiceOf<C extends Choice> = (typeof CHOICES)[C][number];

export const EVERYTHING: Filter = {
  genre: [],
  format: [],
  status: [],
  state: [],
  role: [],
  confidence: [],
  years: undefined,
  q: '',
};

/** Whether the filter leaves everything in. */
export function isEverything(filter: Filter): boolean {
  const choices = Object.keys(CHOICES) as Choice[];
  return (
    choices.every((choice) => filter[choice].length === 0) && filter.years === undefined && filter.q === ''
  );
}

/** The filter with `value` of `choice` added, or taken out where it was in; lists keep the vocabulary's order. */
export function toggle<C extends Choice>(filter: Filter, choice: C, value: ChoiceOf<C>): Filter {
  const chosen = filter[choice] as readonly ChoiceOf<C>[];
  const next = chosen.includes(value) ? chosen.filter((word) => word !== value) : [...chosen, value];
  const words = CHOICES[choice] as readonly ChoiceOf<C>[];
  return { ...filter, [choice]: words.filter((word) => next.includes(word)) };
}

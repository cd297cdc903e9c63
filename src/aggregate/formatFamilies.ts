import { FORMATS, type Format } from '../model/vocabulary.ts';

/** The four kinds of titles that have a colour of their own, and the formats in each. */
export const FAMILIES = {
  series: ['series'],
  film: ['film'],
  documentary: ['documentary-series', 'documentary-film'],
  other: ['reality', 'special'],
} as const satisfies Record<string, readonly Format[]>;
export type Family = keyof typeof FAMILIES;
export const FAMILY_NAMES = Object.keys(FAMILIES) as Family[];

const FAMILY_OF_CODE: readonly Family[] = FORMATS.map((format) =>
  FAMILY_NAMES.find((family) => (FAMILIES[family] as readonly Format[]).includes(format))!,
);

/** The family of a format, given as its position in the vocabulary. */
export function familyOf(format: number): Family {
  return FAMILY_OF_CODE[format]!;
}

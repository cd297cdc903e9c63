import type { Dataset } from '../model/dataset.ts';
import type { Source } from '../model/sources.ts';

/**
 * What a source is to a sceptic: a company's claim about itself, an official statistic or document, a model's result, a
 * press report, a reference work, or the text that is itself under review.
 */
export const GRADES = ['claim', 'official', 'model', 'press', 'reference', 'seed'] as const;
export type Grade = (typeof GRADES)[number];

/** The sign of each grade in the style sheet; second-hand reports share one. */
export const GRADE_MARKS: Readonly<Record<Grade, 'claim' | 'official' | 'model' | 'press'>> = {
  claim: 'claim',
  official: 'official',
  model: 'model',
  press: 'press',
  reference: 'press',
  seed: 'press',
};

/** Grades every source. A primary one that figures of studies rest on is the study, so what it says is modelled. */
export function gradeSources({ sources, multipliers, sectorShares }: Dataset): ReadonlyMap<string, Grade> {
  const studies = new Set([...multipliers, ...sectorShares].flatMap(({ sourceIds }) => sourceIds));
  const grade = ({ id, kind, party }: Source): Grade => {
    if (kind !== 'primary') return kind;
    if (party !== undefined) return 'claim';
    return studies.has(id) ? 'model' : 'official';
  };
  return new Map(sources.map((source) => [source.id, grade(source)]));
}

import type { Words } from '../../figure/chart.ts';
import type { Study } from '../../model/slices/studies.ts';

/** Whether the words are English; else they are Spanish. */
export const isEnglish = ({ lang }: Pick<Words, 'lang'>) => lang.startsWith('en');
/** What a study is of, in the language of the words. */
export const labelOf = (study: Study, words: Pick<Words, 'lang'>) =>
  isEnglish(words) ? study.labelEn : study.labelEs;
/** Who says so, and when. */
export const byOf = (study: Study, words: Pick<Words, 'lang'>) => ({
  author: isEnglish(words) ? study.authorEn : study.authorEs,
  year: String(study.year),
});

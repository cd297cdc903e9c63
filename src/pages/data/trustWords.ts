import type { Findings, Sample } from '../../aggregate/sampleErrors.ts';
import type { Page } from '../../figure/page.ts';

/** How a page speaks of what samples found. */
export function trustWords({ t, format, lang }: Pick<Page, 't' | 'format' | 'lang'>) {
  const isEnglish = lang.startsWith('en');
  const nameOf = ({ en, es }: Pick<Sample, 'en' | 'es'>) => (isEnglish ? en : es);
  /** The error rate, '' where there is none. */
  const rateOf = ({ rate }: Findings) => (rate === undefined ? '' : `${format.number(rate * 100)}%`);
  return {
    nameOf,
    rateOf,
    noteOf: ({ noteEn, noteEs }: Sample['columns'][number]) => (isEnglish ? noteEn : noteEs) ?? '',
    /** A sample in one sentence. */
    brief(sample: Sample): string {
      const { date, wrong, checked } = sample;
      const values = {
        sample: nameOf(sample),
        date: format.date(date),
        wrong,
        n: checked,
        rate: rateOf(sample),
      };
      return t(values.rate ? 'page.trust.brief' : 'page.trust.brief-no-rate', values);
    },
  };
}

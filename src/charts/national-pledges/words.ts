import type { PledgeRow } from '../../aggregate/comparePledges.ts';
import type { Words } from '../../figure/chart.ts';
import { writeAmount } from '../../figure/moneyWords.ts';
import type { MoneyRow } from '../../model/moneyRows.ts';

/** The countries that a sum is for, or the part of one that it is for alone. */
export const nameOf = ({ country, region }: MoneyRow, { t, format }: Pick<Words, 't' | 'format'>): string =>
  region ? t(`region.${region}`) : format.list(country.map((each) => t(`country.${each}`)));

/** The years that a sum is for, as short as "2025–28"; '' where it has none. */
export function writeYears({ periodStart, periodEnd = periodStart }: MoneyRow): string {
  if (periodStart === undefined || periodEnd === periodStart) return String(periodStart ?? '');
  const short = Math.floor(periodStart / 100) === Math.floor(periodEnd! / 100);
  // The joiner keeps the range on one line.
  return `${periodStart}–\u2060${short ? String(periodEnd).slice(2) : periodEnd}`;
}

/** The years in full, and how many its sources count them to be; '' where it has none. */
export function writePeriod({ periodStart, periodEnd, years }: MoneyRow, { t, format }: Words): string {
  if (periodStart === undefined) return '';
  const period = format.years(periodStart, periodEnd ?? periodStart);
  return years === undefined ? period : t('chart.national-pledges.stated-years', { period, n: years });
}

/** A sum to three digits, or what is missing of it; `brief` where there is no room for a word more. */
export function writeUsd({ row, usd }: PledgeRow, words: Words, brief = false): string {
  if (usd !== undefined) return writeAmount(Number(usd.toPrecision(3)), row, 'USD', words, brief);
  return words.t(`chart.national-pledges.${row.amountUsd === undefined ? 'no-amount' : 'no-years'}`);
}

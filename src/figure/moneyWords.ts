import type { Currency } from '../aggregate/convertMoney.ts';
import { moneyIn, type Rate } from '../aggregate/convertMoney.ts';
import { dateOf, type Block } from '../aggregate/moneyOverTime.ts';
import type { MoneyMark } from '../marks/KindMark.svelte';
import type { MoneyRow } from '../model/moneyRows.ts';
import type { Page } from './page.ts';

type Words = Pick<Page, 't' | 'format' | 'lang'>;

/** A sum turned by a yearly rate is not known to the peso: from 10⁹ on it is written to the million. */
const tidy = (amount: number) => (amount >= 1e9 ? Math.round(amount / 1e6) * 1e6 : amount);

/** "US$300m+" where the sum is a floor; `brief` where there is no room for a word more. */
export function writeAmount(
  amount: number,
  row: MoneyRow,
  currency: Currency,
  { t, format }: Words,
  brief = false,
): string {
  const written = format.moneyShort(tidy(amount), currency);
  if (!row.bound) return written;
  return t(brief && row.bound === 'floor' ? 'money.floor-brief' : `money.${row.bound}`, { amount: written });
}

/** The same without a row, for the end of a bar. */
export function writeBrief(amount: number, currency: Currency, { format }: Pick<Page, 'format'>): string {
  return format.moneyShort(tidy(amount), currency);
}

/** The same without abbreviations, for sentences. */
export function writeLong(amount: number, currency: Currency, { format }: Pick<Page, 'format'>): string {
  return format.money(tidy(amount), currency);
}

/** Which mark stands for a row. */
export function markOf({ kind, amount }: MoneyRow): MoneyMark {
  if (kind === 'spend') return 'spent';
  if (kind === 'pledge') return amount === undefined ? 'titles' : 'pledged';
  return kind;
}

/** "Feb 2025", or what is said of a row without a date. */
export function writeDate(row: MoneyRow, { t, format }: Words): string {
  const date = dateOf(row);
  return date ? format.date(date.slice(0, 7)) : t('chart.investment-timeline.undated');
}

/**
 * A sum in the currency at hand where its label has it in another: "(≈ US$1.4m)" if it was worked out at a yearly rate,
 * "(US$1.1m by its source)" if it is printed; '' elsewhere.
 */
function writeConverted(
  row: MoneyRow,
  currency: Currency,
  rates: readonly Rate[],
  { t, format }: Words,
): string {
  const money = row.currency === currency ? undefined : moneyIn(row, currency, rates);
  if (!money) return '';
  const amount = format.moneyShort(tidy(money.amount), currency);
  return t(`chart.investment-timeline.${money.rate ? 'about' : 'by-source'}`, { amount });
}

/** "(part of US$1bn)" where another of the rows holds the sum, '' elsewhere. */
function writeWithin(row: MoneyRow, rows: readonly MoneyRow[], words: Words): string {
  const whole = rows.find(({ id }) => id === row.partOf);
  if (whole?.amount === undefined) return '';
  // Of a sum that is published in a currency other than ours the dollars are written.
  const [amount, currency] =
    whole.currency === 'MXN' ? [whole.amount, 'MXN' as const] : [whole.amountUsd, 'USD' as const];
  if (amount === undefined) return '';
  return words.t('chart.investment-timeline.within', { amount: writeAmount(amount, whole, currency, words) });
}

/** What stands behind a row's label: its sum in the currency at hand, and the sum that holds it; '' where there is neither. */
export function writeBesides(
  row: MoneyRow,
  currency: Currency,
  { rows, rates }: { readonly rows: readonly MoneyRow[]; readonly rates: readonly Rate[] },
  words: Words,
): string {
  return [writeConverted(row, currency, rates, words), writeWithin(row, rows, words)]
    .filter(Boolean)
    .join(' ');
}

/** The lines of a block's label: its sum, what kind of sum for which years, and a year of it where it has several. */
export function blockLines(block: Block, currency: Currency, brief: boolean, words: Words) {
  const { t, format } = words;
  const { row, kind, from, to } = block;
  const years = format.years(from, to);
  const many = to > from;
  const date = many && !brief && row.announced ? format.date(row.announced) : undefined;
  const what = date
    ? t('chart.investment-timeline.pledged-on', { date, years })
    : t(`chart.investment-timeline.${kind === 'spend' ? 'spent' : 'pledged'}${brief ? '-brief' : ''}`, {
        years,
      });
  const year = t(`chart.investment-timeline.a-year${brief ? '-brief' : ''}`, {
    amount: writeAmount(block.perYear, { ...row, bound: undefined }, currency, words),
  });
  return {
    amount: writeAmount(block.amount, row, currency, words, brief),
    what,
    year: many ? year : undefined,
  };
}

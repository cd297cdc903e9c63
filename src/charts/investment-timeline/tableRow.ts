import { moneyIn, type Currency } from '../../aggregate/convertMoney.ts';
import type { Words } from '../../figure/chart.ts';
import { labelOf } from '../../figure/labelOf.ts';
import type { Twin, TwinRow } from '../../figure/TwinTable.svelte';
import type { MoneyRow } from '../../model/moneyRows.ts';
import type { TimelineSlice } from '../../model/slices/timeline.ts';

interface Asked {
  readonly slice: TimelineSlice;
  readonly currency: Currency;
}

const NUMERIC = ['published', 'USD', 'MXN', 'rate'];

/** The heads of the table beside the timeline. */
export const columnsIn = (currency: Currency, { t }: Words): Twin['columns'] =>
  (['what', 'kind', 'announced', 'years', 'published', currency, 'rate', 'instead', 'part'] as const).map(
    (name) => ({
      label: t(`chart.investment-timeline.column-${name}`),
      numeric: NUMERIC.includes(name),
    }),
  );

/** The rate that a sum was turned by, or that its source gives it in the other currency. */
function writeRate(row: MoneyRow, { slice, currency }: Asked, { t, format }: Words): string {
  const sum = moneyIn(row, currency, slice.rates);
  if (sum?.rate) return `${format.fixed(sum.rate.mxnPerUsd, 4)} (${sum.rate.year})`;
  return sum && row.currency !== currency ? t('chart.investment-timeline.rate-none') : '';
}

/** A row of the table beside the timeline; what is unknown is ''. */
export function tableRow(row: MoneyRow, asked: Asked, words: Words): TwinRow {
  const { t, format, lang } = words;
  const { slice, currency } = asked;
  const sum = moneyIn(row, currency, slice.rates);
  const used = slice.rows.find(({ id }) => id === row.alternativeOf);
  const whole = slice.rows.find(({ id }) => id === row.partOf);
  return {
    id: row.id,
    cells: [
      labelOf(row, lang),
      t(`kind.${row.kind}`),
      row.announced ? format.date(row.announced) : '',
      row.periodStart ? format.years(row.periodStart, row.periodEnd ?? row.periodStart) : '',
      row.amount === undefined ? '' : `${row.currency} ${format.number(row.amount, 0)}`,
      sum ? format.number(sum.amount, 0) : '',
      writeRate(row, asked, words),
      used ? labelOf(used, lang) : '',
      whole ? labelOf(whole, lang) : '',
    ],
    sources: { anchor: `investments.${row.id}`, count: row.sources },
  };
}

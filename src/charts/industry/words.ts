import type { Words } from '../../figure/chart.ts';
import type { IndustryRow } from '../../model/slices/industry.ts';

/** A value as short as it is beside its dot. */
export function writeValue({ value, unit }: IndustryRow, { format }: Pick<Words, 'format'>): string {
  if (unit === 'MXN million') return format.moneyShort(Math.round(value * 1e6), 'MXN');
  return unit === '%' ? `${format.number(value, 2)}%` : format.number(value);
}

/** What there is to remark on a figure; '' where there is nothing. */
export function writeRemarks(row: IndustryRow, { t }: Pick<Words, 't'>): string {
  return [
    row.derived && t('chart.industry.derived'),
    row.coverage && t('chart.industry.partial'),
    row.base && t('chart.industry.other-base'),
    row.alternativeOf && t('chart.industry.rival'),
    row.counter && t(`counter.${row.counter}`),
  ]
    .filter(Boolean)
    .join(', ');
}

/** A value with its unit, where its sign has not said that already. */
function writeWhole(row: IndustryRow, words: Pick<Words, 't' | 'format'>): string {
  const value = writeValue(row, words);
  return row.unit === '%' || row.unit === 'MXN million' ? value : `${value} ${words.t(`unit.${row.unit}`)}`;
}

/** A figure with its year, its unit and its remarks. */
export const writeRow = (row: IndustryRow, words: Pick<Words, 't' | 'format'>): string =>
  [`${row.year}: ${writeWhole(row, words)}`, writeRemarks(row, words)].filter(Boolean).join(', ');

/** Whether a dot is drawn hollow: it is derived, or of a part of a year. */
export const isHollow = ({ derived, coverage }: IndustryRow): boolean => derived || coverage !== undefined;

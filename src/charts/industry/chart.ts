import { yearlySeries, type YearlySeries } from '../../aggregate/yearlySeries.ts';
import { summariseBy, type Model, type OneThing, type Summary, type Words } from '../../figure/chart.ts';
import { labelOf } from '../../figure/labelOf.ts';
import { capitalise } from '../../i18n/translate.ts';
import type { IndustryRow, IndustrySlice } from '../../model/slices/industry.ts';
import type { about } from './about.ts';
import { writeRemarks, writeValue } from './words.ts';

export type Slice = (typeof about)['slices'][number];

export interface Counts {
  readonly slice: IndustrySlice;
  readonly series: readonly YearlySeries[];
  /** The series at a glance; none where there is none. */
  readonly shown: YearlySeries | undefined;
  /** Whether it is all that is asked for. */
  readonly alone: boolean;
  /** The name that was asked for and that no series has; '' otherwise. */
  readonly unknown: string;
}

function count(slice: IndustrySlice, chosen: string, only: string): Counts {
  const series = yearlySeries(slice.rows);
  const asked = only || chosen;
  const found = series.find(({ name }) => name === asked);
  return {
    slice,
    series,
    shown: found ?? series[0],
    alone: only !== '' && found !== undefined,
    unknown: found ? '' : asked,
  };
}

/** The rows of some series, those not drawn after those that are. */
const rowsOf = ({ series, shown, alone }: Counts): IndustryRow[] =>
  (alone ? [shown!] : series).flatMap(({ rows, undrawn }) => [...rows, ...undrawn]);

/** The figures that are not drawn. */
export const undrawnOf = ({ series, shown, alone }: Counts): IndustryRow[] =>
  (alone ? [shown!] : series).flatMap(({ undrawn }) => undrawn);

/** Features made have a sentence of their own; it and the others say no more of a peak than that it is the highest we have. */
function titleOf(each: YearlySeries, words: Words): string {
  const { t, format, lang } = words;
  const { first, peak, last, comparable, name } = each;
  const values = {
    label: labelOf(first, lang),
    peak: writeValue(peak, words),
    year: String(peak.year),
    last: writeValue(last, words),
    // A part of a year is no year.
    until: last.coverage ? t('chart.industry.part-of', { year: String(last.year) }) : String(last.year),
  };
  if (name === 'features_produced') {
    const numbers = { ...values, peak: format.number(peak.value), last: format.number(last.value) };
    const finding =
      first === last ? 'only' : peak === last ? 'record' : peak.value === last.value ? 'same' : 'fewer';
    return t(`chart.industry.title-${finding}`, numbers);
  }
  if (!comparable || first === last) return t('chart.industry.title-series-only', values);
  return t(`chart.industry.title-series${peak.value === last.value ? '-record' : ''}`, values);
}

function say({ slice, series, shown, alone }: Counts, words: Words): Summary {
  const { t, lang } = words;
  const source = alone ? t('chart.industry.source-one') : t('chart.industry.source', { n: slice.sources });
  if (!shown) {
    const title = t('chart.industry.title-empty');
    return { title, subtitle: t('chart.industry.subtitle-empty'), source, description: title };
  }
  const { first, peak, last, unit } = shown;
  return {
    title: titleOf(shown, words),
    subtitle: t('chart.industry.subtitle', { unit: capitalise(t(`unit.${unit}`)) }),
    source,
    description: t('chart.industry.description', {
      label: labelOf(first, lang),
      high: writeValue(peak, words),
      year: String(peak.year),
      low: writeValue(last, words),
      until: String(last.year),
      n: series.length,
    }),
  };
}

export const model: Model<Slice, Counts> = {
  count: ({ data, settings }) => count(data.industry, settings['industry.series'], settings['industry.only']),
  say,
  table: (counts, words) => {
    const { t, format, lang } = words;
    return {
      columns: [
        { label: t('chart.industry.column-series') },
        { label: t('chart.industry.column-year') },
        { label: t('chart.industry.column-value'), numeric: true },
        { label: t('chart.industry.column-unit') },
        { label: t('chart.industry.column-remark') },
      ],
      rows: rowsOf(counts).map((row) => ({
        id: row.id,
        cells: [
          labelOf(row, lang),
          String(row.year),
          format.number(row.value, 2),
          t(`unit.${row.unit}`),
          writeRemarks(row, words),
        ],
        sources: { anchor: `indicators.${row.id}`, count: row.sources },
      })),
    };
  },
  handOut: (counts) => ({
    table: 'indicators',
    rows: rowsOf(counts)
      .map(({ position }) => position)
      .sort((a, b) => a - b),
    all: counts.slice.all,
  }),
};

export const summarise = summariseBy(model);

export const one: OneThing<Slice> = {
  setting: 'industry.only',
  ids: ({ industry }) => yearlySeries(industry.rows).map(({ name }) => name),
};

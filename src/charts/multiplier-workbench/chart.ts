import { workbenchRows, type WorkbenchRow } from '../../aggregate/workbench.ts';
import { summariseBy, type Model, type Summary, type Words } from '../../figure/chart.ts';
import type { Factor } from '../../model/slices/factors.ts';
import type { about } from './about.ts';
import { MILLION, workbenchNames, workbenchView, type WorkbenchView } from './workbenchView.ts';

export type Slice = (typeof about)['slices'][number];

interface Counts extends WorkbenchView {
  /** Every number of the workbench, as it is tabled and handed out. */
  readonly rows: readonly WorkbenchRow[];
  readonly factors: readonly Factor[];
}

/** Where on the page of sources an addition's row stands; none for what no row says. */
export const sourcesOf = ([row]: readonly Factor[]) =>
  row && { anchor: `multipliers.${row.id}`, count: row.sources };

function say(view: WorkbenchView, words: Words): Summary {
  const { t } = words;
  const { span, place, currency } = view.inputs;
  const other = place === 'mexico' ? '' : 'other-';
  const names = workbenchNames(view, words);
  return {
    title: t(`chart.multiplier-workbench.title-${other}${span}`, workbenchNames(view, words, 'short')),
    subtitle: t(`chart.multiplier-workbench.subtitle-${currency}`),
    description: t(`chart.multiplier-workbench.description${other && '-other'}`, names),
    source: t('chart.multiplier-workbench.source'),
  };
}

export const model: Model<Slice, Counts> = {
  count: ({ data, settings }) => {
    const view = workbenchView(data, settings);
    return { ...view, rows: workbenchRows(view.inputs, view.additions), factors: data.factors };
  },
  say,
  table: (counts, words) => {
    const { t, format } = words;
    const { currency, place } = counts.inputs;
    const names = workbenchNames(counts, words);
    const nameOf = (reading: WorkbenchRow['reading']) =>
      reading === 'study' && place !== 'mexico'
        ? t('chart.multiplier-workbench.reading-study-other', names)
        : t(`chart.multiplier-workbench.reading-${reading}`, names);
    return {
      columns: [
        { label: t('chart.multiplier-workbench.column-reading') },
        { label: t('chart.multiplier-workbench.column-part') },
        { label: t('chart.multiplier-workbench.column-multiplier'), numeric: true },
        { label: t(`chart.multiplier-workbench.column-amount-${currency}`), numeric: true },
      ],
      rows: counts.rows.map(({ reading, part, multiplier, amount, source }) => ({
        id: `${reading}-${part}`,
        cells: [
          nameOf(reading),
          t(`chart.multiplier-workbench.part-${part}`),
          format.number(multiplier, 3),
          format.number(amount / MILLION, 2),
        ],
        sources: sourcesOf(counts.factors.filter(({ id }) => id === source.split('|')[0])),
      })),
    };
  },
  handOut: ({ rows, factors }) => ({
    table: 'multipliers',
    name: 'multiplier-workbench',
    computed: rows.map((row) => ({ ...row })),
    all: factors.length,
  }),
};

export const summarise = summariseBy(model);

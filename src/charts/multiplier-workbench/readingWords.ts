import type { Addition, PartName, Reading } from '../../aggregate/multiply.ts';
import type { Inputs } from '../../aggregate/workbench.ts';
import type { Words } from '../../figure/chart.ts';
import { percentOf, round } from '../../geometry/percent.ts';
import { placeRange, type PlacedRange, type RangeEnd } from '../../geometry/placeRange.ts';
import { placeReading } from '../../geometry/placeReading.ts';
import { textWidth } from '../../geometry/textWidth.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import type { ReadingRow } from '../../marks/ReadingBars.svelte';
import { MILLION, workbenchNames, type WorkbenchView } from './workbenchView.ts';

/** A reading as it is drawn, and what stands with it. */
export interface ShownReading {
  readonly reading: Reading;
  /** How much of the sum is left, 0 to 1, where some is taken off. */
  readonly share?: number;
  /** Whether its parts are named above it. */
  readonly captioned?: boolean;
  /** Whether what it has beyond the study's rate is bracketed. */
  readonly gap?: boolean;
  /** Whether the study's countries, lowest to highest, are shown under the sum. */
  readonly range?: boolean;
}

/** What is short for a narrow figure has its own words. */
export type Length = '' | '-short';

const FILLS: Record<PartName, readonly [string, string]> = {
  direct: ['fill-rosa', 'text-on'],
  'supply-chain': ['fill-anil', 'text-on'],
  households: ['fill-anil-soft', 'text'],
  announced: ['fill-none', 'text'],
};
const CAPTIONS = {
  direct: 'spent',
  'supply-chain': 'chain',
  households: 'homes',
  announced: 'adds',
} as const;
/** Sizes of the letters of the two lines of words, and what lies between sum and words, in px. */
const SIZES = { total: 20, note: 13, says: 12, between: 6 } as const;

const millions = (amount: number, { format }: Pick<Words, 'format'>) => {
  const value = amount / MILLION;
  return format.number(value, value >= 1000 ? 0 : value >= 10 ? 1 : 2);
};

/** The longest of the texts that has room, or else none. */
const fitting = (texts: readonly string[], px: number, room: number) =>
  texts.find((text) => textWidth(text, px) <= room) ?? '';

/** Whose the rate is that a reading is made with: a message's ending. */
export const ownerOf = ({ place }: Inputs) =>
  place === 'mexico' ? '' : place === 'middle' ? '-middle' : '-country';

/** A reading as a row of the drawing whose plot is at least `narrowest` px wide, on a scale to `scale` per unit put in. */
export function rowOf(
  { reading, share = 1, captioned = true, gap, range }: ShownReading,
  view: WorkbenchView,
  scale: number,
  length: Length,
  narrowest: number,
  words: Words,
): ReadingRow {
  const { t, format } = words;
  const { inputs, readings } = view;
  const { name, perUnit } = reading;
  const names = { ...workbenchNames(view, words), value: format.number(perUnit, 3) };
  const write = (key: MessageKey) => t(key, names);
  const says: `study${ReturnType<typeof ownerOf>}` | Exclude<typeof name, 'study'> =
    name === 'study' ? `study${ownerOf(inputs)}` : name;
  const total = format.moneyShort(reading.amount, inputs.currency);
  const room = narrowest - textWidth(total, SIZES.total, true) - SIZES.between;
  const labels = reading.parts.map(({ name: part, amount }) =>
    part === 'direct'
      ? millions(amount, words)
      : t('chart.multiplier-workbench.plus', { amount: millions(amount, words) }),
  );
  const elsewhere = inputs.place === 'mexico' ? '' : '-other';
  const { gap: beyond } = length ? workbenchNames(view, words, 'short') : names;
  return {
    placed: placeReading(
      reading.parts.map((part, index) => ({ value: part.perUnit * share, label: labels[index]! })),
      scale,
      narrowest,
      captioned,
    ),
    parts: reading.parts.map(({ name: part }, index) => ({
      caption: captioned ? t(`chart.multiplier-workbench.${CAPTIONS[part]}${length}`) : '',
      value: labels[index]!,
      fill: FILLS[part][0],
      text: FILLS[part][1],
      dashed: part === 'announced',
    })),
    total,
    note: fitting(
      [
        ...(length ? [] : [write(`chart.multiplier-workbench.total-${name}`)]),
        write(`chart.multiplier-workbench.total-${name}-short`),
        write('chart.multiplier-workbench.total-rate'),
      ],
      SIZES.note,
      room,
    ),
    says: fitting(
      [
        ...(length ? [] : [write(`chart.multiplier-workbench.says-${says}`)]),
        write(`chart.multiplier-workbench.says-${says}-short`),
      ],
      SIZES.says,
      narrowest,
    ),
    ...(gap && {
      gap: {
        from: round(percentOf(readings.study.perUnit, 0, scale)),
        words: t(`chart.multiplier-workbench.gap${elsewhere}${length}`, { ...names, gap: beyond }),
      },
    }),
    ...(range && { range: rangeOf(view, scale, length, narrowest, words) }),
  };
}

function rangeOf(
  { inputs, additions }: WorkbenchView,
  scale: number,
  length: Length,
  narrowest: number,
  words: Words,
): PlacedRange {
  const point = (end: RangeEnd, { perUnit }: Addition) => {
    const amount = millions(inputs.amount * (1 + perUnit), words);
    return {
      value: 1 + perUnit,
      texts: [words.t(`chart.multiplier-workbench.range-${end}${length}`, { amount }), amount],
    };
  };
  const { low, high, supplyChain } = additions;
  const points = {
    low: point('low', low),
    middle: point('middle', supplyChain.middle),
    high: point('high', high),
  };
  return placeRange(points, scale, narrowest);
}

/** What a row shows, for those who do not see it. */
export const saidOf = ({ parts, total, note, says, gap, range }: ReadingRow, { t }: Pick<Words, 't'>) =>
  t('chart.multiplier-workbench.said', {
    total: [total, note, says].filter(Boolean).join(', '),
    parts: [
      ...parts.map(({ caption, value }) => (caption ? `${caption}: ${value}` : value)),
      ...(gap ? [gap.words] : []),
      ...(range ? [range.low.text, range.middle.text, range.high.text].filter(Boolean) : []),
    ].join('; '),
  });

import type { Currency } from '../../aggregate/convertMoney.ts';
import type { MoneyOverTime } from '../../aggregate/moneyOverTime.ts';
import type { MoneyRow } from '../../model/moneyRows.ts';
import type { Rect } from '../../geometry/rect.ts';
import { placeBlockLabels, type LabelLine } from '../../geometry/placeBlockLabels.ts';
import { placeTimeline, spanOfDate, timeToPercent } from '../../geometry/placeTimeline.ts';
import { textWidth, wrapText } from '../../geometry/textWidth.ts';
import type { BlockText, EndText, GapText } from '../../marks/TimelinePlot.svelte';
import { GUTTERS, NARROWEST, type WidthClass } from '../../theme/widths.ts';
import type { Page } from '../../figure/page.ts';
import { blockLines } from '../../figure/moneyWords.ts';
import { spanOf } from './placeLanes.ts';

interface Variant {
  readonly height: number;
  readonly top: number;
  /** First year drawn; narrow plots begin later, where the sums do. */
  readonly first: number;
  /** Sizes of a label's first line and of the others, in px; the last block's first line is the biggest. */
  readonly head: number;
  readonly last: number;
  readonly detail: number;
  /** Labels and years are shortened, and what is labelled by its sum stands on no scale. */
  readonly brief: boolean;
}

const VARIANTS: Record<WidthClass, Variant> = {
  narrow: { height: 112, top: 22, first: 2017, head: 12, last: 16, detail: 12, brief: true },
  medium: { height: 144, top: 30, first: 2017, head: 16, last: 20, detail: 12, brief: false },
  wide: { height: 200, top: 52, first: 2011, head: 20, last: 32, detail: 14, brief: false },
};

const TICK = 12;
const TICK_AIR = 2;
const GAP_LINES = 2;
const GAP_LEADING = 15;
/** Air at either end of a bracket's words, in px. */
const GAP_AIR = 5;
const SMALLEST = 11;
/** Sizes of a sum: the biggest that leaves room for all of them, in px. */
const HEADS = [20, 16, 14, 12, SMALLEST];

/** The narrowest the plot of a width class gets, in px, and the gutter left of it. */
export function plotRoom(width: WidthClass): { readonly plot: number; readonly gutter: number } {
  const [left, right] = GUTTERS.money[width === 'narrow' ? 'narrow' : 'wide'];
  return { plot: NARROWEST[width] - left - right, gutter: left };
}

/** Everything the plot of one width class draws: placed blocks with their labels, brackets, ticks, the end of the data. */
export function placeTimelineVariant(
  width: WidthClass,
  money: MoneyOverTime & { readonly others: readonly MoneyRow[] },
  currency: Currency,
  page: Pick<Page, 't' | 'format' | 'lang' | 'dataDate' | 'home'>,
) {
  const { t, format, dataDate, home } = page;
  const { height, top, first, head, last, detail, brief } = VARIANTS[width];
  const { plot, gutter } = plotRoom(width);
  const lastYear = Math.max(...money.blocks.map(({ to }) => to), Number(dataDate.slice(0, 4)));
  const years = [first, lastYear] as const;
  const placed = placeTimeline(money.blocks, { years, height, top });
  const inPx = (percent: number) => (percent / 100) * plot;

  const end = placeEnd();
  const gaps = money.gaps.flatMap((gap) => placeGap(gap) ?? []);
  const ticks = brief ? [] : placed.ticks;
  const room = {
    width: plot,
    gutter,
    floor: placed.base - 4,
    obstacles: [...endBoxes(), ...gaps.map(gapBox), ...ticks.map(tickBox)],
  };
  const labellings = HEADS.filter((px) => px <= head).map((px) =>
    placeBlockLabels(
      placed.blocks,
      money.blocks.map((block, index) => linesOf(block, index, px)),
      room,
    ),
  );
  const labels =
    labellings.find((each) => each.every((label, at) => label || !placed.blocks[at])) ?? labellings[0]!;
  const blocks: BlockText[] = money.blocks.map((block, index) => {
    const { row, kind } = block;
    const href = `${home}sources/#investments.${row.id}`;
    return { key: row.id, spent: kind === 'spend', href, label: labels[index] };
  });
  return {
    placed: { ...placed, ticks },
    blocks,
    end,
    gaps,
    sums: money.others.flatMap(placeSum),
    ticks: ticks.map(({ value }) => format.number(value / 1e6, 0)),
    years: placed.years.map(({ year }) => (brief ? `’${String(year).slice(2)}` : String(year))),
  };

  function linesOf(block: (typeof money.blocks)[number], index: number, head: number): LabelLine[] {
    const { amount, what, year } = blockLines(block, currency, brief, page);
    const place = placed.blocks[index];
    const fits = (px: number) => textWidth(amount, px, true) <= inPx(place?.width ?? 0) - 12;
    const px = index < money.blocks.length - 1 ? head : ([last, head].find(fits) ?? SMALLEST);
    return [
      { text: amount, px, bold: true },
      { text: what, px: detail },
      ...(year ? [{ text: year, px: detail, bold: true }] : []),
    ];
  }

  function placeEnd(): EndText {
    const [from, to] = spanOfDate(dataDate);
    const x = timeToPercent((from + to) / 2, years);
    const text = brief
      ? t('chart.investment-timeline.end-brief', { date: format.date(dataDate.slice(0, 7)) })
      : t('chart.investment-timeline.end', { date: format.date(dataDate) });
    const half = textWidth(text, TICK) / 2;
    const over = money.blocks.findIndex((block) => block.from <= from && from < block.to + 1);
    const foot = (placed.blocks[over]?.y ?? placed.base) - 3;
    return { x, dx: Math.round(Math.min(0, plot - inPx(x) - half)), foot, text };
  }

  function endBoxes(): Rect[] {
    const at = inPx(end.x);
    const half = textWidth(end.text, TICK) / 2;
    return [
      { left: at - 4, right: at + 4, top: 14, bottom: end.foot },
      { left: at + end.dx - half, right: at + end.dx + half, top: 0, bottom: 16 },
    ];
  }

  /** A bracket and its words. */
  function gapBox({ x, end, lines, size }: GapText): Rect {
    const top = placed.base - 12 - (lines.length - 1) * GAP_LEADING - size;
    return {
      left: inPx(x),
      right: inPx(end),
      top: lines.length ? top : placed.base - 9,
      bottom: placed.base,
    };
  }

  /** The line of a tick's number left of the axis, with air above and below it. */
  function tickBox({ y }: { readonly y: number }): Rect {
    return { left: -gutter, right: 0, top: y + 4 - TICK - TICK_AIR, bottom: y + 4 + TICK_AIR };
  }

  function placeSum(row: MoneyRow): readonly number[] {
    const [from, to] = spanOf(row)!;
    return to < first ? [] : [timeToPercent((from + to) / 2, years)];
  }

  function placeGap([from, to]: readonly [number, number]): GapText | undefined {
    if (to < first) return undefined;
    const x = timeToPercent(Math.max(from, first), years);
    const end = timeToPercent(to + 1, years);
    const room = inPx(end - x) - 2 * GAP_AIR;
    const size = brief ? SMALLEST : TICK;
    const texts = [
      t('chart.investment-timeline.gap', { years: format.years(from, to) }),
      t('chart.investment-timeline.gap-brief'),
    ];
    const lines = texts
      .map((text) => wrapText(text, room, size))
      .find((each) => each.length <= GAP_LINES && each.every((line) => textWidth(line, size) <= room));
    return { x, end, lines: lines ?? [], size };
  }
}

import { dateOf } from '../../aggregate/moneyOverTime.ts';
import { LABEL_GAP, placeLane } from '../../geometry/placeLane.ts';
import { spanOfDate, timeToPercent } from '../../geometry/placeTimeline.ts';
import { textWidth, wrapText } from '../../geometry/textWidth.ts';
import type { LaneText } from '../../marks/TimelineLane.svelte';
import type { MoneyMark } from '../../marks/KindMark.svelte';
import type { MoneyRow } from '../../model/moneyRows.ts';
import { markOf } from '../../figure/moneyWords.ts';

/** The lanes under the plot and the marks on each. */
const LANES = {
  milestones: ['milestone', 'facility'],
  titles: ['titles'],
  funds: ['fund', 'infrastructure', 'training'],
} as const satisfies Record<string, readonly MoneyMark[]>;
export type LaneName = keyof typeof LANES;

export interface LaneWords {
  readonly date: string;
  readonly label: string;
  readonly href: string;
}

const HEAD = 46;
/** Of marks without words, under the lane's name: their middle and the foot of the lane, in px. */
const BARE = 36;
const BARE_HEIGHT = 54;
const LINE = 16;
const BETWEEN = 18;
/** Labels are broken to the widest of these that lets all marks of a lane find room in two rows, else to the last, in px. */
const WIDTHS = [170, 140, 110];
const FEW_ROWS = 2;

/** The time that the date of a row may mean, in years with a fraction; undefined where it has none. */
export function spanOf(row: MoneyRow) {
  const date = dateOf(row);
  return date === undefined ? undefined : spanOfDate(date);
}

/** Whole years or months that a date covers, and the years of a period, as stretches of the lane's line. */
function spansOf(row: MoneyRow, years: readonly [number, number]): LaneText['spans'] {
  const [from, to] = spanOf(row)!;
  const stretch = (start: number, end: number, period: boolean) => ({
    from: timeToPercent(start, years),
    to: timeToPercent(end, years),
    period,
  });
  const spans = to > from ? [stretch(from, to, false)] : [];
  const { periodStart: start, periodEnd: end } = row;
  if (start !== undefined && end !== undefined && end > start) spans.unshift(stretch(start, end + 1, true));
  return spans;
}

/** The marks and labels of one lane on a plot at least `width` px wide over `years`. */
export function placeLanes(
  entries: readonly MoneyRow[],
  words: (row: MoneyRow) => LaneWords,
  years: readonly [number, number],
  width: number,
): { readonly name: LaneName; readonly items: readonly LaneText[]; readonly height: number }[] {
  return (Object.keys(LANES) as LaneName[]).flatMap((name) => {
    const rows = entries.filter((row) => (LANES[name] as readonly MoneyMark[]).includes(markOf(row)));
    return rows.length > 0 ? [{ name, ...placeOne(rows, words, years, width) }] : [];
  });
}

function placeOne(
  rows: readonly MoneyRow[],
  words: (row: MoneyRow) => LaneWords,
  years: readonly [number, number],
  width: number,
) {
  const middles = rows.map((row) => {
    const [from, to] = spanOf(row)!;
    return timeToPercent((from + to) / 2, years);
  });
  for (const most of WIDTHS) {
    const texts = rows.map((row) => ({ ...words(row), lines: wrapText(words(row).label, most, 13) }));
    const labels = texts.map(({ date, lines }) =>
      Math.max(textWidth(date, 12), ...lines.map((line) => textWidth(line, 13))),
    );
    const places = placeLane(
      middles.map((x, index) => ({ x: (x / 100) * width, label: labels[index]! })),
      width,
      most === WIDTHS.at(-1) ? undefined : FEW_ROWS,
    );
    if (!places) continue;
    const deepest = Math.max(...places.map(({ row }) => row));
    const tops = [HEAD];
    for (let row = 0; row <= deepest; row++) {
      const lines = texts.filter((_, index) => places[index]!.row === row).map((text) => text.lines.length);
      tops.push(tops[row]! + LINE * Math.max(0, ...lines) + BETWEEN);
    }
    const items = rows.map((row, index): LaneText => {
      const { row: line, side } = places[index]!;
      const { date, lines, href } = texts[index]!;
      const y = tops[line]!;
      const stem = line === 0 ? 6 : y - LABEL_GAP;
      const spans = spansOf(row, years);
      return { key: row.id, kind: markOf(row), x: middles[index]!, y, stem, side, spans, date, lines, href };
    });
    return { items, height: tops.at(-1)! + 2 };
  }
  // No room for words: the marks stand on the lane's line, and the list names them.
  const items = rows.map((row, index): LaneText => {
    const { date, label, href } = words(row);
    const said = [date, label].filter(Boolean).join(', ');
    const spans = spansOf(row, years);
    return {
      key: row.id,
      kind: markOf(row),
      x: middles[index]!,
      y: BARE,
      stem: 0,
      side: 'right',
      spans,
      said,
      date: '',
      lines: [],
      href,
    };
  });
  return { items, height: BARE_HEIGHT };
}

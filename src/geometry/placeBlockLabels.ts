import type { PlacedBlock } from './placeTimeline.ts';
import { overlaps, type Rect } from './rect.ts';
import { textWidth, wrapText } from './textWidth.ts';

/** A line of a label. The first of a label stays whole; the others may be broken between words. */
export interface LabelLine {
  readonly text: string;
  readonly px: number;
  readonly bold?: boolean;
}

export interface PlacedLabel {
  /** The edge of its block it hangs on, in per cent, and how far from it, in px. */
  readonly x: number;
  readonly dx: number;
  readonly anchor: 'start' | 'end';
  /** Baselines in px. */
  readonly lines: readonly (LabelLine & { readonly y: number })[];
}

export interface LabelRoom {
  /** The narrowest the plot will be, in px: wider ones only move labels apart. */
  readonly width: number;
  /** Room left of the plot that a label over it may use, in px. */
  readonly gutter: number;
  /** Labels stay above it, in px. */
  readonly floor: number;
  /** What else must stay free, in px. */
  readonly obstacles: readonly Rect[];
}

interface Candidate {
  readonly x: number;
  readonly dx: number;
  readonly anchor: 'start' | 'end';
  /** Width that lines are broken to, in px. */
  readonly room: number;
  /** How far above the block it stands, in px. */
  readonly over?: number;
  readonly inside?: boolean;
}

const PAD = 8;
const OVER = [PAD, PAD + 4];
/** Less room than this breaks a label into single words, in px. */
const LEAST_ROOM = 40;
const LEADING = 1.25;

/** Inside the block, then left and right of it, then above it, a little higher where something is in the way. */
function candidatesOf(
  { x, width: wide }: PlacedBlock,
  { left, right }: Rect,
  boxes: readonly Rect[],
  width: number,
): Candidate[] {
  const before = Math.max(0, ...boxes.filter((box) => box.right <= left + 1).map((box) => box.right));
  const after = Math.min(width, ...boxes.filter((box) => box.left >= right - 1).map((box) => box.left));
  const end = x + wide;
  const candidates: Candidate[] = [
    { x, dx: PAD, anchor: 'start', room: right - left - 2 * PAD, inside: true },
    { x, dx: -PAD, anchor: 'end', room: left - before - 2 * PAD },
    { x: end, dx: PAD, anchor: 'start', room: after - right - 2 * PAD },
    ...OVER.flatMap((over): Candidate[] => [
      { x: end, dx: -PAD / 2, anchor: 'end', room: width, over },
      { x, dx: PAD / 2, anchor: 'start', room: width - left, over },
    ]),
  ];
  return candidates.filter(({ room }) => room >= LEAST_ROOM);
}

function layLines(label: readonly LabelLine[], candidate: Candidate, block: PlacedBlock) {
  const [head, ...rest] = label;
  const broken = rest.flatMap((line) =>
    wrapText(line.text, candidate.room, line.px, line.bold).map((text) => ({ ...line, text })),
  );
  const lines = [head!, ...broken];
  const height = lines.reduce((sum, { px }) => sum + px * LEADING, 0);
  let y = candidate.over ? block.y - candidate.over - height : block.y + (candidate.inside ? PAD : 0);
  return lines.map((line) => {
    y += line.px * LEADING;
    return { ...line, y: Math.round((y - line.px * 0.25) * 10) / 10 };
  });
}

function boxesOf({ x, dx, anchor, lines }: PlacedLabel, width: number): Rect[] {
  const edge = (x / 100) * width + dx;
  return lines.map(({ text, px, bold, y }) => {
    const size = textWidth(text, px, bold);
    const left = anchor === 'start' ? edge : edge - size;
    return { left, right: left + size, top: y - px, bottom: y + px * 0.25 };
  });
}

/**
 * Places a label by each block where neither a block nor another label nor an obstacle is. A label that finds no room is
 * undefined: better none than two on top of each other.
 */
export function placeBlockLabels(
  blocks: readonly (PlacedBlock | undefined)[],
  labels: readonly (readonly LabelLine[])[],
  { width, gutter, floor, obstacles }: LabelRoom,
): (PlacedLabel | undefined)[] {
  const boxes = blocks.map(
    (block) =>
      block && {
        left: (block.x / 100) * width,
        right: ((block.x + block.width) / 100) * width,
        top: block.y,
        bottom: block.y + block.height,
      },
  );
  const solid = boxes.filter((box) => box !== undefined);
  const taken = [...solid, ...obstacles];

  return blocks.map((block, index) => {
    if (!block) return undefined;
    const own = boxes[index]!;
    for (const candidate of candidatesOf(block, own, solid, width)) {
      const { x, dx, anchor, inside, over } = candidate;
      const placed = { x, dx, anchor, lines: layLines(labels[index]!, candidate, block) };
      const lines = boxesOf(placed, width);
      const from = inside ? own.left : over ? -gutter : 0;
      const to = inside ? own.right - PAD / 2 : width;
      const fits = lines.every(
        (line) =>
          line.left >= from &&
          line.right <= to &&
          line.top >= 0 &&
          line.bottom <= floor &&
          !taken.some((other) => other !== own && overlaps(line, other)),
      );
      if (!fits) continue;
      taken.push(...lines);
      return placed;
    }
    return undefined;
  });
}

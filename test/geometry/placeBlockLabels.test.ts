import { expect, it } from 'vitest';
import type { Rect } from '../../src/geometry/rect.ts';
import { placeBlockLabels } from '../../src/geometry/placeBlockLabels.ts';

/** The first block is at the left edge, too narrow for words, and the second stands beside it. */
const blocks = [
  { x: 0, width: 10, y: 100, height: 60 },
  { x: 10, width: 90, y: 40, height: 120 },
];
const labels = [[{ text: 'US$200m', px: 12, bold: true }], [{ text: 'US$1bn', px: 12, bold: true }]];
const room = { width: 200, gutter: 60, floor: 150 };

const placed = (obstacles: Rect[]) => placeBlockLabels(blocks, labels, { ...room, obstacles })[0];

it('raises the label above a block a little where something is in its way', () => {
  const { y } = placed([])!.lines[0]!;
  const tick: Rect = { left: -30, right: 0, top: y + 2, bottom: y + 14 };
  expect(placed([tick])!.lines[0]!.y).toBe(y - 4);
});

it('leaves a label out that finds no room', () => {
  expect(placed([{ left: -60, right: 20, top: 0, bottom: 100 }])).toBeUndefined();
});

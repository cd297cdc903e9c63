import { describe, expect, it } from 'vitest';
import { overlaps, type Rect } from '../../src/geometry/rect.ts';
import { boxOf, covers } from '../../src/geometry/labelBox.ts';
import { LABEL_SIZE, LABEL_WIDTHS } from '../../src/geometry/labelClasses.ts';
import {
  MARK_RADIUS,
  NARROW_MARK_RADIUS,
  placeMarks,
  type Sharpness,
} from '../../src/geometry/placeMarks.ts';
import { NOTHING } from '../../src/geometry/stateGrid.ts';
import { textWidth } from '../../src/geometry/textWidth.ts';
import { CONFIDENCES, PRECISIONS, STATES } from '../../src/model/vocabulary.ts';
import { atlas, dataset, geography } from './mexico.ts';

const { frame, inset, labels } = atlas;
const WIDTHS = [280, 559, 560, 784, 1184];
const classAt = (width: number) =>
  width < LABEL_WIDTHS.medium ? 'narrow' : width < LABEL_WIDTHS.broad ? 'medium' : 'broad';

/** Titles and places of a state, counted straight from the rows. */
function numbersOf(state: string): string[] {
  const rows = dataset.locations.filter((row) => row.state === state && row.confidence !== 'disputed');
  const titles = new Set(rows.map(({ productionId }) => productionId)).size;
  const { population2020 } = dataset.states.find(({ iso }) => iso === state)!;
  return [String(titles), String(rows.length), ((titles / population2020) * 1e6).toFixed(1)];
}

/** The boxes of the labels of a language at a width, in px of the frame, with their widest numbers. */
function boxesAt(width: number, lang: 'en' | 'es'): Rect[] {
  const name = classAt(width);
  return labels[lang][name].map((label) => {
    const row = dataset.states.find(({ iso }) => iso === STATES[label.state])!;
    const numbers = numbersOf(row.iso);
    const long = lang === 'en' ? row.nameEn : row.nameEs;
    const text = name === 'narrow' || label.form > 0 ? row.abbreviation : long;
    const bold = Number(numbers[0]) >= 6;
    const widths = numbers.map((number) => textWidth(`${text} ${number}`, LABEL_SIZE[name], bold));
    const at = { ...label, x: (label.x / 100) * frame.width, y: (label.y / 100) * frame.height };
    return boxOf(at, Math.max(...widths), { unit: frame.width / width, line: LABEL_SIZE[name] });
  });
}

const pairs = WIDTHS.flatMap((width) => (['en', 'es'] as const).map((lang) => ({ width, lang })));

describe('the map’s labels', () => {
  it.each(pairs)(
    'touch neither each other nor the picture’s edge at $width px in $lang',
    ({ width, lang }) => {
      const boxes = boxesAt(width, lang);
      expect(boxes.length).toBeGreaterThan(4);
      boxes.forEach((box, at) => {
        expect(boxes.slice(at + 1).filter((other) => overlaps(box, other))).toEqual([]);
        expect(
          box.left >= -1 && box.top >= 0 && box.right <= frame.width + 1 && box.bottom <= frame.height,
        ).toBe(true);
      });
    },
  );

  it.each(pairs)('lie on no mark of a place at $width px in $lang', ({ width, lang }) => {
    const spots = dataset.locations.map(({ lon, lat, precision, confidence }) => ({
      lonLat: [lon, lat] as const,
      sharpness: PRECISIONS.indexOf(precision) as Sharpness,
      sureness: CONFIDENCES.indexOf(confidence),
    }));
    const unit = frame.width / width;
    const marks = placeMarks(spots, frame, inset).map(({ x, y, sharpness }) => {
      const radius = (width < LABEL_WIDTHS.medium ? NARROW_MARK_RADIUS : MARK_RADIUS[sharpness]) * unit;
      const [middle, height] = [(x / 100) * frame.width, (y / 100) * frame.height];
      return { left: middle - radius, right: middle + radius, top: height - radius, bottom: height + radius };
    });
    const hit = boxesAt(width, lang).filter((box) => marks.some((mark) => overlaps(box, mark)));
    expect(hit).toEqual([]);
  });

  it.each(pairs)(
    'lie on no other state that has no label in itself at $width px in $lang',
    ({ width, lang }) => {
      const set = labels[lang][classAt(width)];
      const named = new Set(set.filter(({ inside }) => inside).map(({ state }) => state));
      const { insetGrid } = geography;
      const taken = boxesAt(width, lang).flatMap((box, at) => {
        const isInInset = box.left >= inset.left && box.bottom <= inset.frame.height;
        if (!isInInset || set[at]!.inside) return [];
        const moved = { ...box, left: box.left - inset.left, right: box.right - inset.left };
        const suits = (on: number) => on === NOTHING || on === set[at]!.state || named.has(on);
        return covers(moved, insetGrid, suits, 1) ? [] : [STATES[set[at]!.state]];
      });
      expect(taken).toEqual([]);
    },
  );

  it('name the state with the most titles at every width', () => {
    for (const set of Object.values(labels.en)) {
      expect(set.some(({ state }) => STATES[state] === 'MX-CMX')).toBe(true);
    }
  });
});

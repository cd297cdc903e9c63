import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameSpots, type NameWish } from '../../src/geometry/nameSpots.ts';
import { textWidth } from '../../src/geometry/textWidth.ts';

const SIZE = { width: 400, height: 300 };
const wish = fc.record({
  point: fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 })),
  text: fc.constantFrom('Tijuana', 'León', 'San Cristóbal de las Casas', 'Tequisquiapan', 'Mérida'),
  size: fc.constantFrom(11, 12),
  bold: fc.boolean(),
});

/** Edges of the letters, without the air that the code leaves around them. */
function lettersOf(
  wishes: readonly NameWish[],
  { wish, x, y, anchor }: ReturnType<typeof nameSpots>[number],
) {
  const { text, size, bold } = wishes[wish]!;
  const long = textWidth(text, size, bold);
  const left = x - { start: 0, middle: long / 2, end: long }[anchor];
  return { left, right: left + long, top: y - size / 2, bottom: y + size / 2 };
}

test('no name lies on another, on a point, or over the edge of the picture', () => {
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 40 }), (wishes) => {
      const points = wishes.map(({ point }) => point);
      const boxes = nameSpots(wishes, points, SIZE).map((spot) => lettersOf(wishes, spot));
      boxes.forEach((box, index) => {
        for (const other of boxes.slice(index + 1)) {
          const apart =
            box.right <= other.left ||
            other.right <= box.left ||
            box.bottom <= other.top ||
            other.bottom <= box.top;
          expect(apart).toBe(true);
        }
        for (const [x, y] of points) {
          expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false);
        }
        expect(box.left >= 0 && box.right <= SIZE.width && box.top >= 0 && box.bottom <= SIZE.height).toBe(
          true,
        );
      });
    }),
  );
});

test('the first wish has its name where there is room', () => {
  const wishes = [{ point: [100, 100] as const, text: 'Tijuana', size: 12, bold: false }];
  expect(nameSpots(wishes, [[100, 100]], SIZE)).toEqual([{ wish: 0, x: 107, y: 100, anchor: 'start' }]);
});

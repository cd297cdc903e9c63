import { describe, expect, it } from 'vitest';
import { placeTimeline, spanOfDate, timeToPercent } from '../../src/geometry/placeTimeline.ts';

describe('placeTimeline', () => {
  const blocks = [
    { from: 2020, to: 2020, perYear: 200 },
    { from: 2021, to: 2024, perYear: 100 },
    { from: 2010, to: 2012, perYear: 50 },
  ];
  const placed = placeTimeline(blocks, { years: [2015, 2024], height: 100, top: 20 });

  it('makes a block as wide as its years and as high as a year of it', () => {
    // Ten years: a year is 10 % of the width; 200 is the full height.
    expect(placed.blocks[0]).toEqual({ x: 50, width: 10, y: 20, height: 100 });
    expect(placed.blocks[1]).toEqual({ x: 60, width: 40, y: 70, height: 50 });
  });

  it('makes areas proportional to amounts', () => {
    const [one, four] = placed.blocks.slice(0, 2).map((block) => block!.width * block!.height);
    expect(four! / one!).toBe((4 * 100) / 200);
  });

  it('leaves out a block that ends before the first year drawn', () => {
    expect(placed.blocks[2]).toBeUndefined();
  });

  it('has no scale but its zero where no block stands', () => {
    const { ticks } = placeTimeline([], { years: [2015, 2024], height: 100, top: 20 });
    expect(ticks).toEqual([{ value: 0, y: 120 }]);
  });
});

describe('spanOfDate', () => {
  it('keeps the precision a date has', () => {
    expect(spanOfDate('2020')).toEqual([2020, 2021]);
    const [from, to] = spanOfDate('2020-07');
    expect([from, to - from]).toEqual([2020.5, expect.closeTo(1 / 12, 6)]);
    const [day, same] = spanOfDate('2020-07-01');
    expect(day).toBe(same);
    expect(day).toBeGreaterThan(2020.5);
    expect(day).toBeLessThan(2020.51);
  });

  it('puts the middle of a span of years in the middle of the plot', () => {
    expect(timeToPercent(2020, [2015, 2024])).toBe(50);
  });
});

import { expect, test } from 'vitest';
import fc from '../fastCheck.ts';
import { additionsOf, readingsOf } from '../../src/aggregate/multiply.ts';

/** The study's figures as its publications print them. */
const FACTORS = [
  { id: 'idb-mx-additional', value: 0.6, sources: 3 },
  { id: 'idb-mx-200film', value: 0.635, sources: 2 },
  { id: 'idb-mx-induced', value: 0.555, sources: 1 },
  { id: 'idb-mx-press-reading', value: 1.6, sources: 3 },
  { id: 'idb-latam-low', value: 0.6, sources: 5 },
  { id: 'idb-latam-high', value: 0.9, sources: 5 },
  { id: 'idb-ar-type1', value: 1.9, sources: 1 },
  { id: 'idb-co-type1', value: 1.7, sources: 1 },
];
const ADDITIONS = additionsOf(FACTORS);
const amounts = (parts: readonly { amount: number }[]) => parts.map(({ amount }) => amount);

test("the study's example of MX$200 million has 127 and 111 million more, 438 in all, 2.19 per unit", () => {
  const { households } = readingsOf(200e6, ADDITIONS, 'mexico', 0);
  expect(amounts(households.parts)).toEqual([200e6, 127e6, 111e6]);
  expect(households.amount).toBe(438e6);
  expect(households.perUnit).toBe(2.19);
});

test('the plan of US$1 billion becomes 1.6 billion in all, of which 0.6 billion more', () => {
  const { study } = readingsOf(1e9, ADDITIONS, 'mexico', 0);
  expect(amounts(study.parts)).toEqual([1e9, 0.6e9]);
  expect(study.amount).toBe(1.6e9);
  expect(study.perUnit).toBe(1.6);
});

test('the announcement reads 2.6 billion into it, one billion more than the study supports', () => {
  const { announcement, unsupported } = readingsOf(1e9, ADDITIONS, 'mexico', 0);
  expect(announcement.amount).toBe(2.6e9);
  expect(unsupported).toBe(1e9);
});

test('another country changes the first reading only', () => {
  const mexico = readingsOf(1e9, ADDITIONS, 'mexico', 0);
  const argentina = readingsOf(1e9, ADDITIONS, 'argentina', 0);
  expect(argentina.study.amount).toBe(1.9e9);
  expect(readingsOf(1e9, ADDITIONS, 'colombia', 0).study.amount).toBe(1.7e9);
  expect(readingsOf(1e9, ADDITIONS, 'middle', 0).study.amount).toBe(1.75e9);
  expect(argentina.households).toEqual(mexico.households);
  expect(argentina.announcement).toEqual(mexico.announcement);
});

test('what would have happened anyway comes off the net reading and off no other', () => {
  const gross = readingsOf(1e9, ADDITIONS, 'mexico', 0);
  const net = readingsOf(1e9, ADDITIONS, 'mexico', 0.3);
  expect(net.net.amount).toBe(1.12e9);
  expect(net.study).toEqual(gross.study);
  expect(readingsOf(1e9, ADDITIONS, 'mexico', 1).net.amount).toBe(0);
});

test('no reading ever holds both 0.6 and 0.555', () => {
  const places = fc.constantFrom(
    'mexico' as const,
    'colombia' as const,
    'middle' as const,
    'argentina' as const,
  );
  const property = fc.property(fc.integer({ min: 1e6, max: 2e10 }), places, (amount, place) => {
    const { study, households, announcement, net } = readingsOf(amount, ADDITIONS, place, 0.5);
    for (const { parts } of [study, households, announcement, net]) {
      const factors = parts.map(({ perUnit }) => perUnit);
      expect(factors.includes(0.6) && factors.includes(0.555)).toBe(false);
    }
  });
  fc.assert(property);
});

test('a missing row is named', () => {
  expect(() => additionsOf(FACTORS.slice(1))).toThrow('"idb-mx-additional"');
});

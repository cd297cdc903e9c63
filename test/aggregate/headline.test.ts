import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headlineOf } from '../../src/aggregate/headline.ts';
import { readDataset } from '../../src/model/dataset.ts';
import { readRecords } from '../model/csv.ts';

const { dataset } = readDataset((path) => readFileSync(path));
const records = (table: string) => readRecords(readFileSync(`data/${table}.csv`, 'utf8'));
const rowOf = (table: string, id: string) => records(table).find((row) => row.id === id)!;
const countSources = (row: Record<string, string>) => row.source_ids!.split('|').length;

describe('headlineOf', () => {
  const { pledge, multiplier, titles, places } = headlineOf(dataset);

  test('takes the pledge from its row', () => {
    const row = rowOf('investments', pledge.row);
    expect(pledge).toEqual({
      row: row.id,
      sources: countSources(row),
      amount: Number(row.amount_usd),
      from: Number(row.period_start),
      to: Number(row.period_end),
    });
    expect(pledge.amount).toBe(1_000_000_000);
  });

  test('reads the multiplier as the study does, and beside it as if it were all added', () => {
    const total = Number(rowOf('multipliers', 'idb-mx-type1').value);
    expect(multiplier.inAll).toBe(total);
    expect(multiplier.announced).toBeCloseTo(total + 1, 12);
    expect(multiplier.sources).toBe(countSources(rowOf('multipliers', multiplier.row)));
    expect(Number(rowOf('multipliers', multiplier.announcedRow).value)).toBe(total);
  });

  test('rests the multiplier on the row that the announcement contests', () => {
    expect(1 + Number(rowOf('multipliers', multiplier.row).value)).toBe(multiplier.inAll);
    const rivals = records('multipliers').filter((row) => row.alternative_of === multiplier.row);
    expect(rivals.map(({ id }) => id)).toEqual(['idb-mx-press-reading']);
  });

  test('counts the titles of the table, those released, and the year of the first', () => {
    const rows = records('productions');
    const released = rows.filter(({ status }) => status === 'released');
    const years = rows.flatMap((row) => (row.released ? [row.released.slice(0, 4)] : []));
    expect(titles).toEqual({ all: rows.length, released: released.length, since: Number(years.sort()[0]) });
  });

  test('counts each state with a recorded place once, beside what Netflix says', () => {
    const states = new Set(records('locations').map(({ state }) => state));
    const claimed = rowOf('indicators', places.row);
    expect(places).toEqual({
      recorded: states.size,
      states: records('states').length,
      claimedStates: Number(claimed.value),
      claimedLocations: Number(rowOf('indicators', 'nf-locations').value),
      row: claimed.id,
      sources: countSources(claimed),
    });
  });

  test('names the row that the tables lack', () => {
    expect(() => headlineOf({ ...dataset, multipliers: [] })).toThrow('"idb-mx-type1"');
  });
});

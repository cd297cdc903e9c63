import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shootSpending } from '../../src/aggregate/shootSpending.ts';
import { readDataset } from '../../src/model/dataset.ts';
import { readRecords } from '../model/csv.ts';

test('shootSpending has every shoot whose spending the table gives in pesos, most first', () => {
  const { dataset } = readDataset((path) => readFileSync(path));
  const rows = readRecords(readFileSync('data/indicators.csv', 'utf8')).filter(
    ({ indicator, unit }) => indicator === 'single_production_spend' && unit === 'MXN million',
  );
  const shoots = shootSpending(dataset);
  expect(shoots.map(({ row }) => row).sort()).toEqual(rows.map(({ id }) => id).sort());
  for (const { row, pesos, year, sources } of shoots) {
    const cells = rows.find(({ id }) => id === row)!;
    expect(pesos).toBe(Number(cells.value) * 1_000_000);
    expect(year).toBe(cells.year ? Number(cells.year) : undefined);
    expect(sources).toBe(cells.source_ids!.split('|').length);
  }
  const amounts = shoots.map(({ pesos }) => pesos);
  expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
});

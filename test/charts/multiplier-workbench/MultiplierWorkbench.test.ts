import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { workbenchRows } from '../../../src/aggregate/workbench.ts';
import { workbenchView } from '../../../src/charts/multiplier-workbench/workbenchView.ts';
import { computedTable } from '../../../src/export/computedTable.ts';
import { DEFAULTS } from '../../../src/filter/settings.ts';
import { root, slices, titleIn } from './workbench.ts';

test('the title says what the plan becomes, and what it does not', () => {
  expect(titleIn('en')).toBe('US$1bn becomes US$1.6bn with suppliers, not US$2.6bn');
  expect(titleIn('es')).toBe('1,000 mdd se vuelven 1,600 con proveedores, no 2,600');
});

test('the title follows amount, currency, span and country', () => {
  const example = { 'multiplier.amount': 200, 'multiplier.currency': 'mxn' } as const;
  expect(titleIn('en', example)).toBe('MX$200m becomes MX$320m with suppliers, not MX$520m');
  expect(titleIn('es', example)).toBe('200 mdp se vuelven 320 con proveedores, no 520');
  const year = { 'multiplier.amount': 250, 'multiplier.span': 'year' } as const;
  expect(titleIn('en', year)).toBe('US$250m a year becomes US$400m with suppliers, not US$650m');
  const argentina = { 'multiplier.study': 'argentina' } as const;
  // What was announced for Mexico is no measure of another country's rate.
  expect(titleIn('es', argentina)).toBe('Con la tasa de Argentina, 1,000 mdd serían 1,900 con proveedores');
});

test('the factors are those of the table', () => {
  const { data } = Papa.parse<Record<string, string>>(
    readFileSync(`${root}data/multipliers.csv`, 'utf8').trim(),
    {
      header: true,
    },
  );
  const value = (id: string) => Number(data.find((row) => row.id === id)!.value);
  const { readings } = workbenchView(slices, DEFAULTS);
  expect(readings.study.amount).toBe(1e9 + 1e9 * value('idb-mx-additional'));
  expect(readings.study.perUnit).toBe(value('idb-mx-type1'));
  expect(readings.households.perUnit).toBe(value('idb-mx-type2'));
  expect(readings.announcement.amount).toBe(1e9 + 1e9 * value('idb-mx-press-reading'));
});

test('the download keeps its header contract, whatever was chosen', () => {
  for (const settings of [{}, { 'multiplier.anyway': 30, 'multiplier.currency': 'mxn' } as const]) {
    const { inputs, additions } = workbenchView(slices, { ...DEFAULTS, ...settings });
    const { columns } = computedTable(workbenchRows(inputs, additions).map((row) => ({ ...row })));
    expect(columns.map(({ name }) => name).join(' ')).toBe(
      'reading part amount currency multiplier source assumptions',
    );
    expect(columns.filter(({ isText }) => !isText).map(({ name }) => name)).toEqual(['amount', 'multiplier']);
  }
});

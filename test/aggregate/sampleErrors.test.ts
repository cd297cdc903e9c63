import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { samplesOf } from '../../src/aggregate/sampleErrors.ts';
import { readData } from '../../src/build/data.ts';
import type { Audit } from '../../src/model/audits.ts';
import { readRecords } from '../model/csv.ts';

const audit = (column: string | undefined, [sampled, unchecked, wrong, unsupported]: readonly number[]) =>
  ({
    date: '2026-11-30',
    sampleEn: 'Ten',
    sampleEs: 'Diez',
    table: 'claims',
    column,
    sampled,
    unchecked,
    wrong,
    unsupported,
  }) as Audit;

test('a rate is of what could be looked up', () => {
  const [sample] = samplesOf([audit('status', [10, 2, 1, 3])], 'claims');
  expect(sample).toMatchObject({ checked: 8, unchecked: 2, wrong: 1, unsupported: 3, rate: 1 / 8 });
});

test('where only faults were noted there is no rate, neither of the column nor of the sample with it', () => {
  const [sample] = samplesOf([audit('status', [10, 0, 1, 0]), audit('note', [3, 1, 1, 1])], 'claims');
  expect(sample!.columns.map(({ rate }) => rate)).toEqual([0.1, undefined]);
  expect(sample).toMatchObject({ checked: 12, wrong: 2 });
  expect(sample).not.toHaveProperty('rate');
});

test('two samples of a table stay apart, and a table without one has none', () => {
  const audits = [audit('status', [1, 0, 0, 0]), { ...audit('note', [2, 0, 0, 0]), sampleEn: 'Two' }];
  expect(samplesOf(audits, 'claims').map(({ en, checked }) => [en, checked])).toEqual([
    ['Ten', 1],
    ['Two', 2],
  ]);
  expect(samplesOf(audits, 'states')).toEqual([]);
});

test('the sample of titles is the one that was drawn: 8 of 222 cells wrong, companies 2 of 17', () => {
  const [sample] = samplesOf(readData('.').audits, 'productions');
  expect(sample).toMatchObject({ checked: 222, wrong: 8, rate: 8 / 222 });
  expect(sample!.columns.find(({ column }) => column === 'companies')).toMatchObject({
    checked: 17,
    wrong: 2,
  });
});

test('of the facts on money 230 were looked up: 32 wrong, 15 unsupported, 12 without a page', () => {
  const rows = readRecords(readFileSync('data/audits.csv', 'utf8')).filter((row) =>
    /money/.test(row.sample_en!),
  );
  const sum = (column: string) => rows.reduce((total, row) => total + Number(row[column]), 0);
  expect(['sampled', 'wrong', 'unsupported', 'unchecked'].map(sum)).toEqual([230, 32, 15, 12]);
});

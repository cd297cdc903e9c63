import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../src/aggregate/evidence.ts';
import { gradeSources } from '../../src/aggregate/gradeSources.ts';
import { rowLabels } from '../../src/aggregate/rowLabel.ts';
import { readData } from '../../src/build/data.ts';
import { joinDataset, type Tables } from '../../src/model/dataset.ts';
import type { Source } from '../../src/model/sources.ts';

const source = (id: string, publisher: string, kind: Source['kind'], party?: Source['party']): Source => ({
  id,
  publisher,
  title: id,
  lang: 'en',
  kind,
  party,
});
const empty = Object.fromEntries(Object.keys(readData('.')).map((name) => [name, []])) as unknown as Tables;
const dataset = joinDataset({
  ...empty,
  sources: [
    source('a', 'El Diario', 'press'),
    source('b', 'El Diario', 'press'),
    source('c', 'La Hoja', 'press'),
    source('d', 'Netflix press release', 'primary', 'netflix'),
    source('e', 'A Ministry', 'primary'),
    source('f', 'A Consultancy', 'primary'),
  ],
  investments: [
    { id: 'one', sourceIds: ['a', 'b'], amountUsd: 5, usdBasis: 'yearly-rate' },
    { id: 'two', sourceIds: ['a', 'c'], alternativeOf: 'one', amountUsd: 5, usdBasis: 'published' },
    { id: 'three', sourceIds: ['a', 'e'] },
  ] as unknown as Tables['investments'],
  multipliers: [{ id: 'm', sourceIds: ['f', 'd'], derived: true }] as unknown as Tables['multipliers'],
});

describe('evidenceOf', () => {
  it('counts publishers and not pages, and knows a primary document', () => {
    const rows = evidenceOf(dataset, 'investments');
    expect(rows.map(({ assurance, publishers }) => [assurance, publishers])).toEqual([
      ['one', 1],
      ['several', 2],
      ['primary', 2],
    ]);
  });

  it('leads from the row that is used to its rivals and back', () => {
    const [one, two, three] = evidenceOf(dataset, 'investments');
    expect([one!.preferred, one!.rivals]).toEqual([undefined, ['two']]);
    expect([two!.preferred, two!.rivals]).toEqual(['one', []]);
    expect(three!.rivals).toEqual([]);
  });

  it('gives the reason that its sources give: a primary document, more publishers, or none', () => {
    const reasonAgainst = (used: string[], rival: string[]) => {
      const rows = [
        { id: 'used', sourceIds: used },
        { id: 'rival', sourceIds: rival, alternativeOf: 'used' },
      ] as unknown as Tables['investments'];
      const [row, other] = evidenceOf({ ...dataset, investments: rows }, 'investments');
      expect(other!.reason).toBeUndefined();
      return row!.reason;
    };
    expect(reasonAgainst(['e'], ['a', 'c'])).toBe('primary');
    expect(reasonAgainst(['a', 'c'], ['a', 'b'])).toBe('publishers');
    expect(reasonAgainst(['a'], ['c'])).toBe('judged');
    expect(reasonAgainst(['e'], ['d'])).toBe('judged');
  });

  it('takes no publisher of exchange rates for a witness of the amount', () => {
    const rated = {
      ...dataset,
      exchangeRates: [{ year: 2025, sourceIds: ['c'] }] as unknown as Tables['exchangeRates'],
    };
    expect(evidenceOf(rated, 'investments')[1]).toMatchObject({ assurance: 'one', publishers: 1 });
    expect(evidenceOf(rated, 'exchangeRates')[0]).toMatchObject({ publishers: 1 });
  });

  it('says which numbers are our own arithmetic: converted amounts and derived values', () => {
    expect(evidenceOf(dataset, 'investments').map(({ isOwn }) => isOwn)).toEqual([true, false, false]);
    expect(evidenceOf(dataset, 'multipliers')[0]!.isOwn).toBe(true);
  });
});

describe('gradeSources', () => {
  it('tells a company’s claim from an official document and from a study', () => {
    const grades = gradeSources(dataset);
    expect(['a', 'd', 'e', 'f'].map((id) => grades.get(id))).toEqual(['press', 'claim', 'official', 'model']);
  });
});

describe('rowLabels', () => {
  it('has a name for every row of every table that cites sources, in both languages', () => {
    const real = readData('.');
    for (const name of ['productions', 'locations', 'investments', 'multipliers', 'sectorShares'] as const)
      for (const lang of ['en', 'es'] as const) {
        const labels = rowLabels(real, name, lang);
        expect(labels.length).toBe(real[name].length);
        expect(labels.every((label) => label.trim() !== '' && !label.includes('undefined'))).toBe(true);
      }
  });
});

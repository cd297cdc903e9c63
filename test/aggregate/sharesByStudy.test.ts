import { describe, expect, it } from 'vitest';
import { outsideShares, sharesByStudy } from '../../src/aggregate/sharesByStudy.ts';
import type { SectorShareRow } from '../../src/model/slices/sectorShares.ts';

const OUTSIDE = 'All sectors outside audiovisual';

const row = (study: string, sharePct: number, sectorEn = 'Travel'): SectorShareRow => ({
  id: `${study}-${sharePct}`,
  study,
  sharePct,
  sectorEn,
  sectorEs: sectorEn,
  outsideAudiovisual: sectorEn === OUTSIDE,
  geography: ['World'],
  position: 0,
  sources: 1,
});

describe('sharesByStudy', () => {
  it('keeps studies apart, in the order of the table, and their shares by size', () => {
    const studies = sharesByStudy([row('b', 1), row('a', 5), row('b', 8)]);
    expect(studies.map(({ study, rows }) => [study, rows.map(({ sharePct }) => sharePct)])).toEqual([
      ['b', [8, 1]],
      ['a', [5]],
    ]);
  });
});

describe('outsideShares', () => {
  it('gives the range of the one sector that studies share', () => {
    expect(outsideShares([row('a', 54, OUTSIDE), row('b', 99), row('c', 74, OUTSIDE)])).toEqual([54, 74]);
    expect(outsideShares([row('b', 99)])).toBeUndefined();
  });
});

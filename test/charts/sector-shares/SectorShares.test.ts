import { describe, expect, it } from 'vitest';
import { rowsOf } from '../tables.ts';
import { titleOf, htmlOf } from '../moneyFigures.ts';

describe('sector-shares', () => {
  it('titles the range of what leaves the sector', () => {
    const shares = rowsOf('sector-shares')
      .filter(({ sector_en }) => sector_en === 'All sectors outside audiovisual')
      .map(({ share_pct }) => Number(share_pct));
    expect([Math.min(...shares), Math.max(...shares)]).toEqual([54, 74]);
    expect(titleOf('SectorShares', 'en')).toContain('From 54% to 74%');
    expect(titleOf('SectorShares', 'es')).toContain('Entre 54% y 74%');
  });

  it('shows at a glance what leaves the sector, the rest in its part', () => {
    const [glance, depth] = htmlOf('SectorShares', 'es').split('class="figure-parts"');
    for (const { id, outside_audiovisual } of rowsOf('sector-shares'))
      expect((outside_audiovisual === 'yes' ? glance : depth)!).toContain(`#sector-shares.${id}" data-key`);
  });

  it('has a remark on each share in each language', () => {
    for (const lang of ['en', 'es'] as const)
      expect(htmlOf('SectorShares', lang)).not.toContain('chart.sector');
  });
});

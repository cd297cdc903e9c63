import { expect, it } from 'vitest';
import { CHARTS } from '../../../src/charts/index.ts';
import type { Page } from '../../../src/figure/page.ts';
import { readQuery, writeQuery } from '../../../src/filter/query.ts';
import { answerName } from '../../../src/pages/data/reopenView.ts';
import fc from '../../fastCheck.ts';
import { hostileText } from '../../hostile.ts';

const page = { home: '../', root: '../', version: '2026-11-22', t: (key: string) => key } as unknown as Page;
const here = 'https://rodaje.example/en-papel/data/';
const nameOf = (table: string, view: string) => `rodaje_${table}_${view}_2026-11-22_en.csv`;

it('answerName opens a table in the figure that hands it out, and no table that none does', () => {
  const hrefOf = (table: string) => answerName(nameOf(table, 'all'), page).href;
  expect(hrefOf('productions')).toBe('../#genres');
  expect(hrefOf('multipliers')).toBe('../#multipliers');
  expect(hrefOf('sector-shares')).toBe('../#sector-shares');
  expect(hrefOf('multiplier-workbench')).toBe('../#multiplier-workbench');
  for (const table of ['genres', 'slate', 'states', 'sources', 'exchange-rates', 'constructor'])
    expect(answerName(nameOf(table, 'all'), page)).toEqual({ says: ['data.reopen-table'] });
});

it('answerName leads to a view of this site whatever the name, or nowhere', () => {
  const ids = CHARTS.map(({ id }) => `#${id}`);
  const view = fc.oneof(
    fc.constantFrom('all', 'genre-drama', 'years-2015-2025', 'genre-drama--q-a'),
    fc
      .tuple(fc.constantFrom('q-', 'genre-', 'packed-', 'map.place-', 'all--', ''), hostileText)
      .map((parts) => parts.join('')),
    fc.string({ unit: fc.constantFrom(...'/\\:?#&=%@.-+_aq1') }),
  );
  const table = fc.oneof(fc.constantFrom('productions', 'claims', 'multiplier-workbench'), hostileText);
  let met = 0;
  fc.assert(
    fc.property(table, view, (of, name) => {
      const { says, href } = answerName(nameOf(of, name), page);
      if (href === undefined) {
        expect(says).toHaveLength(1);
        return;
      }
      met++;
      const { origin, pathname, search, hash } = new URL(href, here);
      expect(origin + pathname).toBe('https://rodaje.example/en-papel/');
      expect(ids).toContain(hash);
      const { filter, settings, ignored } = readQuery(search);
      expect(ignored).toEqual([]);
      expect(search).toBe(search && `?${writeQuery(filter, settings)}`);
    }),
    { numRuns: 2000 },
  );
  expect(met).toBeGreaterThan(100);
});

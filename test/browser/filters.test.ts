import { describe, expect } from 'vitest';
import { test, wake } from './launch.ts';
import { genresOf, keptBy, productions, queryOf, type Chosen } from './straight.ts';
import {
  site,
  soon,
  inTheEnd,
  showsCount,
  genreBar,
  chips,
  view,
  isLive,
  genreTable,
} from './dashboardParts.ts';

describe('the filters', () => {
  test(
    'follow clicks and keys on marks, and say what they keep',
    { tags: ['page'] },
    async ({ openPage }) => {
      const page = await openPage(site);
      await isLive(page);
      await genreBar(page, 'drama').click();
      await showsCount(page, keptBy({ genre: ['drama'] }).length);
      expect(view(page)).toBe('?genre=drama');
      expect(await chips(page)).toEqual(['Drama ×']);

      await genreBar(page, 'drama').press('ArrowDown');
      await page.keyboard.press('Enter');
      await soon(() => chips(page)).toHaveLength(2);
      expect(view(page)).toMatch(/^\?genre=\w+,\w+$/);

      await page.locator('.chip').first().click();
      await soon(() => chips(page)).toHaveLength(1);
      await page.locator('.filters-reset').click();
      await showsCount(page, productions.length);
      expect(view(page)).toBe('');
    },
  );

  test('follow the menus, the years and the search', async ({ openPage }) => {
    const page = await openPage(site);
    await wake(page, 'filters');
    const menus = page.locator('.filters-menus .menu');
    await menus.nth(1).locator('summary').click();
    await menus.nth(1).getByLabel('Film', { exact: true }).check();
    await showsCount(page, keptBy({ format: ['film'] }).length);

    await page.keyboard.press('Escape');
    expect(await menus.nth(1).getAttribute('open')).toBeNull();
    const years = page.locator('.filters-menus .menu', { has: page.locator('select') });
    await years.locator('summary').click();
    await years.locator('select').first().selectOption('2021');
    await soon(() => view(page)).toMatch(/^\?format=film&years=2021-\d{4}$/);

    await page.locator('.filters-search').fill('CUARÓN');
    await soon(() => view(page)).toContain('&q=CUARÓN');
  });

  test('show the numbers that other code counts in the tables', async ({ openPage }) => {
    const choices: Chosen[] = [
      {},
      { genre: ['drama'] },
      { genre: ['comedy', 'crime'], format: ['series'] },
      { state: ['MX-CMX'] },
      { state: ['MX-OAX', 'MX-JAL'], confidence: ['confirmed'] },
      { confidence: ['disputed'] },
      { status: ['released'], years: [2019, 2022] },
      { role: ['original'], genre: ['documentary'] },
      { q: 'cuaron' },
      { genre: ['war'], state: ['MX-TLA'] },
    ];
    for (const chosen of choices) {
      const page = await openPage(`${site}?${queryOf(chosen)}`);
      const { genre: _, ...others } = chosen;
      await showsCount(page, keptBy(chosen).length);
      await page.evaluate(() => document.querySelector('#genres')!.scrollIntoView());
      const expected = [...genresOf(keptBy(others)).values()].sort((a, b) => b - a);
      await inTheEnd(async () => Object.values(await genreTable(page))).toEqual(expected);
      await page.context().close();
    }
  });

  test('leave a table to open when they are taken away', async ({ openPage }) => {
    const page = await openPage(site);
    await wake(page, 'genres');
    const all = await genreTable(page);
    await page.locator('#genres .figure-table > summary').click();
    for (const wanted of ['?genre=crime', '']) {
      await genreBar(page, 'crime').click();
      await soon(() => view(page)).toBe(wanted);
    }
    await page.locator('#genres .figure-table > summary').click();
    await soon(() => genreTable(page)).toEqual(all);
  });

  test('leave a word where the table does not come', async ({ openPage }) => {
    const page = await openPage('about:blank', { expected: [/TwinTable/, /ERR_FAILED/] });
    await page.route('**/TwinTable-*.js', (route) => route.abort());
    await page.goto(`${site}embed/genres/?genre=drama`);
    await isLive(page);
    await page.locator('.figure-table > summary').click();
    await soon(() => page.locator('.figure-table .note').textContent()).toContain('did not load');
  });
});

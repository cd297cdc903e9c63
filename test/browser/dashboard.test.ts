import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { buildSite } from '../../src/build/build.ts';
import { CHARTS } from '../../src/charts/index.ts';
import { intoView, openTable, test, wake, wakeAll } from './launch.ts';
import { genresOf, keptBy, productions, queryOf, type Chosen } from './straight.ts';

const site = inject('site');

const count = (page: Page) => page.locator('.filters-count b').textContent();
const soon = <Value>(read: () => Promise<Value> | Value) => expect.poll(read, { timeout: 20_000 });
/** Figures far from the screen follow a view one by one, each when the page is idle. */
const inTheEnd = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 40_000 });
const showsCount = async (page: Page, wanted: number) => {
  await page.locator('.filter-bar').evaluate(intoView);
  await soon(() => count(page)).toBe(String(wanted));
};
const genreBar = (page: Page, genre: string) => page.locator(`#genres [data-key="${genre}"]:visible`);
const chips = (page: Page) => page.locator('.chip').allTextContents();
const view = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const isLive = (page: Page) => page.waitForSelector('html[data-live]');

/** The figure of genres as a reader of its table sees it: label → titles. */
async function genreTable(page: Page): Promise<Record<string, number>> {
  const table = await openTable(page.locator('#genres'));
  const rows = await table
    .locator('tbody tr')
    .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.textContent!.trim())));
  return Object.fromEntries(rows.map(([label, titles]) => [label!.toLowerCase(), Number(titles)]));
}

describe.each([
  ['English', ''],
  ['Spanish', 'es/'],
])('the dashboard in %s', (_, folder) => {
  test('shows every figure without JavaScript, with its table and its sources', async ({ openPage }) => {
    const page = await openPage(site + folder, {
      javaScriptEnabled: false,
      // Chromium has no scripts then, and says so of each it was asked to fetch early.
      expected: [/\.js csp$/],
    });
    for (const { id } of CHARTS) {
      const figure = page.locator(`figure[id="${id}"]`);
      expect((await figure.locator('.figure-title').textContent())!.length, id).toBeGreaterThan(10);
      expect(await figure.locator('svg, table, ol, ul').count(), id).toBeGreaterThan(0);
      expect(await figure.locator('table tbody tr').count(), id).toBeGreaterThan(0);
      expect(await figure.locator(`a[href^="../"], a[href*="data/"]`).count(), id).toBeGreaterThan(0);
      expect(await figure.locator('.figure-source').textContent(), id).toMatch(/\d{4}/);
    }
    expect(await page.locator('.filter-bar').isVisible()).toBe(false);
  });

  test('wakes every figure on the way down without a word on the console', async ({ openPage }) => {
    const page = await openPage(site + folder);
    await wakeAll(page);
    const awake = page.locator('[data-island][data-live] figure');
    expect(await awake.evaluateAll((figures) => figures.map(({ id }) => id))).toEqual(
      CHARTS.map(({ id }) => id),
    );
    await page.locator('.filters-menus summary').first().click();
    await soon(() => page.locator('.menu[open] label').count()).toBeGreaterThan(10);
  });
});

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

describe('the address', () => {
  test(
    'holds the view through reloading, going back and forward',
    { tags: ['page'] },
    async ({ openPage }) => {
      const page = await openPage(`${site}?format=series`);
      await showsCount(page, keptBy({ format: ['series'] }).length);
      await genreBar(page, 'comedy').click();
      const both = keptBy({ genre: ['comedy'], format: ['series'] }).length;
      await showsCount(page, both);
      expect(view(page)).toBe('?genre=comedy&format=series');
      await page.reload();
      await showsCount(page, both);
      await page.goBack();
      await showsCount(page, keptBy({ format: ['series'] }).length);
      await page.goForward();
      await showsCount(page, both);
      expect(await chips(page)).toEqual(['Comedy ×', 'Series ×']);
    },
  );

  test('keeps its view in the other language', { tags: ['page'] }, async ({ openPage }) => {
    const page = await openPage(`${site}?genre=drama&genres.count=fractional#genres`);
    await isLive(page);
    await page.locator('.languages a[lang=es-MX]').click();
    await page.waitForURL(/\/es\//);
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe(
      '?genre=drama&genres.count=fractional#genres',
    );
    await showsCount(page, keptBy({ genre: ['drama'] }).length);
    expect(await chips(page)).toEqual(['Drama ×']);
  });

  test('says what it holds that nobody knows, and shows the rest', async ({ openPage }) => {
    const page = await openPage(`${site}?genre=drama,swashbuckler&colour=red&utm_source=mail&years=soon`);
    await showsCount(page, keptBy({ genre: ['drama'] }).length);
    const said = await page.locator('.ignored').textContent();
    for (const part of ['genre=swashbuckler', 'colour=red', 'years=soon']) expect(said).toContain(part);
    expect(said).not.toContain('utm_source');
  });

  test('blames no reader for what a tracker added, and passes it on to nobody', async ({ openPage }) => {
    const added = 'fbclid=IwAR1MYG7b&utm_source=mail&igsh=x&ref=home';
    for (const [path, query] of [
      ['', '?genre=drama'],
      ['embed/', '?chart=genres&genre=drama'],
      ['es/data/', ''],
      ['embed/genres/', '?genre=drama'],
    ] as const) {
      const page = await openPage(`${site}${path}${query || '?'}${query && '&'}${added}#main`);
      await expect.poll(() => page.url()).toBe(`${site}${path}${query}#main`);
      await page.waitForSelector('html[data-live], .builder-code, .data-search');
      expect(await page.locator('.ignored').count()).toBe(0);
      // In an embed the words come a little later, and there are some of the view.
      const notes = path === 'embed/genres/' ? ['Filtered: drama'] : [];
      await expect.poll(() => page.locator('.embed-note').allTextContents()).toEqual(notes);
    }
  });
});

describe('an early touch is done again when its figure is live', () => {
  test('on a mark of a sleeping figure', async ({ openPage }) => {
    const page = await openPage('about:blank');
    // A main thread that is never idle wakes no figure by itself.
    await page.addInitScript(() => (window.requestIdleCallback = () => 0));
    await page.goto(site);
    await isLive(page);
    await genreBar(page, 'drama').evaluate(intoView);
    expect(await page.locator('[data-island=genres]').getAttribute('data-live')).toBeNull();
    await genreBar(page, 'drama').click();
    await soon(() => view(page)).toBe('?genre=drama');
  });

  test('on a box and a list of the sleeping filter bar', async ({ openPage }) => {
    const page = await openPage(site);
    await isLive(page);
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('.menu input')[0]!.click());
    await soon(() => view(page)).toMatch(/^\?genre=[a-z-]+$/);
    const another = await openPage(site);
    await isLive(another);
    await another.evaluate(() => {
      const [from] = document.querySelectorAll<HTMLSelectElement>('.menu select');
      from!.selectedIndex = 3;
      from!.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await soon(() => view(another)).toMatch(/^\?years=/);
  });
});

test('one broken cell of any table stops the build at its place', async () => {
  const tables = ['productions', 'locations', 'investments', 'multipliers', 'sector-shares', 'indicators'];
  for (const name of [...tables, 'exchange-rates', 'claims', 'states', 'sources']) {
    const root = mkdtempSync(join(tmpdir(), 'rodaje-broken-'));
    cpSync('data', join(root, 'data'), { recursive: true });
    const file = join(root, `data/${name}.csv`);
    const lines = readFileSync(file, 'utf8').split('\n');
    lines[3] = lines[3]!.replace(/^[^,]*/, '');
    writeFileSync(file, lines.join('\n'));
    await expect(buildSite({ root, out: join(root, 'dist'), site: '' })).rejects.toThrow(
      `data/${name}.csv:4:`,
    );
    rmSync(root, { recursive: true });
  }
});

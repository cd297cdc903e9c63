import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { buildSite } from '../../src/build/build.ts';
import { CHARTS } from '../../src/charts/index.ts';
import { intoView, test, wakeAll } from './launch.ts';
import { keptBy } from './straight.ts';
import { site, soon, showsCount, genreBar, chips, view, isLive } from './dashboardParts.ts';

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

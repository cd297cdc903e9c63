import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { axeFaults, COLOR_RULES } from './axe.ts';
import { intoView, layOutAll, test, untilQuiet, wakeAll, type OpenPage } from './launch.ts';

const site = inject('site');
const LONG = 300_000;

/** A phone, a tablet and a desk: markup is the same in both languages, so that each has widths of its own. */
const WIDTHS = { en: [320, 1280], es: [768] };

/**
 * Nothing in light at the widths of the page's language, and nothing more in dark, where only colours differ, as they do
 * in one language as in the other. `darkAt` are the widths to look in the dark at.
 */
async function expectNothing(page: Page, within?: string, darkAt = WIDTHS.en) {
  const lang = await page.evaluate(() => document.documentElement.lang);
  const before = page.viewportSize()!;
  for (const width of lang === 'en' ? WIDTHS.en : WIDTHS.es) {
    await page.setViewportSize({ width, height: before.height });
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await axeFaults(page, within), `${width} px`).toEqual([]);
    if (!darkAt.includes(width)) continue;
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFaults(page, within, COLOR_RULES), `${width} px, dark`).toEqual([]);
  }
  await page.setViewportSize(before);
}

/**
 * Takes away all figures but those of `ids` once all are live. Axe reads the whole document before it looks at the part it
 * is asked for, and the dashboard's figures take it twenty times as long as what lies over them.
 */
async function leaveFigures(page: Page, ...ids: string[]) {
  await wakeAll(page);
  await page.evaluate((kept) => {
    for (const figure of document.querySelectorAll('figure')) if (!kept.includes(figure.id)) figure.remove();
    scrollTo(0, 0);
  }, ids);
}

/** Opens whatever a live figure can open: its table, downloads, citation, panels, the rest of a list. */
async function openEverything(page: Page) {
  await wakeAll(page);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('figure details'))
      details.open = true;
  });
  const menus = await page.locator('figure .figure-actions').count();
  await expect.poll(() => page.locator('.download-buttons').count()).toBeGreaterThanOrEqual(menus);
}

describe('axe finds nothing', () => {
  const onDashboard = async (openPage: OpenPage, folder: string) => {
    const page = await openPage(site + folder);
    await page.evaluate(layOutAll);
    await wakeAll(page);
    await expectNothing(page);
  };

  test('on the dashboard', { timeout: LONG, tags: ['page'] }, ({ openPage }) => onDashboard(openPage, ''));

  // Markup is the same in all languages, and all parts of it are on this page.
  test('on the dashboard in Spanish', { timeout: LONG }, ({ openPage }) => onDashboard(openPage, 'es/'));

  test('on the pages around it', { timeout: LONG }, async ({ openPage }) => {
    const page = await openPage(`${site}sources/`);
    await page.evaluate(layOutAll);
    // A list of 700 sources says no more about its markup than its beginning does.
    await page.evaluate(() => {
      for (const row of document.querySelectorAll('li[id]:nth-child(n + 9), p[id]:nth-child(n + 9)'))
        row.remove();
    });
    await expectNothing(page);
    for (const path of ['data/', 'embed/', '404.html']) {
      await page.goto(site + path);
      await untilQuiet(page);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await expectNothing(page);
    }
  });

  test('on every embed with everything opened', { timeout: LONG }, async ({ openPage }) => {
    const page = await openPage('about:blank');
    for (const { id } of CHARTS) {
      await page.goto(`${site}embed/${id}/`);
      await openEverything(page);
      // A figure has the colours of one width at another, and the dashboard is looked at in the dark at both.
      await expectNothing(page, undefined, [320]);
    }
  });

  test(
    'with filters set, in the menus, and where nothing is left',
    { timeout: LONG },
    async ({ openPage }) => {
      const page = await openPage(`${site}?genre=drama&state=MX-OAX&q=a`);
      await leaveFigures(page);
      await page.locator('.filter-bar').evaluate(intoView);
      await page.locator('.chip').first().waitFor();
      for (const menu of await page.locator('.filters-menus .menu').all()) {
        await menu.locator('summary').click();
        await expectNothing(page, '.filters');
      }
      await page.goto(`${site}?genre=war&state=MX-TLA`);
      await page.evaluate(layOutAll);
      await openEverything(page);
      expect(await page.locator('.empty').count()).toBeGreaterThan(1);
      await expectNothing(page, '.filtered');
    },
  );
});

test('axe finds nothing in the sheet of filters on a phone', { timeout: LONG }, async ({ openPage }) => {
  const page = await openPage(`${site}?genre=drama`, { viewport: { width: 375, height: 800 } });
  await leaveFigures(page);
  await page.locator('.filters-open').click();
  await page.locator('.filters-menus-open').waitFor();
  await page.locator('.filters-menus summary').first().click();
  await expectNothing(page, '.filters');
});

test(
  'axe finds nothing in the sources, a title, a state and the live map',
  { timeout: LONG },
  async ({ openPage }) => {
    const page = await openPage(site, { reducedMotion: 'reduce' });
    await leaveFigures(page, 'slate', 'filming-map');
    await page.locator('.board .sources').first().click();
    await page.locator('dialog[open]').waitFor();
    await expectNothing(page, 'dialog');
    await page.keyboard.press('Escape');

    await page.locator('#slate .block a').first().click();
    await page.locator('.title-panel dd').first().waitFor();
    await expectNothing(page, '.title-panel');
    await page.keyboard.press('Escape');

    await page.locator('#filming-map g[data-key="MX-OAX"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('.panel-state dt').first().waitFor();
    await expectNothing(page, '#filming-map');
    await page.locator('.map-buttons button').first().click();
    await page.locator('.map-credit, .map-failed:not(:empty)').waitFor({ timeout: 75_000 });
    expect(await page.locator('.map-failed').textContent()).toBe('');
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await axeFaults(page, '#filming-map')).toEqual([]);
  },
);

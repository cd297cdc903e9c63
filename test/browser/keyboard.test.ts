import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { test } from './launch.ts';
import { productions } from './straight.ts';
import { site, soon, openLive, walk, isFocused, focusInside, kept, isLost, query } from './walk.ts';

const LONG = 180_000;

describe('with a keyboard alone', () => {
  test(
    'one passes every control once, each drawing in one step, always in sight',
    { timeout: LONG },
    async ({ openPage }) => {
      const page = await openPage(site, { viewport: { width: 1280, height: 900 } });
      await openLive(page);
      const forth = await walk(page, 'Tab', () => false);
      expect(forth[0]!.name).toContain('class="skip"');
      expect(forth.filter(({ marked }) => !marked)).toEqual([]);
      expect(forth.filter(({ covered }) => covered)).toEqual([]);
      for (const { id } of CHARTS)
        expect(forth.filter(({ drawing }) => drawing === id).length, id).toBeLessThanOrEqual(1);
      const drawn = new Set(forth.map(({ drawing }) => drawing));
      for (const id of ['investment-timeline', 'industry', 'filming-map', 'states', 'genres'])
        expect(drawn).toContain(id);

      await page.locator('#fact-check .figure-menu > summary').first().focus();
      const back = await walk(page, 'Shift+Tab', ({ name }) => name.includes('filters-search'));
      expect(back.length).toBeGreaterThan(20);
      expect(back.filter(({ marked, covered }) => !marked || covered)).toEqual([]);
    },
  );

  test('one skips to the content and changes the language', { tags: ['page'] }, async ({ openPage }) => {
    const page = await openPage(site);
    await page.waitForSelector('html[data-live]');
    await page.keyboard.press('Tab');
    expect((await page.locator('.skip').boundingBox())!.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await soon(() => isFocused(page.locator('.skip'))).toBe(false);
    await page.keyboard.press('Tab');
    expect(await focusInside(page.locator('main'))).toBe(true);
    await page.locator('.languages a[lang=es-MX]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/es\/#main$/);
  });

  test('one filters by every menu, takes filters away and is never lost', async ({ openPage }) => {
    const page = await openPage(site, { viewport: { width: 1280, height: 900 } });
    await openLive(page);
    const menus = page.locator('.filters-menus .menu');
    const choose = async (menu: Locator, downs: number) => {
      await menu.locator('summary').focus();
      await page.keyboard.press('Enter');
      for (let step = 0; step <= downs; step++) await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('Escape');
      expect(await menu.getAttribute('open')).toBeNull();
      expect(await isFocused(menu.locator('summary'))).toBe(true);
    };
    await choose(menus.nth(0), 3);
    await soon(() => query(page)).toMatch(/^\?genre=[a-z-]+$/);
    await choose(menus.nth(1), 0);
    await choose(menus.nth(2), 1);
    await soon(() => query(page)).toMatch(/^\?genre=[a-z-]+&format=[a-z-]+&state=MX-[A-Z]{3}$/);

    const years = menus.nth(4);
    await years.locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await soon(() => query(page)).toMatch(/years=\d{4}-\d{4}/);
    expect(await isFocused(years.locator('summary'))).toBe(true);
    await page.keyboard.press('Tab');
    expect(await isFocused(page.locator('.filters-search'))).toBe(true);
    await page.keyboard.type('zzz');
    await kept(page, 0);

    // Nothing is left: every figure under the filters offers the way back.
    const empty = page.locator('#genres .empty-ways button');
    await empty.first().focus();
    await page.keyboard.press('Enter');
    await soon(() => query(page)).not.toContain('genre=');
    expect(await isLost(page)).toBe(false);
    const chips = page.locator('.chip');
    const before = await chips.count();
    await chips.last().focus();
    await page.keyboard.press('Enter');
    await soon(() => chips.count()).toBe(before - 1);
    expect(await isLost(page)).toBe(false);
    await page.locator('.filters-reset').focus();
    await page.keyboard.press('Enter');
    await kept(page, productions.length);
    expect(await isLost(page)).toBe(false);
    expect(await focusInside(page.locator('.filters'))).toBe(true);
  });

  test('one opens and leaves the sheet of filters of a phone', async ({ openPage }) => {
    const page = await openPage(`${site}?genre=drama`, { viewport: { width: 375, height: 800 } });
    await openLive(page);
    const opener = page.locator('.filters-open');
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.locator('.filters-menus-open').waitFor();
    await page.locator('.filters-menus-open summary').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await page.locator('.menu[open]').count()).toBe(0);
    expect(await page.locator('.filters-menus-open').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator('.filters-menus-open').waitFor({ state: 'detached' });
    expect(await isFocused(opener)).toBe(true);
  });
});

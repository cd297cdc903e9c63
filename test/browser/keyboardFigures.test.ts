import { describe, expect } from 'vitest';
import { test } from './launch.ts';
import { openPlaces } from './openPlaces.ts';
import { keptBy } from './straight.ts';
import {
  site,
  soon,
  place,
  openLive,
  isFocused,
  focusInside,
  kept,
  isLost,
  noteLoss,
  lostAmidPress,
  query,
} from './walk.ts';

const LONG = 180_000;

describe('with a keyboard alone', () => {
  test('one moves inside drawings and presses what they show', async ({ openPage }) => {
    const page = await openPage(site, { viewport: { width: 1280, height: 900 } });
    await openLive(page);
    const key = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.key);
    await page.locator('#genres svg:visible [tabindex="0"]').focus();
    expect(await key()).toBe('drama');
    await page.keyboard.press('ArrowDown');
    expect(await key()).toBe('comedy');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await kept(page, keptBy({ genre: ['drama'] }).length);
    expect(await key()).toBe('drama');

    const large = page.locator('#industry .series-large');
    await large.locator('[tabindex="0"][data-key]').focus();
    const first = await key();
    await page.keyboard.press('ArrowRight');
    expect(await key()).not.toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await large.locator('[tabindex="0"][data-key]').count()).toBe(1);

    const part = page.locator('details:has(> #multiplier-workbench-amount)');
    await part.locator('summary').focus();
    await page.keyboard.press('Enter');
    const slider = part.locator('.slider');
    const sum = part.locator('.workbench-label output');
    const said = await sum.textContent();
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await soon(() => sum.textContent()).not.toBe(said);
  });

  test('one opens what stands under a figure, and comes back from it', async ({ openPage }) => {
    const page = await openPage(site);
    await openLive(page);
    const figure = page.locator('#genres');
    const summaries = figure.locator('.figure-parts > details > summary, .figure-menu > summary');
    for (const summary of await summaries.all()) {
      await summary.focus();
      await page.keyboard.press('Enter');
      expect(await summary.locator('..').getAttribute('open')).not.toBeNull();
    }
    const menu = figure.locator('.figure-menu');
    await menu.locator('.download-buttons button').first().focus();
    await page.keyboard.press('Escape');
    expect(await menu.getAttribute('open')).toBeNull();
    expect(await isFocused(menu.locator('summary'))).toBe(true);
    await figure.locator('.twin').focus();
    expect((await place(page)).marked).toBe(true);

    const link = page.locator('.board .sources').first();
    await link.focus();
    await page.keyboard.press('Enter');
    const dialog = page.locator('dialog[open]');
    await dialog.waitFor();
    expect(await focusInside(dialog)).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await isFocused(link)).toBe(true);

    await figure.locator('a[href*="embed/?chart=genres"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/embed\/\?chart=genres/);
  });

  test('one opens a title and comes back to it', async ({ openPage }) => {
    const page = await openPage(site, { viewport: { width: 1280, height: 900 } });
    await openLive(page);
    await page.locator('#slate .part > summary').first().click();
    await page.locator('#slate .wall [tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    const title = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.key);
    await page.keyboard.press('Enter');
    const panel = page.locator('.title-panel');
    await panel.waitFor();
    expect(await focusInside(panel)).toBe(true);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await isFocused(page.locator(`#slate .wall [data-key="${title}"]`))).toBe(true);
  });

  test('one zooms the map and back, and finds a state in it', { timeout: LONG }, async ({ openPage }) => {
    const page = await openPage(`${site}embed/filming-map/`, { reducedMotion: 'reduce' });
    await page.waitForSelector('html[data-live]');
    const buttons = page.locator('.map-buttons button');
    await buttons.first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.map-credit').waitFor({ timeout: 75_000 });
    await buttons.last().focus();
    await page.keyboard.press('Enter');
    await soon(() => buttons.count()).toBe(1);
    expect(await isFocused(buttons.first())).toBe(true);

    await page.locator('#map-search').focus();
    await page.keyboard.type('oaxaca');
    await page.locator('#map-found [role="option"]').first().waitFor();
    await page.keyboard.press('Enter');
    await soon(() => query(page)).toBe('?state=MX-OAX');
    expect(await isLost(page)).toBe(false);
    await openPlaces(page);
    await page.locator('.panel-state button').focus();
    await noteLoss(page);
    await page.keyboard.press('Enter');
    await soon(() => query(page)).toBe('');
    expect(await lostAmidPress(page)).toBe('false');
    expect(await isLost(page)).toBe(false);
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test, wake } from './launch.ts';

const site = inject('site');

/** A part that has more in it than it shows at a glance, of a figure that filters change. */
const PART = 'genres-all';
const isOpen = (page: Page, id = PART) =>
  page.locator(`.part:has(> #${id})`).evaluate((part: HTMLDetailsElement) => part.open);
const open = (page: Page, id = PART) => page.locator(`.part:has(> #${id}) > summary`).click();
const textOf = (page: Page, id = PART) => page.locator(`#${id}`).evaluate(({ textContent }) => textContent);

describe('a part of a figure’s depth', () => {
  test.for([true, false])(
    'stands in the page, closed, and opens by its address (script: %s)',
    async (javaScriptEnabled, { openPage }) => {
      const page = await openPage(site, {
        javaScriptEnabled,
        expected: javaScriptEnabled ? [] : [/\.js csp$/],
      });
      expect(await isOpen(page)).toBe(false);
      expect(await textOf(page)).toMatch(/\d/);
      await page.goto(`${site}?from=elsewhere#${PART}`);
      await expect.poll(() => isOpen(page)).toBe(true);
      const inSight = () =>
        page.locator(`.part:has(> #${PART}) > summary`).evaluate((summary) => {
          const { top, bottom } = summary.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        });
      await expect.poll(inSight).toBe(true);
    },
  );

  test('opens where an address of the page leads to it later', async ({ openPage }) => {
    const page = await openPage(site);
    await page.waitForSelector('html[data-live]');
    await page.evaluate((id) => void (location.hash = id), PART);
    await expect.poll(() => isOpen(page)).toBe(true);
  });

  test('stays open while the view changes, and is there again when the reader comes back', async ({
    openPage,
  }) => {
    const page = await openPage(site);
    await wake(page, 'genres');
    await open(page);
    await page.locator('#genres [data-key=drama]').first().click();
    await expect.poll(() => page.url()).toContain('genre=drama');
    expect(await isOpen(page)).toBe(true);
    await page.goto(`${site}sources/`);
    await page.goBack();
    await expect.poll(() => isOpen(page)).toBe(true);
    await page.reload();
    await expect.poll(() => isOpen(page)).toBe(true);
  });

  test('shows the view at hand also while it is closed, to a search in the page', async ({ openPage }) => {
    const page = await openPage(`${site}embed/genres/`);
    await page.waitForSelector('html[data-live]');
    const before = await textOf(page);
    await page.locator('.switch button').last().click();
    await expect.poll(() => textOf(page)).not.toBe(before);
    const shared = await textOf(page);
    expect(await isOpen(page)).toBe(false);
    await page.goto(`${site}embed/genres/?genres.count=fractional&open=all`);
    await page.waitForSelector('html[data-live]');
    await expect.poll(() => textOf(page)).toBe(shared);
  });

  test('is open on paper, and in an embed where its address asks for it', async ({ openPage }) => {
    const page = await openPage(site);
    const height = () =>
      page.locator(`.part:has(> #${PART})`).evaluate(({ offsetHeight }: HTMLElement) => offsetHeight);
    const closed = await height();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(height).toBeGreaterThan(2 * closed);
    await page.emulateMedia({ media: null });
    await page.goto(`${site}embed/genres/?open=all`);
    expect(await isOpen(page)).toBe(true);
    expect(await height()).toBeGreaterThan(2 * closed);
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { intoView, test } from './launch.ts';
import { keptBy } from './straight.ts';

const site = inject('site');
const soon = <Value>(read: () => Value | Promise<Value>) => expect.poll(read, { timeout: 40_000 });

const view = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const island = (page: Page, id: string) => page.locator(`[data-island="${id}"]`);
const isAsleep = async (page: Page, id: string) =>
  (await island(page, id).getAttribute('data-live')) === null;
const asleep = (page: Page) => page.locator('[data-island]:not([data-live])').count();
const genreBar = (page: Page, genre: string) => page.locator(`#genres [data-key="${genre}"]:visible`).first();

declare global {
  interface Window {
    /** What waits for an idle moment. */
    idle: (() => void)[];
  }
}

/** Opens an address on a main thread that is idle when the test says so. */
async function openBusy(openPage: (url: string) => Promise<Page>, address: string): Promise<Page> {
  const page = await openPage('about:blank');
  await page.addInitScript(() => {
    window.idle = [];
    window.requestIdleCallback = (task) => window.idle.push(task as () => void);
  });
  await page.goto(site + address);
  await page.waitForSelector('html[data-live]');
  return page;
}

const beIdle = (page: Page) =>
  page.evaluate(() => {
    for (const task of window.idle.splice(0)) task();
  });

describe('a figure under another view than its picture', () => {
  test('hears a press that lasts, though it is what wakes it', async ({ openPage }) => {
    const page = await openBusy(openPage, '?format=series');
    await genreBar(page, 'drama').evaluate(intoView);
    expect(await isAsleep(page, 'genres')).toBe(true);
    await genreBar(page, 'drama').click({ delay: 400 });
    await soon(() => view(page)).toBe('?genre=drama&format=series');
    expect(await isAsleep(page, 'genres')).toBe(false);
  });

  test('wakes under a finger that stays', async ({ openPage }) => {
    const page = await openBusy(openPage, '?format=series');
    await genreBar(page, 'drama').evaluate(intoView);
    await genreBar(page, 'drama').hover();
    await page.mouse.down();
    await soon(() => isAsleep(page, 'genres')).toBe(false);
  });

  test('wakes before those that stand in line when the reader comes to it', async ({ openPage }) => {
    const page = await openBusy(openPage, '?format=series');
    const FIRST_IN_LINE = 'investment-timeline';
    await island(page, 'fact-check').evaluate(intoView);
    // The filter bar and the end of another figure may be in sight as well.
    for (let idle = 0; idle < 3 && (await isAsleep(page, 'fact-check')); idle++) {
      const before = await asleep(page);
      await beIdle(page);
      await soon(() => asleep(page)).toBe(before - 1);
    }
    expect(await isAsleep(page, 'fact-check')).toBe(false);
    expect(await isAsleep(page, FIRST_IN_LINE)).toBe(true);
  });

  test('wakes by itself, wherever it stands, once a first choice is made', async ({ openPage }) => {
    const page = await openPage(site);
    await page.waitForSelector('html[data-live]');
    // The first screen alone is live, however long one waits.
    await page.waitForTimeout(3000);
    expect(await asleep(page)).toBeGreaterThan(CHARTS.length / 2);
    await page.evaluate(() => document.querySelector<HTMLInputElement>('.menu input')!.click());
    await soon(() => view(page)).toMatch(/^\?genre=/);
    await soon(() => asleep(page)).toBe(0);
    const genre = new URL(page.url()).searchParams.get('genre')!;
    expect(await page.locator('#slate .figure-title').textContent()).toContain(
      String(keptBy({ genre: [genre] }).length),
    );
  });
});

test('what is pressed before the data are there is done again when they are', async ({ openPage }) => {
  const page = await openPage('about:blank');
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/assets/dashboard-en-*.json', async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest('**/assets/dashboard-en-*.json');
  await page.goto(site, { waitUntil: 'commit' });
  await asked;
  await genreBar(page, 'drama').evaluate(intoView);
  await genreBar(page, 'drama').click();
  expect(view(page)).toBe('');
  release();
  await soon(() => view(page)).toBe('?genre=drama');
});

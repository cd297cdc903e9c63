import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test, untilQuiet } from './launch.ts';
import { table } from './straight.ts';

const site = inject('site');
const LONG = 120_000;
const soon = <Value>(read: () => Promise<Value> | Value) => expect.poll(read, { timeout: 20_000 });
const PHONE = { viewport: { width: 375, height: 800 } };

/** How far below the bar that sticks to the screen an element begins, in px. */
const roomAbove = (page: Page, id: string) =>
  page.evaluate((id) => {
    const target = document.getElementById(id)!;
    const bar = document.querySelector('.filter-bar')!.getBoundingClientRect();
    const { top } = target.getBoundingClientRect();
    const stuck = target.closest('.filtered') ? Math.max(0, bar.bottom) : 0;
    return Math.round(top - stuck);
  }, id);

describe('an address that names a part of the page', () => {
  test.for([
    ['#genres', 'genres', {}],
    ['?genre=drama&state=MX-OAX#states', 'states', {}],
    ['?genre=drama#slate', 'slate', PHONE],
    ['es/#claim-s0-20', 'claim-s0-20', {}],
    ['es/#fact-check', 'fact-check', PHONE],
  ] as const)(
    '%s leads to it, under the bar',
    { timeout: LONG },
    async ([address, id, options], { openPage }) => {
      const page = await openPage(site + address, { ...options, reducedMotion: 'reduce' });
      await page.waitForSelector('html[data-live]');
      await untilQuiet(page);
      await soon(() => roomAbove(page, id)).toSatisfy((room: number) => room >= 0 && room < 150);
    },
  );
});

test(
  'the filter bar stays in reach on a phone and leaves it its screen',
  { timeout: LONG },
  async ({ openPage }) => {
    const page = await openPage(`${site}?genre=drama&format=series&state=MX-CMX&q=a`, PHONE);
    await page.waitForSelector('html[data-live]');
    await page.evaluate(() => document.querySelector('#slate')!.scrollIntoView());
    const bar = page.locator('.filter-bar');
    await page.locator('.chip').first().waitFor();
    const box = async () => (await bar.boundingBox())!;
    await soon(async () => Math.round((await box()).y)).toBe(0);
    expect((await box()).height).toBeLessThan(800 / 5);
    await page.locator('.filters-open').click();
    await page.locator('.filters-menus-open').waitFor();
    expect((await box()).height).toBeLessThan(800 * 0.85);
    await page.locator('.filters-close').click();
    expect((await box()).height).toBeLessThan(800 / 5);
  },
);

test('the foot of every page counts each source once, by its kind', async ({ openPage }) => {
  const page = await openPage('about:blank');
  const all = table('sources').length;
  for (const path of ['', 'es/', 'data/', 'es/sources/']) {
    await page.goto(site + path);
    const text = await page
      .locator('.footer', { hasText: String(all) })
      .locator('p', { hasText: `${all} ` })
      .textContent();
    const [total, ...kinds] = text!.match(/\d+/g)!.map(Number);
    expect(total, path).toBe(all);
    expect(
      kinds.reduce((sum, count) => sum + count, 0),
      path,
    ).toBe(all);
  }
});

test('the page of data is cited and loaded by its whole address', async ({ openPage }) => {
  const page = await openPage('about:blank');
  for (const folder of ['', 'es/']) {
    await page.goto(`${site}${folder}data/`);
    await soon(() => page.locator('p.citation').textContent()).toContain(` ${site}${folder}data/`);
    const codes = await page.locator('pre.citation').allTextContents();
    expect(codes.length).toBeGreaterThan(3);
    expect(codes[0]).toContain(`url = {${site}${folder}data/}`);
    for (const code of codes.slice(1)) expect(code).toContain(`${site}data/`);
  }
});

test('what is not there says so in the language of its address', async ({ openPage }) => {
  const page = await openPage('about:blank', { expected: [/404/] });
  for (const [path, lang, words] of [
    ['nowhere/at/all', 'en', 'There is no page at this address.'],
    ['es/por/ningun/lado', 'es-MX', 'No hay'],
  ] as const) {
    const response = await page.goto(site + path);
    expect(response!.status()).toBe(404);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await page.locator('main').textContent()).toContain(words);
    for (const link of await page.locator('main a').all()) {
      const href = await link.evaluate((anchor: HTMLAnchorElement) => anchor.href);
      expect((await page.request.get(href)).status(), href).toBe(200);
    }
  }
});

test('icon, manifest and robots are there for every page', async ({ openPage }) => {
  const page = await openPage(`${site}es/data/`);
  const addressOf = (rel: string) =>
    page.locator(`link[rel=${rel}]`).evaluate((link: HTMLLinkElement) => link.href);
  const icon = await page.request.get(await addressOf('icon'));
  expect([icon.status(), icon.headers()['content-type']]).toEqual([200, 'image/svg+xml']);
  const manifest = await page.request.get(await addressOf('manifest'));
  const { name, start_url, icons } = (await manifest.json()) as {
    name: string;
    start_url: string;
    icons: { src: string }[];
  };
  expect([name, new URL(start_url, manifest.url()).href]).toEqual(['Rodaje', site]);
  for (const { src } of icons)
    expect((await page.request.get(new URL(src, manifest.url()).href)).status()).toBe(200);
  expect(await (await page.request.get(`${site}robots.txt`)).text()).toMatch(/^User-agent: \*\nAllow: \/\n/);
  for (const tag of ['og:title', 'og:description', 'og:locale'])
    expect(
      (await page.locator(`meta[property="${tag}"]`).getAttribute('content'))!.length,
      tag,
    ).toBeGreaterThan(3);
});

import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { rowsOf } from '../charts/tables.ts';
import { test } from './launch.ts';

const site = inject('site');
const soon = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 20_000 });
const PHONE = { viewport: { width: 340, height: 400 } };

/** The rows with the most words. */
const longest = (table: string) =>
  rowsOf(table)
    .toSorted((a, b) => Object.values(b).join('').length - Object.values(a).join('').length)
    .slice(0, 3);

/** Opens an embed of one thing under its title, and returns how high it is. */
async function heightOf(page: Page, address: string, title: string): Promise<number> {
  await page.goto(site + address);
  await page.waitForSelector('html[data-live]');
  await soon(async () =>
    (await page.locator('.figure-title').textContent())!.replaceAll('\u2060', ''),
  ).toContain(title);
  return (await page.locator('.embed').boundingBox())!.height;
}

test('one claim is low enough for any article, and the page has a way back to all', async ({ openPage }) => {
  const page = await openPage('about:blank', PHONE);
  for (const row of longest('claims'))
    for (const [home, title] of [
      ['', row.corrected_reading!],
      ['es/', row.corrected_reading_es!],
    ]) {
      const height = await heightOf(page, `${home}embed/fact-check/?claims.only=${row.id}`, title!);
      expect(height, home! + row.id).toBeLessThanOrEqual(420);
    }
  await page.goto(`${site}?claims.only=s0-20#fact-check`);
  await page.waitForSelector('[data-island="fact-check"][data-live]');
  await page.locator('.claim-one button').click();
  await page.waitForSelector('.claims-first');
  expect(new URL(page.url()).search).toBe('');
});

test('one study is low enough for any article', async ({ openPage }) => {
  const page = await openPage('about:blank', PHONE);
  for (const id of ['netflix-idb-2023', ...longest('multipliers').map((row) => row.study_id!)])
    for (const home of ['', 'es/']) {
      const [first] = rowsOf('multipliers').filter(({ study_id }) => study_id === id);
      const title = first![home ? 'label_es' : 'label_en']!;
      const height = await heightOf(page, `${home}embed/multipliers/?multipliers.only=${id}`, title);
      expect(height, home + id).toBeLessThanOrEqual(420);
    }
});

test('one sum without controls is low enough for any article', async ({ openPage }) => {
  const page = await openPage('about:blank', PHONE);
  for (const home of ['', 'es/'])
    for (const [sum, title] of [
      ['', '2.6'],
      ['&multiplier.amount=12.5', '12.5'],
      ['&multiplier.amount=200&multiplier.currency=mxn', '520'],
    ] as const) {
      const shown = home ? title.replace('2.6', '2,600') : title;
      const height = await heightOf(page, `${home}embed/multiplier-workbench/?controls=none${sum}`, shown);
      expect(height, home + sum).toBeLessThanOrEqual(420);
      const inputs = await page
        .locator('.figure-body :is(input, select, button), .figure-parts')
        .evaluateAll((found) => found.filter((element) => element.checkVisibility()).length);
      expect(inputs).toBe(0);
    }
});

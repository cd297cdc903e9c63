import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { rowsOf } from '../charts/tables.ts';
import { test } from './launch.ts';

const site = inject('site');
const soon = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 20_000 });
const claims = rowsOf('claims');

/** The claim that the address names, if the reader sees it and it is marked as the target. */
const seenTarget = (page: Page) =>
  page.evaluate(() => {
    const row = document.querySelector<HTMLElement>('tr:target');
    const box = row?.getBoundingClientRect();
    const isSeen = row?.checkVisibility() && box!.top >= 0 && box!.bottom <= innerHeight;
    return isSeen ? row!.id : '';
  });

const openAll = async (page: Page) => {
  const part = page.locator('details:has(> #fact-check-all)');
  if ((await part.getAttribute('open')) === null) await part.locator('> summary').click();
};

const shownIds = (page: Page) =>
  page
    .locator('figure[id="fact-check"] table.claims tbody tr')
    .evaluateAll((rows) => rows.filter((row) => row.checkVisibility()).map(({ id }) => id.slice(6)));

/** A claim that stands folded away when nothing is filtered. */
const FOLDED = 's4-11';

describe('a claim’s address leads to it', () => {
  test('when the page is opened, in the list and folded away, in both languages', async ({ openPage }) => {
    for (const id of ['s0-20', FOLDED]) {
      for (const home of ['', 'es/']) {
        const page = await openPage(`${site}${home}#claim-${id}`);
        await soon(() => seenTarget(page)).toBe(`claim-${id}`);
        await page.close();
      }
    }
  });

  test('without scripts, as every claim stands in the page', async () => {
    const html = await (await fetch(site)).text();
    for (const { id } of claims) expect(html).toContain(`<tr id="claim-${id}"`);
  });

  test('when the address changes, and under a filter that leaves it out', async ({ openPage }) => {
    const confirmed = claims.filter(({ status }) => status === 'confirmed').map(({ id }) => id);
    expect(confirmed).not.toContain('s0-20');
    const page = await openPage(`${site}?claims.status=confirmed#claim-s0-20`);
    await page.waitForSelector('html[data-live]');
    await soon(() => seenTarget(page)).toBe('claim-s0-20');
    await soon(async () => (await shownIds(page)).sort()).toEqual([...confirmed, 's0-20'].sort());

    await page.evaluate((id) => (location.hash = `claim-${id}`), FOLDED);
    await soon(() => seenTarget(page)).toBe(`claim-${FOLDED}`);
    expect(new URL(page.url()).search).toBe('?claims.status=confirmed');
  });
});

test('the filter by status keeps the claims that other code counts, and its address reopens it', async ({
  openPage,
}) => {
  const page = await openPage(`${site}#fact-check`);
  await page.waitForSelector('html[data-live]');
  const filter = page.locator('figure[id="fact-check"] .claim-filter button');
  const statuses = ['corrected', 'conflicting', 'unverified', 'confirmed'];
  await page.locator('figure[id="fact-check"]').scrollIntoViewIfNeeded();
  await page.waitForSelector('[data-island="fact-check"][data-live]');
  await openAll(page);
  expect(await shownIds(page)).toHaveLength(claims.length);
  for (const [index, status] of statuses.entries()) {
    const expected = claims.filter((claim) => claim.status === status).map(({ id }) => id);
    await filter.nth(index).click();
    await soon(async () => (await shownIds(page)).sort()).toEqual(expected);
    expect(new URL(page.url()).searchParams.get('claims.status')).toBe(status);
  }
  await page.reload();
  await page.waitForSelector('html[data-live]');
  await openAll(page);
  await soon(async () => (await shownIds(page)).length).toBe(
    claims.filter(({ status }) => status === 'confirmed').length,
  );

  const all = await page
    .locator('figure[id="fact-check"] table.claims tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [row.id.slice(6), row.querySelector('a.sources')?.textContent?.match(/\d+/)?.[0]]),
    );
  expect(Object.fromEntries(all)).toEqual(
    Object.fromEntries(claims.map(({ id, source_ids }) => [id, String(source_ids!.split('|').length)])),
  );
});

test('the chosen status pressed again shows all claims', async ({ openPage }) => {
  const page = await openPage(`${site}embed/fact-check/?claims.status=corrected`);
  await page.waitForSelector('html[data-live]');
  const [chosen] = await page.locator('.claim-filter [aria-pressed=true]').all();
  await chosen!.click();
  await soon(() => page.locator('.claim-filter [aria-pressed=true]').count()).toBe(0);
  expect(new URL(page.url()).search).toBe('');
});

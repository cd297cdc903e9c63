import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { intoView, openTable } from './launch.ts';

export const site = inject('site');

const count = (page: Page) => page.locator('.filters-count b').textContent();
export const soon = <Value>(read: () => Promise<Value> | Value) => expect.poll(read, { timeout: 20_000 });
/** Figures far from the screen follow a view one by one, each when the page is idle. */
export const inTheEnd = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 40_000 });
export const showsCount = async (page: Page, wanted: number) => {
  await page.locator('.filter-bar').evaluate(intoView);
  await soon(() => count(page)).toBe(String(wanted));
};
export const genreBar = (page: Page, genre: string) => page.locator(`#genres [data-key="${genre}"]:visible`);
export const chips = (page: Page) => page.locator('.chip').allTextContents();
export const view = (page: Page) => decodeURIComponent(new URL(page.url()).search);
export const isLive = (page: Page) => page.waitForSelector('html[data-live]');

/** The figure of genres as a reader of its table sees it: label → titles. */
export async function genreTable(page: Page): Promise<Record<string, number>> {
  const table = await openTable(page.locator('#genres'));
  const rows = await table
    .locator('tbody tr')
    .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.textContent!.trim())));
  return Object.fromEntries(rows.map(([label, titles]) => [label!.toLowerCase(), Number(titles)]));
}

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';

/** A page under trial: its path, and the figures that have to stay readable on it. */
export interface Trial {
  readonly path: string;
  readonly figures: readonly string[];
}
export const DASHBOARD: Trial = { path: '', figures: CHARTS.map(({ id }) => id) };
export const EMBED: Trial = { path: 'embed/genres/', figures: ['genres'] };
export const TRIALS: [name: string, trial: Trial][] = [
  ['the dashboard', DASHBOARD],
  ['an embed', EMBED],
];

export const bar = (page: Page) => page.locator('#genres [data-key="drama"]:visible');

/** The figures that say and show what they should, their tables opened. */
function wholeFigures(page: Page): Promise<string[]> {
  return page.locator('figure').evaluateAll((found) => {
    for (const table of document.querySelectorAll<HTMLDetailsElement>('.figure-table')) table.open = true;
    const isWhole = (figure: Element) =>
      figure.querySelector('.figure-title')!.textContent.length > 10 &&
      figure.querySelector('svg, ol, ul, table') !== null &&
      figure.querySelector('table tbody tr') !== null &&
      figure.querySelector('.figure-source') !== null &&
      figure.getBoundingClientRect().height > 150;
    return found.filter(isWhole).map(({ id }) => id);
  });
}

/** Every figure has its title, its drawing, its table and its sources, whatever else is lost. */
export async function expectReadable(page: Page, { figures: wanted }: Trial, what: string): Promise<void> {
  await expect.poll(() => wholeFigures(page), { message: what }).toEqual(wanted);
}

/** Goes past every figure, so that each comes alive that can: two frames are what a page needs to see one come near. */
export async function seeAll(page: Page, { figures }: Trial): Promise<void> {
  await page.evaluate(async (ids) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (const id of ids) {
      document.getElementById(id)!.scrollIntoView();
      await frame();
      await frame();
    }
  }, figures);
}

import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { test } from './launch.ts';

const site = inject('site');
const FOLDERS = ['', 'es/'];
/** One of each class that the page reserves heights for. */
const WIDTHS = [375, 768, 1280];
const HEIGHT = 900;

const isLive = (page: Page) => page.waitForSelector('html[data-live]');

/** Heights of a figure in px: what the page keeps for it while it is far away, and what it has. */
const heightsOf = (page: Page) =>
  page.locator('.section [data-island]').evaluateAll((islands) =>
    islands.map((island) => ({
      id: (island as HTMLElement).dataset.island,
      kept: parseFloat(getComputedStyle(island).getPropertyValue('--height')),
      had: island.querySelector('figure')!.getBoundingClientRect().height,
    })),
  );

/** Whether a figure is laid out and painted now. */
const isDrawn = (page: Page, id: string) =>
  page
    .locator(`.of-${id} .figure-body`)
    .evaluate((body) => body.checkVisibility({ contentVisibilityAuto: true }));

describe.each(FOLDERS)('figures far from the viewport of /%s', (folder) => {
  test.for(WIDTHS)('are kept about their height at %i px', async (width, { openPage }) => {
    const page = await openPage(site + folder, { viewport: { width, height: HEIGHT } });
    const heights = await heightsOf(page);
    expect(heights.map(({ id }) => id)).toEqual(CHARTS.map(({ id }) => id));
    for (const { id, kept, had } of heights)
      expect(Math.abs(kept - had) / had, `${id} has ${had} px, is kept ${kept}`).toBeLessThan(0.1);
  });

  test('are not drawn until the reader comes near', async ({ openPage }) => {
    const page = await openPage(site + folder, { viewport: { width: 375, height: HEIGHT } });
    await isLive(page);
    expect(await isDrawn(page, 'fact-check')).toBe(false);
    await page.locator('#fact-check').evaluate((figure) => figure.scrollIntoView());
    await expect.poll(() => isDrawn(page, 'fact-check')).toBe(true);
    await expect.poll(() => isDrawn(page, 'investment-timeline')).toBe(false);
  });

  test.for(WIDTHS)(
    'are all drawn where an address leads to one of them, at its very place, at %i px',
    async (width, { openPage }) => {
      const page = await openPage(`${site}${folder}#fact-check`, { viewport: { width, height: HEIGHT } });
      await isLive(page);
      const top = () => page.locator('#fact-check').evaluate((figure) => figure.getBoundingClientRect().top);
      await expect.poll(() => page.locator('.of-fact-check').getAttribute('data-live')).toBe('');
      expect(await isDrawn(page, 'investment-timeline')).toBe(true);
      const first = await top();
      expect(Math.abs(first)).toBeLessThan(1);
      await page.mouse.wheel(0, -4000);
      await page.waitForTimeout(500);
      expect(Math.abs((await top()) - first - 4000)).toBeLessThan(2);
    },
  );
});

test('a title that is open near the foot of its wall is shown whole', async ({ openPage }) => {
  const page = await openPage(site, { viewport: { width: 1280, height: HEIGHT } });
  await isLive(page);
  const last = page.locator('#slate .figure-body a[data-key]:visible').last();
  await last.evaluate((link) => link.scrollIntoView({ block: 'center' }));
  await page.waitForSelector('[data-island="slate"][data-live]');
  await last.click();
  const panel = page.locator('.title-panel');
  await panel.locator('dl').waitFor();
  const reaches = () =>
    panel.evaluate((open) => {
      open.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, bottom } = open.getBoundingClientRect();
      const island = open.closest('[data-island]')!.getBoundingClientRect();
      const hit = document.elementFromPoint(left + 20, bottom - 20);
      return { beyond: bottom > island.bottom, shown: open.contains(hit) };
    });
  await expect.poll(reaches).toEqual({ beyond: true, shown: true });
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
});

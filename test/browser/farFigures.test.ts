import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { test } from './launch.ts';

const site = inject('site');
/** One of each class that the page reserves heights for. */
const WIDTHS = [375, 768, 1280];
const HEIGHT = 900;
/** The page as it is painted first, before any script of it has come. */
const SCRIPTS = /\.js$/;
const EXPECTED = { expected: [/\.js/, /ERR_FAILED/] };

/** Heights of a figure in px: what the page keeps for it while it is far away, and what it has. */
const heightsOf = (page: Page) =>
  page.locator('.section [data-island]').evaluateAll((islands) =>
    islands.map((island) => ({
      id: (island as HTMLElement).dataset.island,
      kept: parseFloat(getComputedStyle(island).getPropertyValue('--height')),
      had: island.querySelector('figure')!.getBoundingClientRect().height,
    })),
  );

/** The figures that are laid out and painted now. */
const drawn = (page: Page) =>
  page
    .locator('.figure-body')
    .evaluateAll((bodies) =>
      bodies
        .filter((body) => body.checkVisibility({ contentVisibilityAuto: true }))
        .map((body) => body.closest('figure')!.id),
    );
const all = CHARTS.map(({ id }) => id);
/** Each takes until the page is idle, on a busy machine two seconds. */
const untilAllDrawn = (page: Page) => expect.poll(() => drawn(page), { timeout: 40_000 }).toEqual(all);

test.for(['', 'es/'].flatMap((folder) => WIDTHS.map((width) => [folder, width] as const)))(
  'figures far from the viewport of /%s are kept about their height at %i px',
  async ([folder, width], { openPage }) => {
    const page = await openPage(site + folder, { viewport: { width, height: HEIGHT } });
    await untilAllDrawn(page);
    const heights = await heightsOf(page);
    expect(heights.map(({ id }) => id)).toEqual(all);
    for (const { id, kept, had } of heights)
      expect(Math.abs(kept - had) / had, `${id} has ${had} px, is kept ${kept}`).toBeLessThan(0.1);
  },
);

// When they are drawn has nothing to do with the language.
describe('figures far from the viewport', () => {
  const openSleeping = async (
    openPage: (url: string, options: object) => Promise<Page>,
    path: string,
    width: number,
  ) => {
    const page = await openPage('about:blank', { viewport: { width, height: HEIGHT }, ...EXPECTED });
    await page.route(SCRIPTS, (route) => route.abort());
    await page.goto(site + path);
    return page;
  };

  test('are drawn as the reader comes near, and all of them as soon as the page is idle', async ({
    openPage,
  }) => {
    const page = await openSleeping(openPage, '', 375);
    expect(await drawn(page)).not.toContain('multipliers');
    expect(await drawn(page)).not.toContain('fact-check');
    await page.locator('#fact-check').evaluate((figure) => figure.scrollIntoView());
    await expect.poll(() => drawn(page)).toContain('fact-check');
    expect(await drawn(page)).not.toContain('multipliers');

    await page.unroute(SCRIPTS);
    await page.goto(site);
    await untilAllDrawn(page);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test.for(WIDTHS)(
    'are drawn at once where an address leads to one, at its very place, at %i px',
    async (width, { openPage }) => {
      const page = await openSleeping(openPage, '#fact-check', width);
      expect(await drawn(page)).toEqual(all);
      const top = await page.locator('#fact-check').evaluate((figure) => figure.getBoundingClientRect().top);
      expect(Math.abs(top)).toBeLessThan(1);
    },
  );

  test('are drawn where there is no script', async ({ openPage }) => {
    const page = await openPage(site, { javaScriptEnabled: false, ...EXPECTED });
    expect(await drawn(page)).toEqual(all);
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { intoView, test } from './launch.ts';
import { readPdf } from './readPdf.ts';

const site = inject('site');
const LONG = 180_000;
/** Drawing instructions, in bytes, of a page with a handful of lines of text. */
const LITTLE = 3000;
/** Sheets that an embed may fill, where it is more than one. */
const SHEETS: Record<string, number> = {
  'investment-timeline': 2,
  'multiplier-workbench': 2,
  'national-pledges': 2,
  multipliers: 2,
  slate: 2,
  watched: 4,
  'fact-check': 5,
};

const print = async (page: Page) => readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));

/** What paper shows of a page: its figures, and what must not be there. */
const onPaper = async (page: Page) => {
  await page.emulateMedia({ media: 'print' });
  const seen = await page.evaluate(() => {
    const isShown = (element: Element) => element.checkVisibility();
    const all = (selector: string) => [...document.querySelectorAll(selector)].filter(isShown);
    return {
      figures: all('figure').map(({ id }) => id),
      titles: all('.figure-title').map(({ textContent }) => textContent!.trim()),
      sources: all('.figure-source').length,
      citations: all('.figure-actions .citation').map(({ textContent }) => textContent!),
      controls: all('button:not(.legend button, .chip, thead button), input, select, textarea, .map-gl').map(
        ({ outerHTML }) => outerHTML.slice(0, 80),
      ),
      ground: getComputedStyle(document.body).backgroundColor,
      scheme: getComputedStyle(document.documentElement).colorScheme,
    };
  });
  await page.emulateMedia({ media: null });
  return seen;
};

describe.each([
  ['English', ''],
  ['Spanish', 'es/'],
])('on paper, in %s', (_, folder) => {
  test(
    'the dashboard has every figure with its source and no page that is nearly empty',
    { timeout: LONG },
    async ({ openPage }) => {
      const page = await openPage(`${site}${folder}`, { colorScheme: 'dark' });
      await page.waitForSelector('html[data-live]');
      const { figures, titles, sources, citations, controls, ground, scheme } = await onPaper(page);
      expect(figures).toEqual(CHARTS.map(({ id }) => id));
      expect(titles.every((title) => title.length > 10)).toBe(true);
      expect(sources).toBe(CHARTS.length);
      expect(citations).toHaveLength(CHARTS.length);
      expect(controls).toEqual([]);
      expect([ground, scheme]).toEqual(['rgb(255, 255, 255)', 'light']);

      const pages = await print(page);
      expect(pages.length).toBeGreaterThan(CHARTS.length);
      expect(pages.length).toBeLessThan(32);
      expect(pages.filter(({ drawn }) => drawn < LITTLE)).toEqual([]);
    },
  );

  test(
    'an embed has its figure alone, in light colours, on as few pages as it fills',
    { timeout: LONG },
    async ({ openPage }) => {
      const page = await openPage('about:blank');
      for (const { id } of CHARTS) {
        await page.goto(`${site}${folder}embed/${id}/?theme=dark`);
        await page.waitForSelector('html[data-live]');
        const { figures, citations, controls, ground } = await onPaper(page);
        expect(figures).toEqual([id]);
        expect(citations.join(), id).toContain(`#${id}`);
        expect(controls, id).toEqual([]);
        expect(ground).toBe('rgb(255, 255, 255)');
        const pages = await print(page);
        expect(pages.length, id).toBeLessThanOrEqual(SHEETS[id] ?? 1);
        expect(
          pages.filter(({ drawn }) => drawn < LITTLE),
          id,
        ).toEqual([]);
      }
    },
  );
});

describe('print this chart', () => {
  const openMenu = async (page: Page) => {
    await page.locator('#genres').evaluate(intoView);
    await page.locator('#genres .figure-menu > summary').click();
    const button = page.locator('#genres .download-buttons button', { hasText: /^Print/ });
    await button.waitFor();
    return button;
  };

  test(
    'prints one figure of the dashboard, and the whole again afterwards',
    { timeout: LONG },
    async ({ openPage }) => {
      const page = await openPage(site);
      await page.waitForSelector('html[data-live]');
      const button = await openMenu(page);
      const alone: { figures?: string[]; marked?: number } = {};
      // The dialog itself cannot be operated: in its place the page is looked at while it would be open.
      await page.exposeFunction('look', async () => Object.assign(alone, await onPaper(page)));
      await page.evaluate(() => {
        window.print = () => {
          window.dispatchEvent(new Event('beforeprint'));
          void (window as unknown as { look: () => Promise<void> })
            .look()
            .then(() => window.dispatchEvent(new Event('afterprint')));
        };
      });
      await button.click();
      await expect.poll(() => alone.figures, { timeout: 20_000 }).toEqual(['genres']);
      await expect.poll(() => page.locator('[data-unprinted]').count()).toBe(0);
      expect((await onPaper(page)).figures).toHaveLength(CHARTS.length);
    },
  );

  test(
    'says so where a frame may not print, and gives the address where one can',
    { timeout: LONG },
    async ({ openPage }) => {
      const page = await openPage(site, { expected: [/Ignored call to 'print\(\)'/] });
      const host = `<!doctype html><iframe sandbox="allow-scripts" width="800" height="1400" src="${site}embed/genres/?genre=crime" title="chart"></iframe>`;
      await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body: host }));
      await page.goto(`${site}host.html`);
      const frame = page.frameLocator('iframe');
      await frame.locator('html[data-live]').waitFor();
      await frame.locator('.figure-menu > summary').click();
      await frame.locator('.download-buttons button', { hasText: /^Print/ }).click();
      const address = frame.locator('.download-menu input.address');
      await address.waitFor();
      expect(await address.inputValue()).toBe(`${site}?genre=crime#genres`);
      expect(await frame.locator('[data-unprinted]').count()).toBe(0);
    },
  );
});

import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { intoView, test, wakeAll } from './launch.ts';
import { keptBy } from './straight.ts';

const site = inject('site');
const PHONE = { viewport: { width: 412, height: 915 } };

const titleOf = (page: Page, id: string) => page.locator(`#${id} .figure-title`).textContent();
const genreBar = (page: Page, genre: string) => page.locator(`#genres [data-key="${genre}"]:visible`).first();
const countIn = (page: Page) => page.locator('.filters-count b').textContent();

/** Opens the dashboard with all of it alive, and no idle moment from then on. */
async function openBusy(openPage: (url: string, options: object) => Promise<Page>): Promise<Page> {
  const page = await openPage(site, PHONE);
  await wakeAll(page);
  await page.evaluate(() => {
    window.requestIdleCallback = () => 0;
  });
  await genreBar(page, 'drama').evaluate(intoView);
  return page;
}

describe('what is pressed', () => {
  test('answers at once, with the count; then what is in sight follows', async ({ openPage }) => {
    const page = await openBusy(openPage);
    const answered = await genreBar(page, 'drama').evaluate(async (bar: Element) => {
      bar.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      // Whatever is drawn within the press.
      await Promise.resolve();
      const textOf = (selector: string) => document.querySelector(selector)!.textContent;
      return {
        pressed: bar.getAttribute('aria-pressed'),
        count: textOf('.filters-count b'),
        drawn: bar.querySelector('.fill-rosa') !== null,
      };
    });
    const kept = keptBy({ genre: ['drama'] }).length;
    expect(answered).toEqual({ pressed: 'true', count: String(kept), drawn: false });
    await expect.poll(() => genreBar(page, 'drama').locator('.fill-rosa').count()).toBe(1);
    expect(await genreBar(page, 'drama').getAttribute('aria-pressed')).toBe('true');
  });

  test('adds to what was pressed right before it, though nothing was drawn in between', async ({
    openPage,
  }) => {
    const page = await openBusy(openPage);
    await page.evaluate(() => {
      for (const genre of ['drama', 'crime', 'comedy', 'crime']) {
        const bars = [...document.querySelectorAll(`#genres [data-key="${genre}"]`)];
        const bar = bars.find((each) => each.getClientRects().length > 0)!;
        bar.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      }
    });
    expect(new URL(page.url()).search).toBe('?genre=comedy,drama');
    const pressed = () =>
      page
        .locator('#genres [data-key][aria-pressed=true]:visible')
        .evaluateAll((bars) => bars.map((bar) => (bar as HTMLElement).dataset.key).sort());
    await expect.poll(pressed).toEqual(['comedy', 'drama']);
    expect(await countIn(page)).toBe(String(keptBy({ genre: ['comedy', 'drama'] }).length));
  });
});

describe('a figure out of sight', () => {
  test('is up to date when it comes into sight, though the page was never idle', async ({ openPage }) => {
    const page = await openBusy(openPage);
    const before = await titleOf(page, 'slate');
    await genreBar(page, 'drama').click();
    await expect.poll(() => countIn(page)).toBe(String(keptBy({ genre: ['drama'] }).length));
    await page.locator('#slate .figure-title').evaluate(intoView);
    await expect.poll(() => titleOf(page, 'slate')).not.toBe(before);
  });

  test('is up to date on paper', async ({ openPage }) => {
    const page = await openBusy(openPage);
    await genreBar(page, 'drama').click();
    const titles = () =>
      page.evaluate(() => {
        const read = () => document.querySelector('#slate .figure-title')!.textContent;
        const before = read();
        window.dispatchEvent(new Event('beforeprint'));
        return { before, printed: read() };
      });
    const { before, printed } = await titles();
    expect(printed).not.toBe(before);
    expect(printed).toContain(String(keptBy({ genre: ['drama'] }).length));
  });
});

test('a choice of one figure leaves the others as they are drawn', async ({ openPage }) => {
  const page = await openPage(site, PHONE);
  await wakeAll(page);
  const bar = await genreBar(page, 'drama').elementHandle();
  const timeline = page.locator('#investment-timeline');
  const title = await titleOf(page, 'investment-timeline');
  await timeline.getByRole('button', { name: en['chart.investment-timeline.mxn'] }).click();
  await expect.poll(() => titleOf(page, 'investment-timeline')).not.toBe(title);
  const link = page.locator('#genres a[href*="embed/?chart=genres"]');
  await expect.poll(() => link.getAttribute('href')).toContain('timeline.currency=mxn');
  expect(await bar!.evaluate((element) => element.isConnected)).toBe(true);
});

test('of its variants a figure draws anew the one whose width is at hand; another when it comes, and all for paper', async ({
  openPage,
}) => {
  const page = await openPage(site, PHONE);
  await wakeAll(page);
  const drawn = () =>
    page.evaluate(() =>
      ['narrow', 'wide'].filter((name) => document.querySelector(`.multiples-${name} [data-key]`)),
    );
  expect(await drawn()).toEqual(['narrow', 'wide']);
  await genreBar(page, 'drama').click();
  await expect.poll(drawn).toEqual(['narrow']);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect.poll(drawn).toEqual(['wide']);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await drawn()).toEqual(['narrow', 'wide']);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect.poll(drawn).toEqual(['wide']);
});

test.for(['', 'embed/genres/', 'embed/slate/'])(
  'a change of /%s restyles what changes: no :has of more than a class is left, under which a browser looks through all of it',
  async (path, { openPage }) => {
    const page = await openPage(site + path, PHONE);
    await page.waitForSelector('html[data-live]');
    const found = () =>
      page.evaluate(() => {
        const isOfScreen = (rule: CSSRule) =>
          !(rule instanceof CSSMediaRule) || matchMedia(rule.conditionText).matches;
        const selectors = (rules: Iterable<CSSRule>): string[] =>
          [...rules].filter(isOfScreen).flatMap((rule) => {
            const own = rule instanceof CSSStyleRule && /:has\((?!\.[\w-]+\))/.test(rule.selectorText);
            const inner = (rule as CSSGroupingRule).cssRules ?? [];
            return [...(own ? [rule.selectorText] : []), ...selectors(inner)];
          });
        return [...document.styleSheets].flatMap((sheet) => selectors(sheet.cssRules));
      });
    await expect.poll(found).toEqual([]);
  },
);

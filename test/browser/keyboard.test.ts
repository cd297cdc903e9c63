import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { test, wakeAll } from './launch.ts';
import { openPlaces } from './openPlaces.ts';
import { keptBy, productions } from './straight.ts';

const site = inject('site');
const LONG = 180_000;
const soon = <Value>(read: () => Promise<Value> | Value) => expect.poll(read, { timeout: 20_000 });

/** Where the keyboard is. */
interface Place {
  readonly name: string;
  /** The figure's drawing it is in, if any. */
  readonly drawing: string;
  /** Whether a reader sees that it is there: marked, and not behind what sticks to the screen. */
  readonly marked: boolean;
  readonly covered: boolean;
}

const place = (page: Page): Promise<Place> =>
  page.evaluate(() => {
    const element = document.activeElement!;
    const outlined = (pseudo?: string) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element, pseudo);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    };
    // A state is marked by its border, which is no outline because it is no box.
    const bordered = element.matches('g[data-key]') && parseFloat(getComputedStyle(element).strokeWidth) > 20;
    const { left, top, width, height } = element.getBoundingClientRect();
    const above = document.elementFromPoint(left + width / 2, top + height / 2);
    const drawing = element.closest('.figure-body svg, .wall') && element.closest('figure')?.id;
    return {
      name: element === document.body ? '' : element.outerHTML.slice(0, 90),
      drawing: drawing ?? '',
      marked: outlined() || outlined('::after') || bordered,
      covered: Boolean(above?.closest('.filter-bar')) && !element.closest('.filter-bar'),
    };
  });

async function openLive(page: Page) {
  await wakeAll(page);
  await page.evaluate(() => scrollTo(0, 0));
}

/** Each place from the first to where the keyboard leaves the page. */
async function walk(
  page: Page,
  key: 'Tab' | 'Shift+Tab',
  enough: (place: Place) => boolean,
): Promise<Place[]> {
  const places: Place[] = [];
  for (let step = 0; step < 600; step++) {
    await page.keyboard.press(key);
    const here = await place(page);
    if (here.name === '') break;
    places.push(here);
    if (enough(here)) break;
  }
  return places;
}

const isFocused = (locator: Locator) => locator.evaluate((element) => element === document.activeElement);
const focusInside = (locator: Locator) =>
  locator.evaluate((element) => element.contains(document.activeElement));
const count = (page: Page) => page.locator('.filters-count b').textContent();
const kept = (page: Page, wanted: number) => soon(() => count(page)).toBe(String(wanted));
const isLost = async (page: Page) => (await place(page)).name === '';

/** Asked before a press: whether the focus was lost when all that heard the press had answered. */
const noteLoss = (page: Page) =>
  page.evaluate(() => {
    const { body } = document;
    const note = () => (body.dataset.lost = String(document.activeElement === body));
    window.addEventListener('click', () => setTimeout(note), { capture: true, once: true });
  });
const lostAmidPress = (page: Page) => page.locator('body[data-lost]').getAttribute('data-lost');
const query = (page: Page) => decodeURIComponent(new URL(page.url()).search);

describe('with a keyboard alone', () => {
  test(
    'one passes every control once, each drawing in one step, always in sight',
    { timeout: LONG },
    async ({ openPage }) => {
      const page = await openPage(site, { viewport: { width: 1280, height: 900 } });
      await openLive(page);
      const forth = await walk(page, 'Tab', () => false);
      expect(forth[0]!.name).toContain('class="skip"');
      expect(forth.filter(({ marked }) => !marked)).toEqual([]);
      expect(forth.filter(({ covered }) => covered)).toEqual([]);
      for (const { id } of CHARTS)
        expect(forth.filter(({ drawing }) => drawing === id).length, id).toBeLessThanOrEqual(1);
      const drawn = new Set(forth.map(({ drawing }) => drawing));
      for (const id of ['investment-timeline', 'industry', 'filming-map', 'states', 'genres'])
        expect(drawn).toContain(id);

      await page.locator('#fact-check .figure-menu > summary').first().focus();
      const back = await walk(page, 'Shift+Tab', ({ name }) => name.includes('filters-search'));
      expect(back.length).toBeGreaterThan(20);
      expect(back.filter(({ marked, covered }) => !marked || covered)).toEqual([]);
    },
  );

  test('one skips to the content and changes the language', { tags: ['page'] }, async ({ openPage }) => {
    const page = await openPage(site);
    await page.waitForSelector('html[data-live]');
    await page.keyboard.press('Tab');
    expect((await page.locator('.skip').boundingBox())!.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await soon(() => isFocused(page.locator('.skip'))).toBe(false);
    await page.keyboard.press('Tab');
    expect(await focusInside(page.locator('main'))).toBe(true);
    await page.locator('.languages a[lang=es-MX]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/es\/#main$/);
  });

  test('one filters by every menu, takes filters away and is never lost', async ({ openPage }) => {
    const page = await openPage(site, { viewport: { width: 1280, height: 900 } });
    await openLive(page);
    const menus = page.locator('.filters-menus .menu');
    const choose = async (menu: Locator, downs: number) => {
      await menu.locator('summary').focus();
      await page.keyboard.press('Enter');
      for (let step = 0; step <= downs; step++) await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('Escape');
      expect(await menu.getAttribute('open')).toBeNull();
      expect(await isFocused(menu.locator('summary'))).toBe(true);
    };
    await choose(menus.nth(0), 3);
    await soon(() => query(page)).toMatch(/^\?genre=[a-z-]+$/);
    await choose(menus.nth(1), 0);
    await choose(menus.nth(2), 1);
    await soon(() => query(page)).toMatch(/^\?genre=[a-z-]+&format=[a-z-]+&state=MX-[A-Z]{3}$/);

    const years = menus.nth(4);
    await years.locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await soon(() => query(page)).toMatch(/years=\d{4}-\d{4}/);
    expect(await isFocused(years.locator('summary'))).toBe(true);
    await page.keyboard.press('Tab');
    expect(await isFocused(page.locator('.filters-search'))).toBe(true);
    await page.keyboard.type('zzz');
    await kept(page, 0);

    // Nothing is left: every figure under the filters offers the way back.
    const empty = page.locator('#genres .empty-ways button');
    await empty.first().focus();
    await page.keyboard.press('Enter');
    await soon(() => query(page)).not.toContain('genre=');
    expect(await isLost(page)).toBe(false);
    const chips = page.locator('.chip');
    const before = await chips.count();
    await chips.last().focus();
    await page.keyboard.press('Enter');
    await soon(() => chips.count()).toBe(before - 1);
    expect(await isLost(page)).toBe(false);
    await page.locator('.filters-reset').focus();
    await page.keyboard.press('Enter');
    await kept(page, productions.length);
    expect(await isLost(page)).toBe(false);
    expect(await focusInside(page.locator('.filters'))).toBe(true);
  });

  test('one opens and leaves the sheet of filters of a phone', async ({ openPage }) => {
    const page = await openPage(`${site}?genre=drama`, { viewport: { width: 375, height: 800 } });
    await openLive(page);
    const opener = page.locator('.filters-open');
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.locator('.filters-menus-open').waitFor();
    await page.locator('.filters-menus-open summary').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await page.locator('.menu[open]').count()).toBe(0);
    expect(await page.locator('.filters-menus-open').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator('.filters-menus-open').waitFor({ state: 'detached' });
    expect(await isFocused(opener)).toBe(true);
  });

  test('one moves inside drawings and presses what they show', async ({ openPage }) => {
    const page = await openPage(site, { viewport: { width: 1280, height: 900 } });
    await openLive(page);
    const key = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.key);
    await page.locator('#genres svg:visible [tabindex="0"]').focus();
    expect(await key()).toBe('drama');
    await page.keyboard.press('ArrowDown');
    expect(await key()).toBe('comedy');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await kept(page, keptBy({ genre: ['drama'] }).length);
    expect(await key()).toBe('drama');

    const large = page.locator('#industry .series-large');
    await large.locator('[tabindex="0"][data-key]').focus();
    const first = await key();
    await page.keyboard.press('ArrowRight');
    expect(await key()).not.toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await large.locator('[tabindex="0"][data-key]').count()).toBe(1);

    const part = page.locator('details:has(> #multiplier-workbench-amount)');
    await part.locator('summary').focus();
    await page.keyboard.press('Enter');
    const slider = part.locator('.slider');
    const sum = part.locator('.workbench-label output');
    const said = await sum.textContent();
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await soon(() => sum.textContent()).not.toBe(said);
  });

  test('one opens what stands under a figure, and comes back from it', async ({ openPage }) => {
    const page = await openPage(site);
    await openLive(page);
    const figure = page.locator('#genres');
    const summaries = figure.locator('.figure-parts > details > summary, .figure-menu > summary');
    for (const summary of await summaries.all()) {
      await summary.focus();
      await page.keyboard.press('Enter');
      expect(await summary.locator('..').getAttribute('open')).not.toBeNull();
    }
    const menu = figure.locator('.figure-menu');
    await menu.locator('.download-buttons button').first().focus();
    await page.keyboard.press('Escape');
    expect(await menu.getAttribute('open')).toBeNull();
    expect(await isFocused(menu.locator('summary'))).toBe(true);
    await figure.locator('.twin').focus();
    expect((await place(page)).marked).toBe(true);

    const link = page.locator('.board .sources').first();
    await link.focus();
    await page.keyboard.press('Enter');
    const dialog = page.locator('dialog[open]');
    await dialog.waitFor();
    expect(await focusInside(dialog)).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await isFocused(link)).toBe(true);

    await figure.locator('a[href*="embed/?chart=genres"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/embed\/\?chart=genres/);
  });

  test('one opens a title and comes back to it', async ({ openPage }) => {
    const page = await openPage(site, { viewport: { width: 1280, height: 900 } });
    await openLive(page);
    await page.locator('#slate .part > summary').first().click();
    await page.locator('#slate .wall [tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    const title = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.key);
    await page.keyboard.press('Enter');
    const panel = page.locator('.title-panel');
    await panel.waitFor();
    expect(await focusInside(panel)).toBe(true);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await isFocused(page.locator(`#slate .wall [data-key="${title}"]`))).toBe(true);
  });

  test('one zooms the map and back, and finds a state in it', { timeout: LONG }, async ({ openPage }) => {
    const page = await openPage(`${site}embed/filming-map/`, { reducedMotion: 'reduce' });
    await page.waitForSelector('html[data-live]');
    const buttons = page.locator('.map-buttons button');
    await buttons.first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.map-credit').waitFor({ timeout: 75_000 });
    await buttons.last().focus();
    await page.keyboard.press('Enter');
    await soon(() => buttons.count()).toBe(1);
    expect(await isFocused(buttons.first())).toBe(true);

    await page.locator('#map-search').focus();
    await page.keyboard.type('oaxaca');
    await page.locator('#map-found [role="option"]').first().waitFor();
    await page.keyboard.press('Enter');
    await soon(() => query(page)).toBe('?state=MX-OAX');
    expect(await isLost(page)).toBe(false);
    await openPlaces(page);
    await page.locator('.panel-state button').focus();
    await noteLoss(page);
    await page.keyboard.press('Enter');
    await soon(() => query(page)).toBe('');
    expect(await lostAmidPress(page)).toBe('false');
    expect(await isLost(page)).toBe(false);
  });
});

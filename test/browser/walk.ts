import type { Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { wakeAll } from './launch.ts';

export const site = inject('site');
export const soon = <Value>(read: () => Promise<Value> | Value) => expect.poll(read, { timeout: 20_000 });

/** Where the keyboard is. */
interface Place {
  readonly name: string;
  /** The figure's drawing it is in, if any. */
  readonly drawing: string;
  /** Whether a reader sees that it is there: marked, and not behind what sticks to the screen. */
  readonly marked: boolean;
  readonly covered: boolean;
}

export const place = (page: Page): Promise<Place> =>
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

export async function openLive(page: Page) {
  await wakeAll(page);
  await page.evaluate(() => scrollTo(0, 0));
}

/** Each place from the first to where the keyboard leaves the page. */
export async function walk(
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

export const isFocused = (locator: Locator) =>
  locator.evaluate((element) => element === document.activeElement);
export const focusInside = (locator: Locator) =>
  locator.evaluate((element) => element.contains(document.activeElement));
const count = (page: Page) => page.locator('.filters-count b').textContent();
export const kept = (page: Page, wanted: number) => soon(() => count(page)).toBe(String(wanted));
export const isLost = async (page: Page) => (await place(page)).name === '';

/** Asked before a press: whether the focus was lost when all that heard the press had answered. */
export const noteLoss = (page: Page) =>
  page.evaluate(() => {
    const { body } = document;
    const note = () => (body.dataset.lost = String(document.activeElement === body));
    window.addEventListener('click', () => setTimeout(note), { capture: true, once: true });
  });
export const lostAmidPress = (page: Page) => page.locator('body[data-lost]').getAttribute('data-lost');
export const query = (page: Page) => decodeURIComponent(new URL(page.url()).search);

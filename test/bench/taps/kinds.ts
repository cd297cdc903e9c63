import type { ElementHandle, Page } from 'playwright-core';

/** One way of touching the dashboard. */
export interface Kind {
  readonly name: string;
  /** What is brought to the middle of the screen and touched: the first of these that is shown. */
  readonly on?: string;
  /** Touches it; a press unless said. */
  readonly press?: (page: Page, element: ElementHandle) => Promise<void>;
}

const STEPS = 6;

async function drag(page: Page, element: ElementHandle): Promise<void> {
  const { x, y, width, height } = (await element.boundingBox())!;
  await page.mouse.move(x + 8, y + height / 2);
  await page.mouse.down();
  for (let step = 1; step <= STEPS; step++)
    await page.mouse.move(x + 8 + (step / STEPS) * (width / 2), y + height / 2);
  await page.mouse.up();
}

const back = (page: Page) => page.evaluate(() => history.back());

/** The kinds of touches, in the order in which they are done. Each leaves the page as the next one needs it. */
export const KINDS: readonly Kind[] = [
  { name: 'the first genre', on: '#genres [data-key=crime]' },
  { name: 'one more genre', on: '#genres [data-key=drama]' },
  { name: 'a genre taken away', on: '#genres [data-key=crime]' },
  { name: 'back', on: '#genres', press: back },
  { name: 'a state', on: '#states [data-key=MX-JAL]' },
  {
    name: 'a state on the map',
    on: '#filming-map .state-label[data-key=MX-OAX], #filming-map [data-key=MX-OAX]',
  },
  { name: 'all filters, opened', on: '.filters-open' },
  { name: 'a menu of filters', on: '.filters-menus .menu:nth-child(2) > summary' },
  { name: 'a filter in a menu', on: '.filters-menus .menu:nth-child(2) [type=checkbox]' },
  { name: 'a letter of the search', on: '.filters-search', press: (page) => page.keyboard.press('a') },
  { name: 'all filters, closed', on: '.filters-close' },
  { name: 'everything again', on: '.filters-reset' },
  { name: 'switch: how genres are counted', on: '#genres .switch [aria-pressed=false]' },
  { name: 'switch: currency of the timeline', on: '#investment-timeline .switch [aria-pressed=false]' },
  { name: 'switch: order of the states', on: '#states .switch [aria-pressed=false]' },
  {
    name: 'a part of the depth with a slider',
    on: '#multiplier-workbench .part:has([type=range]) > summary',
  },
  { name: 'a slider dragged', on: '#multiplier-workbench [type=range]', press: drag },
  { name: 'menu of downloads', on: '#genres .figure-menu > summary' },
  { name: 'a part of the depth', on: '#genres .part:not(.figure-table) > summary' },
  { name: 'table of numbers', on: '#genres .figure-table > summary' },
  { name: 'a title', on: '#slate a[data-key]' },
];

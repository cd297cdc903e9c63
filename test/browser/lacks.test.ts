import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { serveParents, type ParentsServer } from '../gallery/parents/serveParents.ts';
import { tally } from '../tally.ts';
import { test, untilQuiet, wakeAll, type OpenPage } from './launch.ts';
import { keptBy, productions } from './straight.ts';
import { DASHBOARD, EMBED, TRIALS, bar, expectReadable, seeAll } from './trials.ts';

const site = inject('site');
let parents: ParentsServer;

beforeAll(async () => {
  parents = await serveParents(site);
});

afterAll(() => parents.close());

/** Parts of a browser, and what takes each away before the page's scripts run. */
const LACKS: Record<string, () => void> = {
  IntersectionObserver: () => Reflect.deleteProperty(window, 'IntersectionObserver'),
  requestIdleCallback: () => Reflect.deleteProperty(window, 'requestIdleCallback'),
  ResizeObserver: () => Reflect.deleteProperty(window, 'ResizeObserver'),
  matchMedia: () => Reflect.deleteProperty(window, 'matchMedia'),
  clipboard: () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  storage: () => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }
  },
  history: () => {
    history.pushState = history.replaceState = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  },
  'canvas and WebGL': () => {
    HTMLCanvasElement.prototype.getContext = () => null;
  },
  'object addresses': () => Reflect.deleteProperty(URL, 'createObjectURL'),
};

/** What browsers lack together: an old one, one that keeps nothing, and one that draws and saves nothing. */
const BROWSERS = [
  ['IntersectionObserver', 'requestIdleCallback', 'ResizeObserver', 'matchMedia'],
  ['clipboard', 'storage', 'history'],
  ['canvas and WebGL', 'object addresses'],
];

/** A page in a browser that lacks something. */
async function openWithout(names: readonly string[], path: string, openPage: OpenPage): Promise<Page> {
  const page = await openPage('about:blank');
  for (const name of names) await page.addInitScript(LACKS[name]!);
  await page.goto(site + path);
  await page.waitForSelector('html[data-live]');
  return page;
}

test.for(BROWSERS.map((names) => [names.join(', '), names] as const))(
  'without %s every figure of the dashboard is there and the filter works',
  async ([label, names], { openPage, task }) => {
    const page = await openWithout(names, DASHBOARD.path, openPage);
    await wakeAll(page);
    await expectReadable(page, DASHBOARD, label);
    await bar(page).click();
    await page.evaluate(() => document.querySelector('.filter-bar')!.scrollIntoView());
    await expect
      .poll(() => page.textContent('.filters-count b'))
      .toBe(String(keptBy({ genre: ['drama'] }).length));
    tally({ task }, { faults: names.length });
  },
);

describe.for(Object.keys(LACKS))('without %s', (name) => {
  test('an embed filters and has its height', async ({ openPage, task }) => {
    const page = await openWithout([name], '', openPage);
    await page.goto(`${parents.origin}/generic?embed=${encodeURIComponent(site + EMBED.path)}`);
    const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
    await frame.waitForSelector('html[data-live]');
    const drama = frame.locator('[data-key="drama"]:visible');
    await drama.click();
    await expect.poll(() => drama.getAttribute('aria-pressed')).toBe('true');
    // The line that says what is chosen comes a little later, and makes the content higher.
    await frame.waitForSelector('.embed-note');
    const content = () =>
      frame.evaluate(() =>
        Math.ceil(document.querySelector('.embed')!.getBoundingClientRect().height - 1 / 64),
      );
    await expect
      .poll(async () => (await page.locator('iframe').boundingBox())!.height - (await content()))
      .toBe(0);
    tally({ task }, { faults: 1 });
  });
});

describe('what a figure cannot hand over it names', () => {
  const openMenu = async (page: Page) => {
    await page.locator('.figure-menu > summary').first().click();
    await page.locator('.download-buttons').first().waitFor();
  };
  const said = (page: Page) => page.textContent('.download-menu [role=status]');

  test('a table without downloads: its text instead', async ({ openPage, task }) => {
    const page = await openWithout(['object addresses'], EMBED.path, openPage);
    await openMenu(page);
    await page.locator('.download-buttons button').first().click();
    await expect.poll(() => said(page)).toBe(en['download.blocked']);
    const lines = (await page.locator('.download-menu textarea').inputValue()).trim().split(/\r?\n/);
    expect(lines).toHaveLength(productions.length + 1);
    tally({ task }, { faults: 1 });
  });

  test('a copy without a clipboard: its text to select', async ({ openPage, task }) => {
    const page = await openWithout(['clipboard'], EMBED.path, openPage);
    await openMenu(page);
    await page.getByRole('button', { name: en['download.copy'] }).click();
    await expect.poll(() => said(page)).toBe(en['download.copy-blocked']);
    expect(await page.locator('.download-menu textarea').inputValue()).toContain('\t');
    tally({ task }, { faults: 1 });
  });

  test('a picture without a canvas', async ({ openPage, task }) => {
    const page = await openWithout(['canvas and WebGL'], EMBED.path, openPage);
    await openMenu(page);
    await page.getByRole('button', { name: 'PNG' }).click();
    await expect.poll(() => said(page)).toBe(en['download.picture-failed']);
    tally({ task }, { faults: 1 });
  });

  test('a map without WebGL: the picture stays', async ({ openPage, task }) => {
    const page = await openWithout(['canvas and WebGL'], 'embed/filming-map/', openPage);
    await page.locator('.map-buttons button').first().click();
    await expect.poll(() => page.textContent('.map-failed')).not.toBe('');
    expect(await page.locator('.state-map g[data-key]').count()).toBeGreaterThanOrEqual(32);
    tally({ task }, { faults: 1 });
  });
});

describe.for(['ListFormat', 'PluralRules', 'NumberFormat', 'DateTimeFormat', 'Collator'])(
  'without Intl.%s',
  (name) => {
    test.for(TRIALS)('%s is at least what it is without script', async ([, trial], { openPage, task }) => {
      const page = await openPage('about:blank', { expected: [/is not a constructor/] });
      await page.addInitScript((part) => void Reflect.deleteProperty(Intl, part), name);
      await page.goto(site + trial.path);
      await untilQuiet(page);
      await seeAll(page, trial);
      await expectReadable(page, trial, name);
      tally({ task }, { faults: 1 });
    });
  },
);

/** What is read when three readings in a row agree: figures follow a filter one after another. */
async function settled(read: () => Promise<string[]>): Promise<string[]> {
  let before: string[] = [];
  for (let same = 0; same < 2;) {
    const now = await read();
    same = now.join() === before.join() ? same + 1 : 0;
    before = now;
    await new Promise((done) => setTimeout(done, 400));
  }
  return before;
}

let usual: string[] | undefined;

test.for([
  ['ar-EG', 'Pacific/Kiritimati'],
  ['tr-TR', 'America/St_Johns'],
  ['hi-IN-u-nu-deva', 'Antarctica/Troll'],
])(
  'in a browser set to %s and %s the words and numbers are the same',
  async ([locale, timezoneId], { openPage, task }) => {
    const words = async (page: Page) => {
      await wakeAll(page);
      await bar(page).click();
      await expect.poll(() => new URL(page.url()).search).toBe('?genre=drama');
      return settled(() => page.locator('.page').allInnerTexts());
    };
    usual ??= await words(await openPage(site));
    const odd = await words(await openPage(site, { locale, timezoneId }));
    expect(odd).toEqual(usual);
    tally({ task }, { faults: 1 });
  },
);

import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { LANGS, LANGUAGES } from '../../src/i18n/index.ts';
import type { layout } from './layout/inPage.ts';
import { measuringScript } from './layout/measuring.ts';
import { layOutAll, test, untilQuiet, wakeAll } from './launch.ts';

const site = inject('site');

/**
 * The least of each way that the page is laid out: what has room there has it in all that are wider. 320 px are also what
 * is left of a window of 1280 px at a zoom of 400 %, and 640 px at 200 %.
 */
const WIDTHS = [320, 640, 768, 1200];
/** The same of a frame, whose figure has all of its width. */
const FRAMES = [320, 560, 1000];
const HEIGHT = 900;

/** Views whose figures are full of a choice or short of data, each in one language. */
const VIEWS = [
  ['en', 'a genre', 'genre=crime'],
  ['es', 'a state', 'state=MX-OAX'],
  ['en', 'no title', 'genre=war&state=MX-TLA'],
  ['es', 'one title', 'q=pedro+páramo&genre=drama&format=film'],
  // Sums in pesos have the most digits.
  ['es', 'the multiplied sums in pesos', 'multiplier.currency=mxn'],
] as const;
/** What a filter changes is tightest where the page, and where a figure has its widest drawing, are narrowest. */
const VIEWED = [320, 1000];

let measuring = '';

beforeAll(async () => {
  measuring = await measuringScript();
});

/** The faults of a page at each of the widths, after the place they are of. */
async function faultsAt(page: Page, what: keyof typeof layout, widths: readonly number[]): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(layOutAll);
  await page.evaluate(measuring);
  for (const width of widths) {
    await page.setViewportSize({ width, height: HEIGHT });
    const found = await page.evaluate(async (name) => {
      // Faces are asked for when what is set in them is laid out.
      document.body.getBoundingClientRect();
      await document.fonts.ready;
      return window.layout[name]();
    }, what);
    faults.push(...found.map((fault) => `${width} px, ${fault}`));
  }
  return faults;
}

/** Has every figure drawn anew in the view of the address, which happens as it comes near. */
async function drawAll(page: Page): Promise<void> {
  await wakeAll(page);
  await page.evaluate(() => scrollTo(0, 0));
}

describe.each(LANGS)('in %s', (lang) => {
  const home = site + LANGUAGES[lang].folder;

  test(
    'every figure of the dashboard has room for its words and its targets',
    { tags: ['page'] },
    async ({ openPage }) => {
      const page = await openPage(home);
      expect(await faultsAt(page, 'geometry', WIDTHS)).toEqual([]);
    },
  );

  test('every embed has room for its words and its targets', async ({ openPage }) => {
    const page = await openPage('about:blank');
    const faults: string[] = [];
    for (const { id } of CHARTS) {
      await page.goto(`${home}embed/${id}/`);
      faults.push(...(await faultsAt(page, 'geometry', FRAMES)));
    }
    expect(faults).toEqual([]);
  });
});

/** Has text as big as a reader sets it in the browser, whose size the root's letters have. */
const setLetters = (page: Page, px: number) => page.addStyleTag({ content: `html { font-size: ${px}px }` });

test.for([
  ['en', 20, [320, 1440]],
  ['es', 24, [320, 768, 1440]],
  ['en', 32, [1440]],
] as const)(
  'the dashboard has room for text of the reader’s size, in %s, %i px',
  async ([lang, px, widths], { openPage }) => {
    const page = await openPage(site + LANGUAGES[lang].folder, { bypassCSP: true });
    await setLetters(page, px);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe(`${(px / 16) * 17}px`);
    expect(await faultsAt(page, 'geometry', widths)).toEqual([]);
  },
);

test('every embed has room for text of the reader’s size', async ({ openPage }) => {
  const page = await openPage('about:blank', { bypassCSP: true });
  const faults: string[] = [];
  for (const path of [...CHARTS.map(({ id }) => `es/embed/${id}/`), '404.html']) {
    await page.goto(site + path);
    await setLetters(page, 24);
    faults.push(...(await faultsAt(page, 'geometry', [320, 930])).map((fault) => `${path} ${fault}`));
  }
  expect(faults).toEqual([]);
});

/** Everything that a live page can open, opened. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details'))
      // A menu stands over what is under it, by itself.
      if (!details.closest('.filters') && !details.matches('.figure-menu')) details.open = true;
  });
}

/** From a phone to a wall. */
const PRESSED = [320, 768, 1280, 1920];

test.for(['', '?genre=crime&state=MX-OAX', 'data/', 'sources/', 'embed/', '404.html'])(
  'a press at the middle of each visible control meets it, at any width: /%s',
  async (path, { openPage }) => {
    const page = await openPage(site + path);
    if (path === '' || path.startsWith('?')) await drawAll(page);
    else await untilQuiet(page);
    expect(await faultsAt(page, 'covered', PRESSED)).toEqual([]);
    await openAll(page);
    expect(await faultsAt(page, 'covered', [320, 1280])).toEqual([]);
  },
);

test('a press at the middle of each visible control meets it in every embed, all open', async ({
  openPage,
}) => {
  const page = await openPage('about:blank');
  const faults: string[] = [];
  for (const { id } of CHARTS) {
    await page.goto(`${site}es/embed/${id}/`);
    await wakeAll(page);
    await openAll(page);
    faults.push(...(await faultsAt(page, 'covered', [320, 600, 1100])));
  }
  expect(faults).toEqual([]);
});

test.for(VIEWS)('every figure has room, in %s, in the view of %s', async ([lang, , query], { openPage }) => {
  const page = await openPage(`${site}${LANGUAGES[lang].folder}?${query}`);
  await drawAll(page);
  expect(await faultsAt(page, 'geometry', VIEWED)).toEqual([]);
});

/** Colours do not depend on the language, but where labels stand does; the widths are of a phone and of a desk. */
const SEEN = [
  ['en', 320],
  ['es', 1440],
] as const;

test.for(['light', 'dark'] as const)(
  'every text of the dashboard stands out from what is behind it, %s',
  async (colorScheme, { openPage }) => {
    for (const [lang, width] of SEEN) {
      const page = await openPage(site + LANGUAGES[lang].folder, { colorScheme });
      expect(await faultsAt(page, 'contrast', [width])).toEqual([]);
    }
  },
);

test.for(['light', 'dark'] as const)(
  'every text stands out where something is chosen, %s',
  async (colorScheme, { openPage }) => {
    const page = await openPage(`${site}?genre=crime&state=MX-OAX`, { colorScheme });
    await drawAll(page);
    expect(await faultsAt(page, 'contrast', [768])).toEqual([]);
  },
);

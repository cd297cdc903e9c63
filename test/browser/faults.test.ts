import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { contentTypeOf } from '../../src/build/hosting/contentTypes.ts';
import { startServer, type Interceptor, type RunningServer } from '../../src/build/server.ts';
import { CHARTS } from '../../src/charts/index.ts';
import { en } from '../../src/i18n/en.ts';
import { tally } from '../tally.ts';
import { test } from './launch.ts';
import { keptBy } from './straight.ts';

const dist = inject('dist');

/** What a browser writes when something did not come, and our own word about it; never a thrown error. */
const NETWORK = [/Failed to load resource/, /^failed request/, /dynamically imported module/, /MIME type/];
/** A module cut in half is no script, which Chromium reports as thrown. */
const CUT = [...NETWORK, /^thrown: (SyntaxError|$)/, /SyntaxError/, /ERR_CONTENT_LENGTH_MISMATCH/];

const SLOW = 1500;
const FAULTS: Record<string, Interceptor> = {
  missing: (_, response) => {
    response.writeHead(404).end();
    return true;
  },
  blocked: (_, response) => {
    response.destroy();
    return true;
  },
  slow: async () => {
    await new Promise((done) => setTimeout(done, SLOW));
    return false;
  },
  'cut in half': ({ url }, response) => {
    const content = readFileSync(join(dist, url!));
    response
      .writeHead(200, { 'Content-Type': contentTypeOf(url!) })
      .end(content.subarray(0, content.length / 2));
    return true;
  },
};

let server: RunningServer;
let isFaulty: (path: string) => boolean = () => false;
let fault: Interceptor = () => false;

beforeAll(async () => {
  server = await startServer({
    root: dist,
    port: 0,
    onRequest: (request, response) => (isFaulty(request.url!) ? fault(request, response) : false),
  });
});

afterAll(() => server.close());

const bar = (page: Page) => page.locator('#genres [data-key="drama"]:visible');

/** Every figure has its title, its drawing, its table and its sources, whatever else is lost. */
async function expectReadable(page: Page, what: string): Promise<void> {
  const figures = await page.locator('figure').evaluateAll((found) =>
    found.map((figure) => ({
      id: figure.id,
      isWhole:
        figure.querySelector('.figure-title')!.textContent.length > 10 &&
        figure.querySelector('svg, ol, ul, table') !== null &&
        figure.querySelector('table tbody tr') !== null &&
        figure.querySelector('.figure-source') !== null &&
        figure.getBoundingClientRect().height > 150,
    })),
  );
  expect(
    figures.filter(({ isWhole }) => isWhole).map(({ id }) => id),
    what,
  ).toHaveLength(CHARTS.length);
}

async function seeAll(page: Page): Promise<void> {
  for (const { id } of CHARTS) {
    await page.evaluate((figure) => document.getElementById(figure)!.scrollIntoView(), id);
    await page.waitForTimeout(30);
  }
}

/** Everything the dashboard fetches of this site, down to its last figure. */
async function assetsOf(page: Page): Promise<string[]> {
  const paths = new Set<string>();
  page.on('request', (request) => paths.add(new URL(request.url()).pathname));
  await page.goto(server.url);
  await seeAll(page);
  await page.waitForLoadState('networkidle');
  return [...paths].filter((path) => path !== '/');
}

describe('where an asset does not come as it should', () => {
  test('every figure stays readable and nothing is thrown', async ({ openPage, task }) => {
    isFaulty = () => false;
    const clean = await openPage('about:blank');
    const assets = await assetsOf(clean);
    await clean.context().close();
    expect(assets.length).toBeGreaterThan(CHARTS.length);

    const kinds = Object.keys(FAULTS);
    const trials = assets.map((asset, index) => ({ asset, kind: kinds[index % kinds.length]! }));
    for (const { asset, kind } of trials) {
      isFaulty = (path) => path === asset;
      fault = FAULTS[kind]!;
      const page = await openPage(server.url, { expected: kind === 'cut in half' ? CUT : NETWORK });
      await seeAll(page);
      await expectReadable(page, `${asset} ${kind}`);
      await page.context().close();
    }
    tally({ task }, { faults: trials.length });
  }, 600_000);

  test('a figure whose script is lost says so, and the next touch tries again', async ({
    openPage,
    task,
  }) => {
    isFaulty = (path) => /^\/assets\/genres-[\w-]{8}\.js$/.test(path);
    fault = FAULTS.blocked!;
    const page = await openPage(server.url, { expected: NETWORK });
    await page.waitForSelector('html[data-live]');
    await bar(page).click();
    await page.waitForSelector('[data-island=genres] .ignored');
    expect(await page.textContent('[data-island=genres] .ignored')).toBe(en['island.still']);

    isFaulty = () => false;
    await bar(page).click();
    await expect.poll(() => new URL(page.url()).search, { timeout: 15_000 }).toBe('?genre=drama');
    expect(await page.locator('[data-island=genres] .ignored').count()).toBe(0);
    tally({ task }, { faults: 1 });
  });

  test.for(['', 'embed/genres/'])(
    'the page /%s says after a while that its script is lost',
    async (path, { openPage, task }) => {
      isFaulty = (asset) => asset.startsWith('/assets/') && asset.endsWith('.js');
      fault = FAULTS.missing!;
      const page = await openPage('about:blank', { expected: NETWORK });
      const tools = await page.context().newCDPSession(page);
      await tools.send('Animation.enable');
      await tools.send('Animation.setPlaybackRate', { playbackRate: 20 });
      await page.goto(server.url + path);
      const line = page.locator('.page-still, .still');
      await expect
        .poll(() => line.evaluate((shown) => shown.clientHeight > 10 && getComputedStyle(shown).visibility))
        .toBe('visible');
      tally({ task }, { faults: 1 });
    },
  );
});

test('where the network ends after loading, figures stay and come alive when it is back', async ({
  openPage,
  task,
}) => {
  isFaulty = () => false;
  const page = await openPage(server.url, { expected: NETWORK });
  await page.waitForSelector('html[data-live]');
  await page.context().setOffline(true);
  await seeAll(page);
  await expectReadable(page, 'offline');
  await page.context().setOffline(false);
  await bar(page).click();
  await expect.poll(() => new URL(page.url()).search, { timeout: 15_000 }).toBe('?genre=drama');
  tally({ task }, { faults: 1 });
});

const LACKS: Record<string, () => void> = {
  IntersectionObserver: () => Reflect.deleteProperty(window, 'IntersectionObserver'),
  requestIdleCallback: () => Reflect.deleteProperty(window, 'requestIdleCallback'),
  ResizeObserver: () => Reflect.deleteProperty(window, 'ResizeObserver'),
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
  WebGL: () => {
    HTMLCanvasElement.prototype.getContext = () => null;
  },
  'the object addresses': () => Reflect.deleteProperty(URL, 'createObjectURL'),
  'reduced data': () => Reflect.deleteProperty(window, 'matchMedia'),
};

test.for(Object.keys(LACKS))(
  'without %s every figure is there and the filter works',
  async (name, { openPage, task }) => {
    isFaulty = () => false;
    const page = await openPage('about:blank');
    await page.addInitScript(LACKS[name]!);
    await page.goto(server.url);
    await page.waitForSelector('html[data-live]');
    await seeAll(page);
    await expectReadable(page, name);
    await bar(page).click();
    await page.evaluate(() => document.querySelector('.filter-bar')!.scrollIntoView());
    await expect
      .poll(() => page.textContent('.filters-count b'), { timeout: 15_000 })
      .toBe(String(keptBy({ genre: ['drama'] }).length));
    tally({ task }, { faults: 1 });
  },
);

test.for(['ListFormat', 'PluralRules', 'NumberFormat'])(
  'without Intl.%s the page stays what it is without script',
  async (name, { openPage, task }) => {
    isFaulty = () => false;
    const page = await openPage('about:blank', { expected: [/is not a constructor/] });
    await page.addInitScript((part) => Reflect.deleteProperty(Intl, part), name);
    await page.goto(server.url);
    await page.waitForTimeout(500);
    await expectReadable(page, name);
    tally({ task }, { faults: 1 });
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

test.for([
  ['ar-EG', 'Pacific/Kiritimati'],
  ['tr-TR', 'America/St_Johns'],
  ['hi-IN-u-nu-deva', 'Antarctica/Troll'],
])(
  'in a browser set to %s and %s the words and numbers are the same',
  async ([locale, timezoneId], { openPage, task }) => {
    isFaulty = () => false;
    const words = async (page: Page) => {
      await page.waitForSelector('html[data-live]');
      await seeAll(page);
      await bar(page).click();
      await expect.poll(() => new URL(page.url()).search, { timeout: 15_000 }).toBe('?genre=drama');
      return settled(() => page.locator('.page').allInnerTexts());
    };
    const usual = await words(await openPage(server.url));
    const odd = await words(await openPage(server.url, { locale, timezoneId }));
    expect(odd).toEqual(usual);
    tally({ task }, { faults: 1 });
  },
);

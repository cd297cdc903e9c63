import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { contentTypeOf } from '../../src/build/hosting/contentTypes.ts';
import { startServer, type Interceptor, type RunningServer } from '../../src/build/server.ts';
import { CHARTS } from '../../src/charts/index.ts';
import { en } from '../../src/i18n/en.ts';
import type { PageData } from '../../src/pages/parts/pageData.ts';
import { tally } from '../tally.ts';
import { serveParents, type ParentsServer } from '../gallery/parents/serveParents.ts';
import { test, untilQuiet, wakeAll, type OpenPage } from './launch.ts';
import { keptBy, productions } from './straight.ts';

const dist = inject('dist');

/**
 * What a browser writes when something did not come, a few seconds later also of the face that no style sheet asks for
 * then, and our own word about it; never a thrown error.
 */
const NETWORK = [
  /Failed to load resource/,
  /^failed request/,
  /dynamically imported module/,
  /^console: TypeError: Failed to fetch/,
  /MIME type/,
  /\/fonts\/\S+ was preloaded using link preload but not used/,
];
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
let parents: ParentsServer;
let isFaulty: (path: string) => boolean = () => false;
let fault: Interceptor = () => false;

beforeAll(async () => {
  server = await startServer({
    root: dist,
    port: 0,
    onRequest: (request, response) => (isFaulty(request.url!) ? fault(request, response) : false),
  });
  parents = await serveParents(server.url);
});

afterAll(() => Promise.all([server.close(), parents.close()]));

/** A page under trial: its path, and the figures that have to stay readable on it. */
interface Trial {
  readonly path: string;
  readonly figures: readonly string[];
}
const DASHBOARD: Trial = { path: '', figures: CHARTS.map(({ id }) => id) };
const EMBED: Trial = { path: 'embed/genres/', figures: ['genres'] };
const TRIALS: [name: string, trial: Trial][] = [
  ['the dashboard', DASHBOARD],
  ['an embed', EMBED],
];

const bar = (page: Page) => page.locator('#genres [data-key="drama"]:visible');

/** Every figure has its title, its drawing, its table and its sources, whatever else is lost. */
/** The figures that say and show what they should, their tables opened. */
function wholeFigures(page: Page): Promise<string[]> {
  return page.locator('figure').evaluateAll((found) => {
    for (const table of document.querySelectorAll<HTMLDetailsElement>('.figure-table')) table.open = true;
    const isWhole = (figure: Element) =>
      figure.querySelector('.figure-title')!.textContent.length > 10 &&
      figure.querySelector('svg, ol, ul, table') !== null &&
      figure.querySelector('table tbody tr') !== null &&
      figure.querySelector('.figure-source') !== null &&
      figure.getBoundingClientRect().height > 150;
    return found.filter(isWhole).map(({ id }) => id);
  });
}

async function expectReadable(page: Page, { figures: wanted }: Trial, what: string): Promise<void> {
  await expect.poll(() => wholeFigures(page), { message: what }).toEqual(wanted);
}

/** Goes past every figure, so that each comes alive that can: two frames are what a page needs to see one come near. */
async function seeAll(page: Page, { figures }: Trial): Promise<void> {
  await page.evaluate(async (ids) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (const id of ids) {
      document.getElementById(id)!.scrollIntoView();
      await frame();
      await frame();
    }
  }, figures);
}

/** Everything a page fetches of this site, down to its last figure. */
async function assetsOf(page: Page, trial: Trial): Promise<string[]> {
  const paths = new Set<string>();
  page.on('request', (request) => paths.add(new URL(request.url()).pathname));
  await page.goto(server.url + trial.path);
  await wakeAll(page);
  await untilQuiet(page);
  return [...paths].filter((path) => path !== `/${trial.path}`);
}

describe('where an asset does not come as it should', () => {
  test.for(TRIALS)(
    'every figure of %s stays readable and nothing is thrown',
    { timeout: 600_000 },
    async ([, trial], { openPage, task }) => {
      isFaulty = () => false;
      const clean = await openPage('about:blank');
      const assets = await assetsOf(clean, trial);
      await clean.context().close();
      // The style of an embed stands in it.
      for (const kind of trial === EMBED ? [/\.js$/] : [/\.css$/, /\.js$/])
        expect(
          assets.some((asset) => kind.test(asset)),
          String(kind),
        ).toBe(true);

      const kinds = Object.keys(FAULTS);
      const trials = assets.map((asset, index) => ({ asset, kind: kinds[index % kinds.length]! }));
      for (const { asset, kind } of trials) {
        isFaulty = (path) => path === asset;
        fault = FAULTS[kind]!;
        const page = await openPage(server.url + trial.path, {
          expected: kind === 'cut in half' ? CUT : NETWORK,
        });
        await seeAll(page, trial);
        await expectReadable(page, trial, `${asset} ${kind}`);
        await page.context().close();
      }
      tally({ task }, { faults: trials.length });
    },
  );

  test('a figure that cannot come alive says so and stays readable, and the others live', async ({
    openPage,
    task,
  }) => {
    isFaulty = () => false;
    const page = await openPage('about:blank', { expected: [/TypeError/, /hydration_failed/] });
    await page.route(/\/assets\/dashboard-en-.*\.json$/, async (route) => {
      const data = (await (await route.fetch()).json()) as PageData;
      await route.fulfill({ json: { ...data, slices: { ...data.slices, sectorShares: null } } });
    });
    await page.goto(server.url);
    await page.waitForSelector('html[data-live]');
    await page.evaluate(() => document.getElementById('sector-shares')!.scrollIntoView());
    const still = page.locator('[data-island=sector-shares] .ignored');
    expect(await still.textContent()).toBe(en['island.still']);
    await bar(page).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?genre=drama');
    await expectReadable(page, DASHBOARD, 'data of one figure');
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
  await seeAll(page, DASHBOARD);
  await expectReadable(page, DASHBOARD, 'offline');
  await page.context().setOffline(false);
  await bar(page).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?genre=drama');
  tally({ task }, { faults: 1 });
});

test('where the network ends after loading, an embed filters on, and names the download that it cannot make', async ({
  openPage,
  task,
}) => {
  isFaulty = () => false;
  const page = await openPage(server.url + EMBED.path, { expected: NETWORK });
  await page.waitForSelector('html[data-live]');
  await page.locator('.figure-menu > summary').first().click();
  await page.locator('.download-buttons').first().waitFor();
  await page.context().setOffline(true);
  await bar(page).click();
  await expect.poll(() => bar(page).getAttribute('aria-pressed')).toBe('true');
  // The press beside the menu has closed it.
  await page.locator('.figure-menu > summary').first().click();
  await page.locator('.download-buttons button').first().click();
  await expect.poll(() => page.textContent('.download-menu [role=status]')).toBe(en['download.failed']);
  expect(await page.textContent('.download-address')).toBe(`${server.url}data/productions.csv`);
  tally({ task }, { faults: 1 });
});

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
  isFaulty = () => false;
  const page = await openPage('about:blank');
  for (const name of names) await page.addInitScript(LACKS[name]!);
  await page.goto(server.url + path);
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
    await page.goto(`${parents.origin}/generic?embed=${encodeURIComponent(server.url + EMBED.path)}`);
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
      isFaulty = () => false;
      const page = await openPage('about:blank', { expected: [/is not a constructor/] });
      await page.addInitScript((part) => void Reflect.deleteProperty(Intl, part), name);
      await page.goto(server.url + trial.path);
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
    isFaulty = () => false;
    const words = async (page: Page) => {
      await wakeAll(page);
      await bar(page).click();
      await expect.poll(() => new URL(page.url()).search).toBe('?genre=drama');
      return settled(() => page.locator('.page').allInnerTexts());
    };
    usual ??= await words(await openPage(server.url));
    const odd = await words(await openPage(server.url, { locale, timezoneId }));
    expect(odd).toEqual(usual);
    tally({ task }, { faults: 1 });
  },
);

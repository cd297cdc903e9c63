import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { contentTypeOf } from '../../src/build/hosting/contentTypes.ts';
import { startServer, type Interceptor, type RunningServer } from '../../src/build/server.ts';
import { en } from '../../src/i18n/en.ts';
import type { PageData } from '../../src/pages/parts/pageData.ts';
import { tally } from '../tally.ts';
import { serveParents, type ParentsServer } from '../gallery/parents/serveParents.ts';
import { test, untilQuiet, wakeAll } from './launch.ts';
import { type Trial, DASHBOARD, EMBED, TRIALS, bar, expectReadable, seeAll } from './trials.ts';

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

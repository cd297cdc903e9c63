import { buffer } from 'node:stream/consumers';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Download,
  type Locator,
  type Page,
  type Request,
} from 'playwright-core';
import { expect, inject, test as base } from 'vitest';
import '../tally.ts';

export interface OpenPageOptions extends BrowserContextOptions {
  /** Faults that the test brings about itself; any other fault fails it. */
  expected?: RegExp[];
}

/**
 * Brings an element into view, whichever it is at that moment: a figure under another view than its picture's is drawn
 * anew when it comes alive, so that an element waited for may be gone.
 */
export const intoView = (element: Element) => element.scrollIntoView({ block: 'nearest' });

/** Has the page laid out wholly, also what it leaves for later while that is far away. */
export const layOutAll = () => {
  document.styleSheets[0]!.insertRule('* { content-visibility: visible !important }');
};

/** Brings a figure or the filter bar of the dashboard into view until it is live. */
export async function wake(page: Page, island: string): Promise<void> {
  await page.locator(`[data-island="${island}"]`).evaluate((element) => element.scrollIntoView());
  await page.waitForSelector(`[data-island="${island}"][data-live]`, { state: 'attached' });
}

/** Goes down a page until every island of it is live; that of an embed is as soon as its page is. */
export async function wakeAll(page: Page): Promise<void> {
  await page.waitForSelector('html[data-live]');
  const islands = await page
    .locator('html:not([data-embedded]) [data-island]')
    .evaluateAll((found) => found.map((island) => (island as HTMLElement).dataset.island!));
  for (const island of islands) await wake(page, island);
}

/** Reads until two readings in a row are the same. */
export async function untilSame(read: () => Promise<string>): Promise<void> {
  let before: string | undefined;
  const isSame = async () => {
    const now = await read();
    const same = now === before;
    before = now;
    return same;
  };
  await expect.poll(isSame).toBe(true);
}

/** How long a page has asked for nothing, and been answered nothing, when it counts as quiet. */
const QUIET = 500;
const traffic = new WeakMap<BrowserContext, { open: Set<Request>; last: number }>();

/** Notes what the pages of a context ask for. A frame that is taken away takes with it what it still waited for. */
function watchTraffic(context: BrowserContext): void {
  const seen = { open: new Set<Request>(), last: performance.now() };
  traffic.set(context, seen);
  context.on('request', (request) => {
    seen.open.add(request);
    seen.last = performance.now();
  });
  const ended = (request: Request) => {
    seen.open.delete(request);
    seen.last = performance.now();
  };
  context.on('requestfinished', ended);
  context.on('requestfailed', ended);
}

const isLeft = (request: Request) => {
  try {
    return request.frame().isDetached();
  } catch {
    return false; // A navigation whose frame is not there yet.
  }
};

/**
 * Waits until a page has come, with all that it fetches unasked. It is counted here, since Playwright's `networkidle`
 * once did not come within 90 seconds on the builder, which was not seen again; why was not found.
 */
export async function untilQuiet(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  const seen = traffic.get(page.context())!;
  const isBusy = () =>
    performance.now() - seen.last < QUIET || [...seen.open].some((request) => !isLeft(request));
  await expect.poll(isBusy, { timeout: 90_000 }).toBe(false);
}

/** Waits until the map that zooms has come to rest. */
export async function untilMapRests(page: Page): Promise<void> {
  const drawn = (canvas: HTMLCanvasElement) =>
    new Promise<string>((done) => {
      // Two frames on, a map that moves has moved.
      requestAnimationFrame(() => requestAnimationFrame(() => done(canvas.toDataURL())));
    });
  await untilSame(() => page.locator('.map-gl canvas').evaluate(drawn));
}

/** The table of a figure's numbers, opened if it was not. */
export async function openTable(figure: Locator): Promise<Locator> {
  await figure.locator('.figure-table').evaluate((details: HTMLDetailsElement) => {
    details.open = true;
  });
  const table = figure.locator('.figure-table table');
  await table.waitFor();
  return table;
}

/** What a file that was saved holds. */
export const textOf = async (download: Download): Promise<string> =>
  (await buffer(await download.createReadStream())).toString('utf8');

/** Opens an address in a fresh context, so that no test sees another's cache or history. */
export type OpenPage = (url: string, options?: OpenPageOptions) => Promise<Page>;

/**
 * A test with a browser: `openPage` opens pages, and after the test every error or warning on a console, thrown error,
 * policy violation, failed request and request to another machine fails it, unless it is listed as expected.
 */
export const test = base.extend<{ browser: Browser; openPage: OpenPage }>({
  browser: [
    async ({}, use) => {
      const browser = await chromium.connect(inject('browser'));
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  openPage: async ({ browser, task }, use) => {
    task.meta.engine = 'chromium';
    const visits: { context: BrowserContext; faults: string[]; expected: RegExp[] }[] = [];
    await use(async (url, { expected = [], ...options } = {}) => {
      const context = await browser.newContext(options);
      context.setDefaultTimeout(90_000);
      watchTraffic(context);
      visits.push({ context, expected, faults: await watchForFaults(context) });
      const page = await context.newPage();
      await page.goto(url);
      return page;
    });
    await Promise.all(visits.map(({ context }) => context.close()));
    failOn(
      visits.flatMap(({ faults, expected }) =>
        faults.filter((fault) => !expected.some((known) => known.test(fault))),
      ),
    );
  },
});

/**
 * Listens to everything that can go wrong in the pages of a context, frames and workers included.
 *
 * @param context a context without pages yet
 * @returns a list that grows by one line for each fault
 */
export async function watchForFaults(context: BrowserContext): Promise<string[]> {
  const faults: string[] = [];
  context.on('console', (message) => {
    // A machine without a graphics card draws WebGL in software, and the driver remarks that it is slow.
    if (message.text().includes('GL Driver Message')) return;
    // Chromium where the system has no share sheet remarks on frames that may open it.
    if (message.text() === "Unrecognized feature: 'web-share'.") return;
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`thrown: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    if (isForeign(request.url())) faults.push(`foreign request: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A download, or leaving a page before it has all it asked for, aborts a request without any fault.
    if (reason !== 'net::ERR_ABORTED') faults.push(`failed request: ${request.url()} ${reason}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (violation) => {
      console.error(
        `policy violation: ${violation.effectiveDirective} blocked ${violation.blockedURI || violation.sample}`,
      );
    });
  });
  return faults;
}

function isForeign(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return /^(https?|wss?):$/.test(protocol) && !/^(127\.0\.0\.1|(.+\.)?localhost)$/.test(hostname);
}

function failOn(faults: string[]): void {
  if (faults.length > 0) throw new Error(`The browser reported:\n${faults.join('\n')}`);
}

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Request } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { faultsOf } from '../../src/build/budgets.ts';
import { allPages } from '../../src/build/pages.ts';
import type { PageAddress } from '../../src/build/pages/pageKind.ts';
import { filesOf, weighPages } from '../../src/build/weighPages.ts';
import { CHARTS } from '../../src/charts/index.ts';
import { intoView, test, untilQuiet } from './launch.ts';
import { strayWeights } from './weights.ts';

const site = inject('site');

describe('the weight of the pages', () => {
  test('keeps every budget', { tags: ['page'] }, async () => {
    expect((await weighPages(site)).flatMap(faultsOf)).toEqual([]);
  });

  test('is what is written of it: where that is no longer so, npm run measure writes it anew', async () => {
    expect(strayWeights(await weighPages(site))).toEqual([]);
  });

  test('has the library of the map once, for the dashboard and its embed', () => {
    const folder = join(inject('dist'), 'assets');
    const big = readdirSync(folder).filter(
      (file) => file.endsWith('.js') && statSync(join(folder, file)).size > 300_000,
    );
    expect(big).toEqual([expect.stringMatching(/^library-/), expect.stringMatching(/^map-worker-/)]);
  });
});

/** Notes each shift of the page's layout that no reader brought about. */
function noteShifts(): void {
  const shifts: number[] = ((window as never as { shifts: number[] }).shifts = []);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[])
      if (!entry.hadRecentInput) shifts.push(entry.value);
  }).observe({ type: 'layout-shift', buffered: true });
}

const pathOf = (request: Request) => new URL(request.url()).pathname.slice(1);

/** Opens a page on a phone and goes down to its end; returns what it fetched of what it is made of. */
async function visit(page: Page, { path }: PageAddress): Promise<Request[]> {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await page.addInitScript(noteShifts);
  await page.goto(site + path);
  await page.waitForSelector('html[data-live]');
  for (const figure of await page.locator('figure').all()) {
    await figure.evaluate(intoView);
    await page.waitForTimeout(150);
  }
  await untilQuiet(page);
  return requests;
}

const pages = allPages().filter(
  ({ kind, lang }) => lang === 'en' && (kind === 'dashboard' || kind === 'embed'),
);

test.for(pages.map((page) => [page.chart ?? page.kind, page] as const))(
  'a browser fetches for %s what is counted, and nothing moves while it comes alive',
  async ([, address], { openPage }) => {
    const page = await openPage('about:blank', { viewport: { width: 375, height: 800 } });
    const requests = await visit(page, address);
    const files = await filesOf(address, site);
    const isScript = (path: string) => path.endsWith('.js');
    const fetched = requests.map(pathOf).filter((path) => !/favicon|webmanifest/.test(path));
    expect(fetched.filter(isScript).sort()).toEqual([...files.scripts].sort());
    expect(fetched.filter((path) => !isScript(path)).sort()).toEqual(
      [...files.painted, ...files.data].sort(),
    );
    expect(await page.evaluate(() => (window as never as { shifts: number[] }).shifts)).toEqual([]);

    const [weight] = (await weighPages(site)).filter(({ page: { path } }) => path === address.path);
    const sizes = await Promise.all(
      requests.filter((request) => isScript(pathOf(request))).map((request) => request.sizes()),
    );
    const bytes = sizes.reduce((sum, size) => sum + size.responseHeadersSize + size.responseBodySize, 0);
    expect(bytes).toBe(weight!.scripts.bytes);
  },
);

test('an embed takes no style but its own', async ({ openPage }) => {
  const page = await openPage(`${site}embed/genres/`, {
    expected: [/style-src-elem blocked/, /Applying inline style/],
  });
  const own = await page.locator('svg.plot:visible rect.moves').first().evaluate(fillOf);
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'rect { fill: red !important }';
    document.head.append(style);
  });
  expect(await page.locator('svg.plot:visible rect.moves').first().evaluate(fillOf)).toBe(own);
  expect(own).not.toBe('rgb(0, 0, 0)');
});

const fillOf = (mark: Element) => getComputedStyle(mark).fill;

test('a figure is there before any script is', async ({ openPage }) => {
  const page = await openPage('about:blank', { expected: [/^failed request/, /Failed to load resource/] });
  await page.route('**/*.js', (route) => route.abort());
  for (const { id } of CHARTS) {
    await page.goto(`${site}embed/${id}/`);
    const { height } = (await page.locator(`figure[id="${id}"] .figure-body`).boundingBox())!;
    expect(height, id).toBeGreaterThan(100);
  }
});

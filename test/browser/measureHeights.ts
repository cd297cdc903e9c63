import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { buildSite } from '../../src/build/build.ts';
import { startServer } from '../../src/build/server.ts';
import { weighPages } from '../../src/build/weighPages.ts';
import { CHARTS, type ChartId } from '../../src/charts/index.ts';
import { stepsOf, type Steps } from '../../src/embed/steps.ts';
import { LANGS, LANGUAGES, type Lang } from '../../src/i18n/index.ts';
import { findBrowser } from './findBrowser.ts';
import { WEIGHTS_FILE, writeWeights } from './weights.ts';

const root = join(import.meta.dirname, '../..');
export const FILE = join(root, 'src/charts/heights.json');

/** Widths that a frame may have, in px. */
export const NARROWEST = 250;
export const WIDEST = 1200;
/** Between two widths so far apart every one is measured, but only where the heights differ by more than this share. */
const APART = 8;
const SMOOTH = 0.02;

/** One width of each class that the dashboard keeps heights for, in px. */
export const PAGE_WIDTHS = { narrow: 375, medium: 768, wide: 1280 } as const;

/** What a frame has at a width, in px: its own height and its content's, and whether it shows a vertical scrollbar. */
export interface Fit {
  readonly width: number;
  readonly frame: number;
  readonly content: number;
  readonly barred: boolean;
}

export const embedPath = (lang: Lang, id: string) => `${LANGUAGES[lang].folder}embed/${id}/`;

/** Opens an empty page of the site's own origin, so that it may look into the frames of embeds. */
export async function openBench(page: Page, site: string): Promise<void> {
  await page.route(`${site}bench`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><body style="margin:0">' }),
  );
  await page.goto(`${site}bench`);
}

/** Shows a snippet and waits until its embed is live. */
export function showSnippet(page: Page, snippet: string): Promise<void> {
  return page.evaluate(async (markup) => {
    document.body.innerHTML = `<div>${markup}</div>`;
    const frame = document.querySelector('iframe')!;
    frame.loading = 'eager';
    const end = Date.now() + 90_000;
    // The frame has another document before it has the embed's.
    while (!frame.contentDocument?.querySelector('html[data-live]')) {
      if (Date.now() > end) throw new Error(`${frame.src} does not come alive.`);
      await new Promise((done) => setTimeout(done, 10));
    }
    await frame.contentDocument.fonts.ready;
  }, snippet);
}

/** Measures the frame of the snippet that is shown, in boxes of these widths. */
export function measureShown(page: Page, widths: readonly number[]): Promise<Fit[]> {
  return page.evaluate((each) => {
    const box = document.body.firstElementChild as HTMLElement;
    const frame = box.querySelector('iframe')!;
    const { documentElement } = frame.contentDocument!;
    const embed = documentElement.querySelector('.embed')!;
    return each.map((width) => {
      box.style.width = `${width}px`;
      return {
        width,
        frame: frame.getBoundingClientRect().height,
        content: Math.ceil(embed.getBoundingClientRect().height - 1 / 64),
        barred: documentElement.clientWidth < frame.clientWidth,
      };
    });
  }, widths);
}

/** The heights of the dashboard's figures at a width, in px. */
async function measureFigures(page: Page, address: string, width: number): Promise<Record<string, number>> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(address);
  await page.waitForSelector('html[data-live]');
  // Also what the page leaves for later while it is far away.
  await page.evaluate(() => {
    document.styleSheets[0]!.insertRule('* { content-visibility: visible !important }');
  });
  const heights = await page
    .locator('.section [data-island] figure')
    .evaluateAll((figures) => figures.map((figure) => [figure.id, (figure as HTMLElement).offsetHeight]));
  return Object.fromEntries(heights) as Record<string, number>;
}

/** The steps of a chart's embed by the heights it has at every width. */
async function measureSteps(page: Page, address: string): Promise<Steps> {
  // High enough for any content, which then needs no scrollbar.
  const frame = `<iframe src="${address}" style="display:block;border:0;width:100%;height:9000px"></iframe>`;
  await showSnippet(page, frame);
  const coarse = await measureShown(page, range(NARROWEST, WIDEST + APART, APART));
  const rough = coarse.slice(1).flatMap(({ width, content }, at) => {
    const { width: before, content: other } = coarse[at]!;
    const isSmooth = Math.abs(content - other) <= SMOOTH * content;
    return isSmooth ? [] : range(before + 1, width, 1);
  });
  const fits = [...coarse, ...(await measureShown(page, rough))].sort((a, b) => a.width - b.width);
  return stepsOf(fits.map(({ width, content }) => [width, content]));
}

/** Numbers from one up to another, which is left out. */
function range(from: number, to: number, by: number): number[] {
  return Array.from({ length: Math.ceil((to - from) / by) }, (_, at) => from + at * by);
}

type Measured = Record<Lang, Steps> & { onPage: Record<keyof typeof PAGE_WIDTHS, number> };

async function measureSite(page: Page, site: string): Promise<Map<ChartId, Measured>> {
  const figures = new Map<string, Record<string, number>[]>();
  for (const [name, width] of Object.entries(PAGE_WIDTHS)) {
    const inEach = [];
    for (const { folder } of Object.values(LANGUAGES))
      inEach.push(await measureFigures(page, site + folder, width));
    figures.set(name, inEach);
  }
  await openBench(page, site);
  const measured = new Map<ChartId, Measured>();
  for (const { id } of CHARTS) {
    const steps: [Lang, Steps][] = [];
    for (const lang of LANGS) steps.push([lang, await measureSteps(page, site + embedPath(lang, id))]);
    // One style sheet keeps a height in all languages.
    const middle = (heights: number[]) => Math.round((Math.min(...heights) + Math.max(...heights)) / 20) * 10;
    const onPage = [...figures].map(([name, each]) => [name, middle(each.map((heights) => heights[id]!))]);
    measured.set(id, {
      ...Object.fromEntries(steps),
      onPage: Object.fromEntries(onPage),
    } as Measured);
  }
  return measured;
}

/** `npm run measure`: builds the site and writes what heights its figures have, a chart a line, and what its pages weigh. */
export async function run(): Promise<number> {
  const out = join(root, 'test/output/measured');
  await buildSite({ root, out, site: '' });
  const server = await startServer({ root: out, port: 0 });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    chromiumSandbox: process.getuid?.() !== 0 && !process.env.CI,
    args: ['--disable-gpu'],
    // The dashboard has one, which takes room.
    ignoreDefaultArgs: ['--hide-scrollbars'],
  });
  try {
    const measured = await measureSite(await browser.newPage(), server.url);
    const before = readFileSync(FILE, 'utf8');
    const lines = [...measured]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, heights]) => `  ${JSON.stringify(id)}: ${JSON.stringify(heights)}`);
    const text = `{\n${lines.join(',\n')}\n}\n`;
    writeFileSync(FILE, text);
    console.log(text === before ? 'All heights are as they were.' : `Wrote ${FILE}.`);
    const areNew = writeWeights(await weighPages(server.url));
    console.log(areNew ? `Wrote ${WEIGHTS_FILE}.` : 'All weights are as they were.');
  } finally {
    await browser.close();
    await server.close();
  }
  return 0;
}

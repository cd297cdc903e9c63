import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { buildSite } from '../../src/build/build.ts';
import { allPages } from '../../src/build/pages.ts';
import { startServer } from '../../src/build/server.ts';
import { CHARTS } from '../../src/charts/index.ts';
import { LANGS, type Lang } from '../../src/i18n/index.ts';
import { findBrowser } from '../browser/findBrowser.ts';

const root = join(import.meta.dirname, '../..');
const out = join(root, '.gallery');

const WIDTHS = [320, 375, 768, 1024, 1440];
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** What is tall is cut into strips of this height, and what lies below so many of them is left out. */
const STRIP = 6000;
const MOST_STRIPS = 5;

/** What a sheet shows: a figure of the dashboard, or a whole page. */
interface Subject {
  readonly name: string;
  readonly pathIn: (lang: Lang) => string;
  readonly figure?: string;
}

/** A picture on a sheet. */
interface Shot {
  readonly caption: string;
  readonly png: Buffer;
}

/**
 * Writes a contact sheet of each figure and each page to `.gallery/`, in every language, at five widths, light and dark.
 * `names` limits them: `npm run sheets genres embed-genres dashboard`.
 */
export async function run(...names: string[]): Promise<number> {
  const all = subjects();
  const wanted = names.length > 0 ? all.filter(({ name }) => names.includes(name)) : all;
  if (wanted.length === 0) {
    console.error(`There is none of these. There are: ${all.map(({ name }) => name).join(', ')}.`);
    return 2;
  }
  const site = join(out, 'site');
  await buildSite({ root, out: site, site: '' });
  const server = await startServer({ root: site, port: 0 });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu'],
  });
  try {
    for (const theme of THEMES)
      for (const group of byPage(wanted)) {
        const shots = await takeShots(browser, server.url, group, theme);
        for (const subject of group) {
          const file = join(out, `${subject.name}-${theme}.png`);
          writeFileSync(file, await composeSheet(browser, shots.get(subject)!, subject.figure ? 1 : 0.5));
          console.log(file);
        }
      }
  } finally {
    await browser.close();
    await server.close();
    rmSync(site, { recursive: true, force: true });
  }
  return 0;
}

function subjects(): Subject[] {
  const pages = allPages();
  const named = (name: string, isIt: (page: (typeof pages)[number]) => boolean): Subject => ({
    name,
    pathIn: (lang) => pages.find((page) => page.lang === lang && isIt(page))!.path,
  });
  const kinds = [...new Set(pages.map(({ kind }) => kind))].filter((kind) => kind !== 'embed');
  const dashboard = named('dashboard', ({ kind }) => kind === 'dashboard');
  return [
    ...CHARTS.map(({ id }) => ({ ...dashboard, name: id, figure: id })),
    ...CHARTS.map(({ id }) => named(`embed-${id}`, ({ chart }) => chart === id)),
    ...kinds.map((kind) => named(kind, (page) => page.kind === kind)),
  ];
}

/** The subjects that stand on one page together. */
function byPage(subjects: readonly Subject[]): Subject[][] {
  const groups = new Map<string, Subject[]>();
  for (const subject of subjects) {
    const path = subject.pathIn(LANGS[0]!);
    groups.set(path, [...(groups.get(path) ?? []), subject]);
  }
  return [...groups.values()];
}

/** For each of the subjects of one page a row of shots in each language. */
async function takeShots(
  browser: Browser,
  url: string,
  subjects: readonly Subject[],
  theme: Theme,
): Promise<Map<Subject, Shot[][]>> {
  const rows = new Map(subjects.map((subject): [Subject, Shot[][]] => [subject, []]));
  for (const lang of LANGS) {
    for (const shots of rows.values()) shots.push([]);
    for (const width of WIDTHS) {
      const page = await browser.newPage({
        viewport: { width, height: 900 },
        colorScheme: theme,
        reducedMotion: 'reduce',
      });
      await page.goto(url + subjects[0]!.pathIn(lang), { waitUntil: 'networkidle' });
      for (const [{ figure }, shots] of rows) {
        const pictures = await cutStrips(page, figure ? `figure#${figure}` : 'html');
        shots.at(-1)!.push(...pictures.map((png) => ({ caption: `${lang} ${width}`, png })));
      }
      await page.close();
    }
  }
  return rows;
}

/** Pictures of an element from its top down, without scrolling, so that what sticks to the screen's edge is in its place. */
async function cutStrips(page: Page, selector: string): Promise<Buffer[]> {
  const { x, y: top, width, height } = (await page.locator(selector).boundingBox())!;
  const strips: Buffer[] = [];
  for (let y = 0; y < height && strips.length < MOST_STRIPS; y += STRIP) {
    const clip = { x, y: top + y, width, height: Math.min(STRIP, height - y) };
    strips.push(await page.screenshot({ fullPage: true, clip }));
  }
  return strips;
}

/** Lays the shots out by the browser itself, each row under the one before. */
async function composeSheet(browser: Browser, rows: readonly Shot[][], scale: number): Promise<Buffer> {
  const cell = ({ caption, png }: Shot) =>
    `<figure><figcaption>${caption}</figcaption><img src="data:image/png;base64,${png.toString('base64')}"></figure>`;
  const html = rows.map((row) => `<div>${row.map(cell).join('')}</div>`).join('');
  const style = `body,figure{margin:8px}div{display:flex}img{display:block;outline:1px solid gray;zoom:${scale}}`;
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  await page.setContent(`<style>${style}</style><body style="width:max-content">${html}`);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewportSize({ width, height: 800 });
  const sheet = await page.screenshot({ fullPage: true });
  await page.close();
  return sheet;
}

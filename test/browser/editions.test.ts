import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { allPages, type PageAddress } from '../../src/build/pages.ts';
import { LANGS, type Lang } from '../../src/i18n/index.ts';
import { KINDS } from '../editions/kinds.ts';
import { UNREADABLE } from '../editions/readable.ts';
import { serveEditions, type EditionSites } from '../editions/site.ts';
import { REAL, soundPart } from '../editions/tables.ts';
import { layOutAll, test, wakeAll } from './launch.ts';
import type {} from './layout/inPage.ts';
import { measuringScript } from './layout/measuring.ts';

const WIDTHS = [375, 1280];
const HEIGHT = 900;

let sites: EditionSites;
let measuring = '';

beforeAll(async () => {
  measuring = await measuringScript();
  sites = await serveEditions({ dist: inject('dist'), bundle: inject('bundle') });
});
afterAll(() => sites.close());

/** What is wrong with what a page says: words that nobody can read, figures that show nothing or stay a picture. */
async function emptyOrUnreadable(page: Page): Promise<string[]> {
  return page.evaluate((pattern) => {
    const body = document.body.cloneNode(true) as Element;
    // Code to copy has braces of its own.
    for (const code of body.querySelectorAll('script, pre, code, textarea')) code.remove();
    const words = new Set(`${document.title}\n${body.textContent}`.match(new RegExp(pattern, 'g')));
    const bodies = [...document.querySelectorAll<HTMLElement>('.figure-body')];
    const empty = bodies.filter((figure) => figure.innerText.trim() === '');
    const lines = [...document.querySelectorAll<HTMLElement>('.ignored, .page-still')];
    return [
      ...[...words].map((word) => `unreadable: ${word}`),
      ...empty.map((figure) => `empty: ${figure.closest('figure')!.id}`),
      ...lines.filter((line) => line.checkVisibility()).map((line) => `still: ${line.textContent}`),
    ];
  }, UNREADABLE.source);
}

/** What is wrong with where the words of figures stand. Other pages scroll and cut their tables. */
async function layoutFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(layOutAll);
  await page.evaluate(measuring);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    const found = await page.evaluate(async () => {
      scrollTo(0, 0);
      document.body.getBoundingClientRect();
      await document.fonts.ready;
      return window.layout.geometry();
    });
    faults.push(...found.map((fault) => `${width} px, ${fault}`));
  }
  return faults;
}

async function faultsOf(page: Page, address: PageAddress, url: string): Promise<string[]> {
  await page.setViewportSize({ width: WIDTHS[0]!, height: HEIGHT });
  await page.goto(url + address.path);
  if (address.kind === 'dashboard') await wakeAll(page);
  else if (address.kind === 'embed') await page.waitForSelector('html[data-live]', { timeout: 20_000 });
  const faults = await emptyOrUnreadable(page);
  if (address.kind === 'dashboard' || address.kind === 'embed') faults.push(...(await layoutFaults(page)));
  return faults.map((fault) => `${address.path || '/'}: ${fault}`);
}

describe.each(KINDS)('tables with $name', ({ name, change }) => {
  // Each of its pages is opened, and laid out at each width; ten times the rows take ten times as long.
  test('make pages that are whole, alive and legible', { timeout: 900_000 }, async ({ openPage }) => {
    const { dataset } = soundPart(change(REAL));
    const url = sites.add(name.replace(/\W+/g, '-'), dataset);
    const visit = async (lang: Lang) => {
      const page = await openPage('about:blank');
      const faults: string[] = [];
      for (const address of allPages().filter((each) => each.lang === lang))
        faults.push(...(await faultsOf(page, address, url)));
      return faults;
    };
    const faults = await Promise.all(LANGS.map(visit));
    expect(faults.flat()).toEqual([]);
  });
});

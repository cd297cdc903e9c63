import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { allPages, isLive } from '../../src/build/pages.ts';
import type { PageAddress } from '../../src/build/pages/pageKind.ts';
import { LANGS } from '../../src/i18n/index.ts';
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
    const texts = [document.title];
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode.textContent!);
    // Words of two elements are no word.
    const words = new Set(texts.join('\n').match(new RegExp(pattern, 'g')));
    const bodies = [...document.querySelectorAll<HTMLElement>('.figure-body')];
    const empty = bodies.filter((figure) => figure.innerText.trim() === '');
    const ignored = [...document.querySelectorAll('.ignored')].filter((line) => line.checkVisibility());
    // The line that nothing runs comes later than anybody waits here, but of a page that is alive it has been stopped.
    const coming = [...document.querySelectorAll('.page-still, .still')].filter(
      (line) => line.getAnimations().length > 0,
    );
    return [
      ...[...words].map((word) => `unreadable: ${word}`),
      ...empty.map((figure) => `empty: ${figure.closest('figure')!.id}`),
      ...[...ignored, ...coming].map((line) => `still: ${line.textContent}`),
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
  else if (isLive(address)) await page.waitForSelector('html[data-live]');
  const faults = await emptyOrUnreadable(page);
  if (address.kind === 'dashboard' || address.kind === 'embed') faults.push(...(await layoutFaults(page)));
  return faults.map((fault) => `${address.path || '/'}: ${fault}`);
}

/** Of the embeds each edition opens one in so many. */
const EMBEDS_IN = 3;

/**
 * The dashboard, which has every figure, is read in each language; the pages around it in one language after another;
 * the embeds, whose figures are those of the dashboard, some in each edition, so that all editions together open each.
 */
const editions = KINDS.map((kind, index) => {
  const turn = LANGS[index % LANGS.length];
  const around = allPages().filter(({ kind, lang }) => kind !== 'dashboard' && lang === turn);
  const embeds = around.filter(({ kind }) => kind === 'embed');
  const inTurn = embeds.filter((_, at) => at % EMBEDS_IN === index % EMBEDS_IN);
  const pages = [
    ...allPages().filter(({ kind }) => kind === 'dashboard'),
    ...around.filter((page) => page.kind !== 'embed' || inTurn.includes(page)),
  ];
  return { ...kind, pages };
});

describe.each(editions)('tables with $name', ({ name, change, pages }) => {
  // Each of its pages is opened, and laid out at each width; ten times the rows take ten times as long.
  test('make pages that are whole, alive and legible', { timeout: 900_000 }, async ({ openPage }) => {
    const { dataset } = soundPart(change(REAL));
    const url = sites.add(name.replace(/\W+/g, '-'), dataset);
    const left = [...pages];
    const faults: string[] = [];
    const visit = async () => {
      const page = await openPage('about:blank');
      for (let address = left.shift(); address; address = left.shift())
        faults.push(...(await faultsOf(page, address, url)));
    };
    await Promise.all([visit(), visit()]);
    expect(faults).toEqual([]);
  });
});

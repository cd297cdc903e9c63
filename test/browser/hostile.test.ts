import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { startServer } from '../../src/build/server.ts';
import { hostileMessage, hostileSearch, hostileText } from '../hostile.ts';
import { tally } from '../tally.ts';
import { test } from './launch.ts';
import { productions } from './straight.ts';

const site = inject('site');
const ADDRESSES = 300;
const OPENED = 12;
const MESSAGES = 2000;

/** What would have changed if anything of an address or a message had been taken for markup or script. */
const traces = (page: Page) =>
  page.evaluate(() => [
    document.title,
    document.querySelectorAll('script, iframe, img[src="x"], object, base').length,
    document.documentElement.getAttribute('onerror'),
  ]);

/** As text that survives the way into the page: what is not well-formed does not travel otherwise. */
const escaped = (text: string) => JSON.stringify(text).replace(/[\u007f-\uffff]/g, unicodeEscape);
const unicodeEscape = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

describe('an address of any text', () => {
  test('changes what the dashboard shows and nothing else', async ({ openPage, task }) => {
    const page = await openPage(site);
    await page.waitForSelector('html[data-live]');
    await page.evaluate(() => document.querySelector('.filter-bar')!.scrollIntoView());
    await page.locator('.filters-menus summary').first().click();
    const before = await traces(page);
    const searches = fc.sample(fc.tuple(hostileSearch, hostileText), ADDRESSES);
    const texts = searches.map(([search, hash]) => escaped(`${search}#${hash}`)).join(',');
    const counts = await page.evaluate(`(async () => {
      const counts = [];
      for (const address of [${texts}]) {
        history.replaceState(null, '', location.pathname + address);
        dispatchEvent(new PopStateEvent('popstate'));
        await new Promise((done) => setTimeout(done));
        counts.push(Number(document.querySelector('.filters-count b').textContent));
      }
      return counts;
    })()`);
    expect((counts as number[]).every((count) => count >= 0 && count <= productions.length)).toBe(true);
    expect(await traces(page)).toEqual(before);
    tally({ task }, { cases: ADDRESSES });
  });

  test('opens the dashboard with every figure', async ({ openPage, task }) => {
    for (const search of fc.sample(hostileSearch, OPENED)) {
      const page = await openPage(site + encodeURI(search.toWellFormed().slice(0, 4000)));
      await page.waitForSelector('html[data-live]');
      expect(await page.locator('figure').count()).toBeGreaterThan(10);
      await page.context().close();
    }
    tally({ task }, { cases: OPENED });
  });
});

test('messages of any shape and size neither break nor move an embed', async ({ openPage, task }) => {
  const host = await startServer({
    root: '.',
    port: 0,
    onRequest: (_, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(
        `<!doctype html><link rel="icon" href="data:,"><iframe src="${site}embed/genres/"></iframe>`,
      );
      return true;
    },
  });
  const page = await openPage(host.url);
  const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
  await frame.waitForSelector('html[data-live]');
  // This parent gives the frame no height: after a moment that is given up, and the scrollbar comes.
  await expect.poll(() => frame.evaluate(() => document.documentElement.style.overflowY)).toBe('');
  const before = await frame.content();
  const messages = fc
    .sample(hostileMessage, MESSAGES)
    .map((message) => escaped(JSON.stringify(message) ?? 'null'));
  await page.evaluate(`{
    const { contentWindow } = document.querySelector('iframe');
    const cycle = {}; cycle.type = cycle;
    const odd = [undefined, null, 10n, NaN, new Date(NaN), new Map([['type', 'rodaje:theme']]), new Set([1]), cycle,
      new ArrayBuffer(1e6), 'x'.repeat(5e6), /x/g, new Error('x'), [[[[]]]], { type: { toString: 1 } }];
    for (const message of odd) contentWindow.postMessage(message, '*');
    for (const message of [${messages.join(',')}]) contentWindow.postMessage(JSON.parse(message), '*');
  }`);
  const heard = await page.evaluate(
    () =>
      new Promise<unknown>((resolve) => {
        addEventListener('message', ({ data }) => data?.type === 'rodaje:resize' && resolve(data));
        document.querySelector('iframe')!.contentWindow!.postMessage({ type: 'rodaje:measure' }, '*');
      }),
  );
  expect(heard).toMatchObject({ type: 'rodaje:resize', id: 'genres' });
  const withoutTheme = (html: string) => html.replace(/ data-theme="\w+"/, '');
  expect(withoutTheme(await frame.content())).toBe(withoutTheme(before));
  tally({ task }, { cases: MESSAGES + 14 });
  await host.close();
});

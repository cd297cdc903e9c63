import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject } from 'vitest';
import { test, wakeAll } from './launch.ts';

const site = inject('site');
const dist = inject('dist');

/** A browser reads no module and no face from a file, which is what the line is for. */
const OF_FILES = [
  /origin 'null' has been blocked by CORS policy/,
  /^failed request: file:/,
  /ERR_FAILED|ERR_FILE_NOT_FOUND/,
  /A preload for 'file:/,
  // What scripts have set of an element's style stands in a copy as text, which the policy does not take.
  /Applying inline style|style-src-attr/,
];

/** A saved page's folder, with the files beside it that the page names. */
const folder = mkdtempSync(join(tmpdir(), 'rodaje-saved-'));
for (const name of ['assets', 'fonts']) symlinkSync(join(dist, name), join(folder, name));
afterAll(() => rmSync(folder, { recursive: true }));

/** Colour and length of each bar of a figure as it is drawn. */
const barsOf = (page: Page) =>
  page
    .locator('#genres .plot rect.moves:visible')
    .evaluateAll((bars) =>
      bars.map((bar) => `${getComputedStyle(bar).fill} ${Math.round(bar.getBoundingClientRect().width)}`),
    );

/** Waits for what a page says of itself where nothing runs; twelve seconds pass in less than one. */
async function expectLine(page: Page): Promise<void> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Animation.enable');
  await tools.send('Animation.setPlaybackRate', { playbackRate: 20 });
  await page.reload();
  const line = page.locator('.page-still, .still');
  await expect
    .poll(() => line.evaluate((shown) => shown.clientHeight > 10 && getComputedStyle(shown).visibility))
    .toBe('visible');
}

describe('opened from a disk', () => {
  test.for(['', 'es/', 'embed/genres/'])(
    'the built page /%s looks as it does when served, and says what does not run',
    async (path, { openPage }) => {
      const served = await openPage(site + path);
      const file = await openPage(pathToFileURL(join(dist, path, 'index.html')).href, { expected: OF_FILES });
      const bars = await barsOf(file);
      expect(new Set(bars).size).toBeGreaterThan(5);
      expect(bars).toEqual(await barsOf(served));
      await expectLine(file);
    },
  );

  test.for(['builder', 'data'] as const)(
    'the page of the %s says what does not run',
    async (name, { openPage }) => {
      const path = name === 'builder' ? 'embed' : 'data';
      const file = await openPage(pathToFileURL(join(dist, path, 'index.html')).href, { expected: OF_FILES });
      await expectLine(file);
    },
  );

  test.for(['', 'embed/genres/'])(
    'a copy of the live page /%s shows the view it was saved in, and says what does not run any more',
    async (path, { openPage }) => {
      const live = await openPage(`${site}${path}?genre=crime,drama`);
      await wakeAll(live);
      const place = join(folder, path ? 'embed.html' : 'page.html');
      const html = (await live.content()).replaceAll(/(href|src)="(?:\.\.\/)*(assets|fonts)\//g, '$1="./$2/');
      writeFileSync(place, html);
      const copy = await openPage(pathToFileURL(place).href, { expected: OF_FILES });
      expect(await barsOf(copy)).toEqual(await barsOf(live));
      expect(await copy.textContent('#genres .figure-title')).toBe(
        await live.textContent('#genres .figure-title'),
      );
      await expectLine(copy);
      expect(
        await live
          .locator('.page-still, .still')
          .evaluate((line) => getComputedStyle(line).visibility !== 'visible' || line.clientHeight === 0),
      ).toBe(true);
    },
  );
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { weighPages } from '../../src/build/weighPages.ts';
import { rowsOf } from '../charts/tables.ts';
import { serveParents, type ParentsServer } from '../gallery/parents/serveParents.ts';
import { test } from './launch.ts';
import { site, openBuilder, codeOf, livePreview } from './builderCode.ts';

let parents: ParentsServer;

beforeAll(async () => {
  parents = await serveParents(site);
});

afterAll(() => parents.close());

test('the builder opens with the view of its address', async ({ openPage }) => {
  const page = await openPage(`${site}es/embed/?chart=genres&genre=crime&genres.count=fractional&theme=dark`);
  await page.waitForSelector('.code');
  expect(await page.locator('.builder-chart select').first().inputValue()).toBe('genres');
  const address = await page.locator('.preview iframe').first().getAttribute('src');
  expect(address).toBe(`${site}es/embed/genres/?genre=crime&genres.count=fractional&theme=dark`);
});

/**
 * Waits until the page shows the view in a frame of just its height, give or take a pixel of rounding. `air` is the share
 * of it that may stay free: a frame that nobody answers has the height that was measured for its width.
 */
async function expectFitting(page: Page, air = 0): Promise<void> {
  const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
  await frame.waitForSelector('.embed-note');
  const excess = async () => {
    const content = await frame.evaluate(
      () => document.querySelector('.embed')!.getBoundingClientRect().height,
    );
    const { height } = (await (await frame.frameElement()).boundingBox())!;
    const free = height - content;
    return free < 0 ? -free : Math.max(0, free - air * content);
  };
  await expect.poll(excess, { timeout: 20_000 }).toBeLessThanOrEqual(1);
}

const dashboard = `${site}?state=MX-OAX#genres`;

describe('the code of the builder, pasted as it stands into a page elsewhere, shows the chart', () => {
  /** Each kind with a frame, and what the page must have for it besides the code. */
  const framed: [kind: string, more: string][] = [
    ['Frame', ''],
    ['Frame that fits', ''],
    ['pym.js', '<script src="/packages/pym.js/dist/pym.v1.js"></script>'],
    ['AMP', '<script src="/listeners/amp.js"></script>'],
  ];

  test.for(framed)('%s: whole, on a phone and in a column', async ([kind, more], { openPage }) => {
    const code = await codeOf(await openBuilder(openPage), kind);
    const address = parents.publish(`${code}\n${more}`);
    for (const width of [320, 640]) {
      const page = await openPage(address, { viewport: { width, height: 900 } });
      await expectFitting(page, kind === 'Frame' ? 0.15 : 0);
      // Where the library does not take its place, the credit leads to the view.
      if (kind === 'pym.js') continue;
      expect(await page.locator('body > p[lang=en] a').first().getAttribute('href')).toBe(dashboard);
    }
  });

  test('Frame: with its credit, where a content system strips the frame', async ({ openPage }) => {
    const code = await codeOf(await openBuilder(openPage), 'Frame');
    const page = await openPage(parents.publish(code.replace(/<div.*?<\/div>/s, '')));
    const links = await page.locator('p[lang=en] a').evaluateAll((found) => {
      return found.map((link) => (link as HTMLAnchorElement).href);
    });
    expect(links).toEqual([dashboard, `${site}share/en/genres.png`]);
    expect(await page.locator('p[lang=en]').textContent()).toMatch(/Source: .*\d{4}/);
  });

  test('Picture and Markdown: with its description, leading to the view', async ({ openPage }) => {
    const builder = await openBuilder(openPage);
    const markup = await codeOf(builder, 'Picture');
    const markdown = await codeOf(builder, 'Markdown');
    // As CommonMark reads a linked image at the beginning of a line.
    const fromMarkdown = markdown.replace(
      /^\[!\[((?:[^\]\\]|\\.)*)\]\(([^)]*)\)\]\(([^)]*)\)$/m,
      '<figure><a href="$3"><img src="$2" alt="$1"></a></figure>',
    );
    for (const pasted of [markup, fromMarkdown]) {
      const page = await openPage(parents.publish(pasted));
      const image = page.locator('figure > a > img');
      await image.scrollIntoViewIfNeeded();
      await expect
        .poll(() =>
          image.evaluate(({ naturalWidth, naturalHeight }: HTMLImageElement) => [
            naturalWidth,
            naturalHeight,
          ]),
        )
        .toEqual([1200, 630]);
      expect(await image.getAttribute('alt')).not.toBe('');
      expect(await page.locator('figure > a').first().getAttribute('href')).toBe(dashboard);
    }
  });
});

test('a press in a preview goes into the code', { tags: ['page'] }, async ({ openPage }) => {
  const page = await openPage(`${site}embed/?chart=genres`);
  const preview = await livePreview(page);
  await preview.locator('.switch button').nth(1).click();
  await expect.poll(() => page.locator('.code').inputValue()).toContain('genres.count=fractional');
});

test('the builder offers exactly one claim, and all of them again', async ({ openPage }) => {
  const page = await openPage(`${site}es/embed/?chart=fact-check`);
  const claims = rowsOf('claims');
  const things = page.locator('.builder-thing select');
  await things.waitFor();
  expect(await things.locator('option').count()).toBe(1 + claims.length);
  await things.selectOption(`claims.only=${claims[3]!.id}`);
  const first = page.frameLocator('.preview iframe').first();
  await first.locator('.figure-title', { hasText: claims[3]!.corrected_reading_es! }).waitFor();
  await expect
    .poll(() => page.locator('.code').inputValue())
    .toContain(`es/embed/fact-check/?claims.only=${claims[3]!.id}"`);
  await things.selectOption('');
  await expect.poll(() => page.locator('.code').inputValue()).toContain('es/embed/fact-check/"');
});

test('another chart has no use for what was set of the last', async ({ openPage }) => {
  const page = await openPage(
    `${site}embed/?chart=fact-check&claims.only=${rowsOf('claims')[0]!.id}&genre=crime`,
  );
  await page.locator('.builder-chart select').first().selectOption('genres');
  await expect.poll(() => page.locator('.code').inputValue()).toContain('embed/genres/?genre=crime"');
});

test('the builder says how high an embed is at each width, and what it weighs', async ({ openPage }) => {
  const builder = await openBuilder(openPage);
  const heights = await builder
    .locator('.preview iframe')
    .evaluateAll((frames) => frames.map((frame) => (frame as HTMLIFrameElement).height));
  for (const [at, height] of heights.entries())
    expect(await builder.locator('.preview > p').nth(at).textContent()).toContain(`${height} px high`);
  const said = () => builder.locator('.note', { hasText: 'kB' }).textContent();
  const size = Number(/(\d+) kB/.exec((await said())!)![1]) * 1000;
  const [weight] = (await weighPages(site)).filter(({ page }) => page.path === 'embed/genres/');
  // The view of this one has a sentence above its figure, and what says it.
  expect(size).toBeGreaterThan(weight!.live.bytes * 0.8);
  expect(size).toBeLessThan(weight!.live.bytes * 1.4);
});

test('where the clipboard is refused the code is selected', async ({ openPage }) => {
  const page = await openPage(`${site}embed/?chart=genres`);
  const preview = await livePreview(page);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  await page.locator('.copy button').click();
  await expect.poll(() => page.locator('.copy [role=status]').textContent()).toContain('Ctrl+C');
  const selection = () =>
    page.locator('.code').evaluate((box: HTMLTextAreaElement) => ({
      code: box.value,
      selected: document.activeElement === box && box.value.slice(box.selectionStart, box.selectionEnd),
    }));
  const { code, selected } = await selection();
  expect(selected).toBe(code);

  // The code becomes another one under the selection, as when a preview is loaded and tells its height.
  await preview.locator('.switch button').nth(1).dispatchEvent('click');
  await expect.poll(async () => (await selection()).code).not.toBe(code);
  const later = await selection();
  expect(later.selected).toBe(later.code);
});

test('without scripts the builder lists every chart with its page', async ({ openPage }) => {
  const page = await openPage(`${site}embed/`, {
    javaScriptEnabled: false,
    // Chromium's words for the modules that it does not fetch where scripts are off.
    expected: [/\.js csp$/],
  });
  const addresses = await page.locator('.builder-links a:visible').evaluateAll((links) => {
    return links.map((link) => (link as HTMLAnchorElement).href);
  });
  expect(addresses).toContain(`${site}embed/genres/`);
});

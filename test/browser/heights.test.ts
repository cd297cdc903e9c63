import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { embedHeights } from '../../src/charts/heights.ts';
import { CHARTS, type ChartId } from '../../src/charts/index.ts';
import { snippets, type Embed } from '../../src/embed/snippet.ts';
import { LANGS, type Lang } from '../../src/i18n/index.ts';
import { cardPath } from '../../src/address/embedAddresses.ts';
import { test as base, type OpenPage } from './launch.ts';
import { launchChromium } from './startChromium.ts';
import { embedPath, measureShown, NARROWEST, openBench, showSnippet, WIDEST } from './measureHeights.ts';

const site = inject('site');

/** In a browser whose scrollbars take room: a frame that has one it does not need is seen. */
const test = base.extend({
  browser: [
    async ({}, use) => {
      const browser = await launchChromium([], true);
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
});

/** What the builder would write of a chart's whole view. */
function embedOf(id: ChartId, lang: Lang): Embed {
  return {
    title: id,
    address: site + embedPath(lang, id),
    page: `${site}#${id}`,
    picture: site + cardPath(lang, id),
    loader: `${site}embed.js`,
    alt: id,
    source: 'Source',
    heights: embedHeights(id, lang),
    lang,
    theme: 'auto',
    words: { picture: 'Picture', showAll: 'All' },
  };
}

async function bench(openPage: OpenPage): Promise<Page> {
  const page = await openPage('about:blank', { viewport: { width: 1300, height: 800 } });
  await openBench(page, site);
  return page;
}

/** The height of what the frame that is shown holds at a width, in px. */
async function contentAt(page: Page, width: number): Promise<number> {
  const [fit] = await measureShown(page, [width]);
  return fit!.content;
}

describe.each(LANGS)('the frame’s code without any script (%s)', (lang) => {
  test('hides nothing at any width and leaves at most 15 % of air; else: npm run measure', async ({
    openPage,
  }) => {
    const page = await bench(openPage);
    for (const { id } of CHARTS) {
      const embed = embedOf(id, lang);
      await showSnippet(page, snippets.iframe(embed));
      const edges = embed.heights.flatMap(([from]) => [from - 1, from, from + 1]);
      const even = Array.from({ length: 40 }, (_, at) => NARROWEST + at * 24);
      const widths = [...edges, ...even, WIDEST].filter((width) => width >= NARROWEST && width <= WIDEST);
      for (const { width, frame, content, barred } of await measureShown(page, widths)) {
        const said = `${id} at ${width} px is ${content} px high in a frame of ${frame} px`;
        expect(frame, said).toBeGreaterThanOrEqual(content);
        expect(frame, said).toBeLessThanOrEqual(content * 1.15);
        expect(barred, said).toBe(false);
      }
    }
  });
});

test('under the loader no frame has a scrollbar, or a pixel too few, at any width', async ({ openPage }) => {
  const page = await bench(openPage);
  await page.evaluate(
    (embeds) => {
      document.body.innerHTML = embeds
        .map((src) => `<iframe src="${src}" style="display:block;border:0;width:100%;height:400px"></iframe>`)
        .join('');
      const script = document.createElement('script');
      script.src = 'embed.js';
      document.body.append(script);
    },
    CHARTS.map(({ id }) => site + embedPath('en', id)),
  );
  const faults = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('iframe')].flatMap((frame) => {
        const inside = frame.contentDocument!;
        const embed = inside.querySelector('.embed');
        if (!embed || inside.documentElement.dataset.live === undefined) return ['not live'];
        const missing = Math.ceil(embed.getBoundingClientRect().height - 1 / 64) - frame.clientHeight;
        const bar = frame.clientWidth - inside.documentElement.clientWidth;
        return missing > 0 || missing < -1 || bar > 0 ? [`${frame.src} ${missing} ${bar}`] : [];
      }),
    );
  for (const width of [250, 333, 360, 440, 580, 600, 640, 660, 760, 900, 1000, 1200]) {
    await page.evaluate((to) => (document.body.style.width = `${to}px`), width);
    await expect.poll(faults, { timeout: 40_000 }).toEqual([]);
  }
});

test('a frame that stays too low has a scrollbar to be seen', async ({ openPage }) => {
  const page = await bench(openPage);
  await showSnippet(page, `<iframe src="${site}embed/genres/" style="width:600px;height:300px"></iframe>`);
  await expect.poll(async () => (await measureShown(page, [700]))[0]!.barred).toBe(true);
});

describe('on paper', () => {
  test.for([
    [360, 360],
    [640, 640],
    [718, 718],
    [1000, 718],
    [1200, 640],
    [360, 718],
  ])(
    'a figure in a frame as high as on a screen of %i px is not cut at %i px',
    async ([on, paper], { openPage }) => {
      const page = await bench(openPage);
      for (const { id } of CHARTS) {
        await page.emulateMedia({ media: 'screen' });
        await showSnippet(
          page,
          `<iframe src="${site}embed/${id}/" style="border:0;width:100%;height:9000px"></iframe>`,
        );
        const height = await contentAt(page, on!);
        // The embed hears of its width in a frame of the browser's.
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        await page.evaluate((px) => (document.querySelector('iframe')!.style.height = `${px}px`), height);
        await page.emulateMedia({ media: 'print' });
        const content = await contentAt(page, paper!);
        expect(content, `${id}: ${content} px in ${height}`).toBeLessThanOrEqual(height);
      }
    },
  );

  test('a frame that nobody scrolled to leaves its picture', async ({ openPage }) => {
    const page = await bench(openPage);
    await page.evaluate(
      (markup) => {
        document.body.innerHTML = `<div style="height:9000px"></div>${markup}`;
      },
      snippets.iframe(embedOf('genres', 'en')),
    );
    const pictures = (pdf: Buffer) => pdf.toString('latin1').match(/\/Width 1200\b/g) ?? [];
    expect(await page.locator('.rodaje-paper').evaluate((image: HTMLImageElement) => image.complete)).toBe(
      false,
    );
    expect(pictures(await page.pdf()).length).toBeGreaterThan(0);
  });

  test('a frame that has come covers its picture, in light and dark', async ({ openPage }) => {
    const page = await bench(openPage);
    for (const theme of ['auto', 'dark'] as const) {
      await page.emulateMedia({ media: 'print' });
      const embed = embedOf('genres', 'en');
      await showSnippet(
        page,
        snippets.iframe({ ...embed, address: `${embed.address}?theme=${theme}`, theme }),
      );
      const image = page.locator('.rodaje-paper');
      await image.evaluate((each: HTMLImageElement) => {
        each.loading = 'eager';
        return each.decode();
      });
      const shot = () => page.locator('body > div').screenshot({ animations: 'disabled' });
      const covered = await shot();
      await image.evaluate((each) => each.remove());
      expect(covered.equals(await shot())).toBe(true);
    }
  });
});

test('without its credit line the code keeps a width in containers that take theirs from their content', async ({
  openPage,
}) => {
  const page = await bench(openPage);
  const [code] = snippets.iframe(embedOf('genres', 'en')).split('\n');
  for (const style of [
    'display:table',
    'display:inline-block',
    'width:fit-content',
    'float:left',
    'display:flex',
  ]) {
    await page.evaluate(
      ([css, markup]) => (document.body.innerHTML = `<div style="${css}">${markup}</div>`),
      [style, code!],
    );
    const { width, height } = (await page.locator('iframe').boundingBox())!;
    expect(width, style).toBeGreaterThanOrEqual(250);
    expect(height, style).toBeGreaterThan(400);
  }
});

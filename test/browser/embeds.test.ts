import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { MOST } from '../../src/embed/loader.ts';
import { PARENT_NAMES, type ParentName } from '../gallery/parents/parents.ts';
import { serveParents, type ParentsServer } from '../gallery/parents/serveParents.ts';
import { test, untilQuiet } from './launch.ts';

const site = inject('site');
const embed = `${site}embed/genres/`;
/** The parents that give their frames a height; the one that does nothing is tested by itself. */
const listening = PARENT_NAMES.filter((name) => name !== 'none');

let parents: ParentsServer;

beforeAll(async () => {
  parents = await serveParents(site);
});

afterAll(() => parents.close());

/** iframe-resizer greets its frames before they are there, and the browser says that nobody heard. */
const expected = [/Failed to execute 'postMessage' on 'DOMWindow': The target origin provided/];
/** Chromium's words for the modules that it does not fetch where scripts are off. */
const scriptless = { javaScriptEnabled: false, expected: [/\.js csp$/] };

const pageOf = (name: ParentName, ...embeds: string[]) =>
  `${parents.origin}/${name}?${embeds.map((each) => `embed=${encodeURIComponent(each)}`).join('&')}`;

/** The first embed of a page, once its figure is alive. */
async function embedIn(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe');
  const frame = (await handle.contentFrame())!;
  await frame.waitForSelector('html[data-live] .embed');
  await untilQuiet(page);
  return frame;
}

/** Heights of the content and of the frame around it in px, whether it has a scrollbar, and the width on both sides. */
async function measure(frame: Frame) {
  const inside = await frame.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    const { height } = document.querySelector('.embed')!.getBoundingClientRect();
    return {
      content: Math.ceil(height - 1 / 64),
      scrolls: scrollHeight > clientHeight,
      laidOutFor: innerWidth,
    };
  });
  const { width, height } = (await (await frame.frameElement()).boundingBox())!;
  return { ...inside, width, height };
}

/**
 * Waits until a frame is as high as its content, as far as its parent goes, and has a scrollbar only beyond that.
 * Returns the height of the content.
 */
async function expectExact(frame: Frame, most = Infinity): Promise<number> {
  // The browser lays out a frame of another origin only while it is in sight.
  await (await frame.frameElement()).scrollIntoViewIfNeeded();
  let height = 0;
  await expect
    .poll(
      async () => {
        const now = await measure(frame);
        height = now.content;
        return {
          missing: Math.min(height, most) - now.height,
          scrolls: now.scrolls && height <= most,
          // A frame learns of its new width a little after its parent.
          late: now.laidOutFor !== now.width,
        };
      },
      { timeout: 20_000 },
    )
    .toEqual({ missing: 0, scrolls: false, late: false });
  return height;
}

/** WordPress gives no frame more than 1000 px. */
const mostOf = (name: ParentName) => (name === 'wordpress' ? 1000 : Infinity);

test.for(listening)(
  'under %s, from another origin, an embed has exactly the height of its content: loaded, wider, narrower, with its table, in another font and language',
  async (name, { openPage }) => {
    const most = mostOf(name);
    const page = await openPage(pageOf(name, embed), { expected, viewport: { width: 320, height: 800 } });
    const frame = await embedIn(page);
    const narrow = await expectExact(frame, most);

    await page.setViewportSize({ width: 900, height: 800 });
    expect(await expectExact(frame, most)).toBeLessThan(narrow);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await expectExact(frame, most)).toBe(narrow);

    await frame.locator('.figure-table > summary').first().click();
    expect(await expectExact(frame, most)).toBeGreaterThan(narrow + 100);
    await frame.locator('.figure-table > summary').first().click();
    expect(await expectExact(frame, most)).toBe(narrow);

    await frame.evaluate(() => (document.body.style.fontFamily = 'monospace'));
    await expectExact(frame, most);

    await page.evaluate(
      (address) => (document.querySelector('iframe')!.src = address),
      frame.url().replace('/embed/', '/es/embed/'),
    );
    await frame.waitForSelector('html[lang="es-MX"][data-live] .embed');
    await expectExact(frame, most);
  },
);

test('under every parent an embed keeps its height for ten seconds', async ({ openPage }) => {
  const watched = await Promise.all(
    listening.map(async (name) => {
      const page = await openPage(pageOf(name, embed), { expected, viewport: { width: 600, height: 800 } });
      const frame = await embedIn(page);
      await expectExact(frame, mostOf(name));
      return { name, page, frame };
    }),
  );
  const heights = await Promise.all(
    watched.map(async ({ name, page, frame }) => {
      const seen = new Set<number>();
      for (let second = 0; second <= 10; second++) {
        seen.add((await measure(frame)).height);
        await page.waitForTimeout(1000);
      }
      return { name, seen: seen.size };
    }),
  );
  expect(heights).toEqual(listening.map((name) => ({ name, seen: 1 })));
});

test('under a parent that does nothing an embed does no harm and scrolls', async ({ openPage }) => {
  const page = await openPage(pageOf('none', embed), { viewport: { width: 320, height: 800 } });
  const frame = await embedIn(page);
  expect(await measure(frame)).toMatchObject({ height: 300, scrolls: true });
});

test('what is higher than the loader lets any frame be scrolls inside it to its very end', async ({
  openPage,
}) => {
  const page = await openPage(pageOf('loader', `${site}embed/slate/`), {
    viewport: { width: 320, height: 800 },
  });
  const frame = await embedIn(page);
  await frame.locator('.part > summary').last().click();
  expect(await expectExact(frame, MOST)).toBeGreaterThan(MOST);
  const end = () =>
    frame.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
      return Math.round(document.querySelector('.embed')!.getBoundingClientRect().bottom - innerHeight);
    });
  await expect.poll(end).toBe(0);
});

test('forty embeds on one page all settle', async ({ openPage }) => {
  const page = await openPage(pageOf('generic', ...Array.from({ length: 40 }, () => embed)), {
    viewport: { width: 600, height: 800 },
  });
  await untilQuiet(page);
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  expect(frames).toHaveLength(40);
  for (const frame of frames) await expectExact(frame);
});

describe('an embed by itself', () => {
  test('works without scripts: figure, table, source and links', { tags: ['page'] }, async ({ openPage }) => {
    const page = await openPage(embed, scriptless);
    await page.locator('.figure-table > summary').first().click();
    expect(await page.locator('.twin tbody tr').count()).toBeGreaterThan(10);
    expect(await page.locator('.figure-home').getAttribute('href')).toBe('../../#genres');
  });

  test(
    'works in a sandbox, where storage throws and the history is refused',
    { tags: ['page'] },
    async ({ openPage }) => {
      const page = await openPage(pageOf('wordpress', `${embed}?genre=crime`), {
        viewport: { width: 600, height: 800 },
      });
      const frame = await embedIn(page);
      await frame.evaluate(() => {
        history.pushState = () => {
          throw new DOMException('refused', 'SecurityError');
        };
      });
      const stored = await frame.evaluate(() => {
        try {
          return `${localStorage.length} stored`;
        } catch {
          return 'throws';
        }
      });
      expect(stored).toBe('throws');
      expect(await frame.locator('[data-key="crime"]').getAttribute('aria-pressed')).toBe('true');
      await frame.locator('[data-key="comedy"]').click();
      await expect.poll(() => frame.locator('[data-key="comedy"]').getAttribute('aria-pressed')).toBe('true');
    },
  );

  test.for([
    ['theme=dark', 'rgb(18, 17, 36)'],
    ['theme=light', 'rgb(246, 245, 241)'],
  ] as const)('takes the theme of its address, %s', async ([query, ground], { openPage }) => {
    const colorScheme = query === 'theme=dark' ? 'light' : 'dark';
    const page = await openPage(`${embed}?${query}`, { colorScheme });
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor))
      .toBe(ground);
  });

  test('takes a theme from its host and nothing from anyone else', async ({ openPage }) => {
    const page = await openPage(pageOf('generic', embed), { colorScheme: 'light' });
    const frame = await embedIn(page);
    const theme = () => frame.evaluate(() => document.documentElement.dataset.theme);
    await frame.evaluate(() => window.postMessage({ type: 'rodaje:theme', value: 'dark' }, '*'));
    await page.waitForTimeout(100);
    expect(await theme()).toBeUndefined();
    await page.evaluate(() =>
      document
        .querySelector('iframe')!
        .contentWindow!.postMessage({ type: 'rodaje:theme', value: 'dark' }, '*'),
    );
    await expect.poll(theme).toBe('dark');
  });

  test('says what it leaves out and what it did not understand', async ({ openPage }) => {
    const page = await openPage(`${site}es/embed/genres/?state=MX-OAX&colour=red&theme=pink`);
    await expect
      .poll(() => page.locator('.embed-note').allTextContents())
      .toEqual([
        'Esta dirección trae algo que no conocemos y que se dejó fuera: colour=red y theme=pink',
        'Con filtro: Oaxaca',
      ]);
  });

  test('shows its controls as its address asks', async ({ openPage }) => {
    const none = await openPage(`${embed}?controls=none`);
    await expect.poll(() => none.locator('.switch').isVisible()).toBe(false);
    const filters = await openPage(`${embed}?controls=filters`);
    await filters.waitForSelector('.filters');
    expect(await filters.locator('.switch').isVisible()).toBe(true);
  });

  test('shows a figure before its script runs, from its HTML alone', async ({ openPage }) => {
    const page = await openPage(embed);
    const blocking = await page.evaluate(
      () =>
        performance
          .getEntriesByType('resource')
          .filter(
            (entry) =>
              (entry as PerformanceResourceTiming & { renderBlockingStatus: string }).renderBlockingStatus ===
              'blocking',
          ).length,
    );
    expect(blocking).toBe(0);
  });
});

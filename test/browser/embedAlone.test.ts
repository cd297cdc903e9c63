import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { type ParentName } from '../gallery/parents/parents.ts';
import { serveParents, type ParentsServer } from '../gallery/parents/serveParents.ts';
import { test, untilQuiet } from './launch.ts';
import { embedIn } from './framedEmbed.ts';

const site = inject('site');
const embed = `${site}embed/genres/`;

let parents: ParentsServer;

beforeAll(async () => {
  parents = await serveParents(site);
});

afterAll(() => parents.close());
/** Chromium's words for the modules that it does not fetch where scripts are off. */
const scriptless = { javaScriptEnabled: false, expected: [/\.js csp$/] };

const pageOf = (name: ParentName, ...embeds: string[]) =>
  `${parents.origin}/${name}?${embeds.map((each) => `embed=${encodeURIComponent(each)}`).join('&')}`;

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

  test.for(['genre=crime', 'genre=dancing', 'controls=filters'])(
    'moves nothing once it is live, however late what tells %s comes',
    async (query, { openPage }) => {
      const page = await openPage('about:blank', { viewport: { width: 600, height: 800 } });
      await page.route(/showEmbedView/, async (route) => {
        await new Promise((done) => setTimeout(done, 500));
        await route.continue();
      });
      await page.goto(`${embed}?${query}`);
      await page.waitForSelector('html[data-live]');
      const top = () => page.locator('.figure-menu').evaluate((menu) => menu.getBoundingClientRect().top);
      const live = await top();
      expect(await page.locator('.embed-view').textContent()).not.toBe('');
      await untilQuiet(page);
      expect(await top()).toBe(live);
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

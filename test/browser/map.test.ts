import { describe, expect } from 'vitest';
import { intoView, test, untilQuiet } from './launch.ts';
import { openPlaces } from './openPlaces.ts';
import {
  site,
  EMBED,
  LOCATIONS,
  GL,
  SLOW,
  LIVE,
  untilLive,
  goHome,
  dragByOneFinger,
  note,
  brightnessOf,
  countContexts,
  pointOf,
  TAMAULIPAS,
  strongDifferences,
} from './mapTouches.ts';

describe('the map', { timeout: 180_000 }, () => {
  test('fetches no byte of the map that zooms before the reader wants it', async ({ openPage }) => {
    const page = await openPage(EMBED);
    const seen: string[] = [];
    page.on('request', (request) => seen.push(request.url()));
    await page.reload();
    await page.locator(LIVE).waitFor();
    // What it fetches unasked has come by then.
    await untilQuiet(page);
    await openPlaces(page);
    await page.locator('.state-map g[data-key="MX-OAX"]').click({ force: true });
    await page.locator('.panel-state').waitFor();
    expect(seen.filter((address) => GL.test(address))).toEqual([]);
    await untilLive(page);
    expect(seen.filter((address) => GL.test(address)).length).toBeGreaterThan(2);
    expect(seen.filter((address) => !address.startsWith(site) && !address.startsWith('blob:'))).toEqual([]);
  });

  test('shows the same picture in GL as in SVG', async ({ openPage }) => {
    const page = await openPage(EMBED, { viewport: { width: 816, height: 1000 } });
    await untilLive(page);
    await goHome(page);
    // Words, marks and the inset stay SVG in this frame: the comparison is of what GL draws.
    await page.evaluate(() => {
      const above =
        '.labels, .places, .at-caption, .window, .map-key, .map-buttons, .state-map > svg + svg, .state-map > rect';
      for (const element of document.querySelectorAll<SVGElement>(`#filming-map :is(${above})`)) {
        element.style.visibility = 'hidden';
      }
    });
    const frame = page.locator('.state-map');
    const svg = await frame.screenshot();
    await frame.evaluate((element: SVGElement) => (element.style.opacity = '0'));
    const judge = await page.context().newPage();
    const compare = async () => strongDifferences(judge, [svg, await frame.screenshot()]);
    expect((await compare()).all).toBeGreaterThan(400_000);
    const share = async () => {
      const { strong, all } = await compare();
      return strong / all;
    };
    await expect.poll(share).toBeLessThan(0.005);
  });

  test('renders every place of the table, and lists every one', async ({ openPage }) => {
    const page = await openPage(EMBED, { viewport: { width: 816, height: 1000 } });
    await untilLive(page);
    await goHome(page);
    const { x, y } = (await page.locator('.state-map').boundingBox())!;
    await page.mouse.move(x + 30, y + 300);
    await page.mouse.down();
    await page.mouse.move(x + 34, y + 302, { steps: 3 });
    await page.mouse.up();
    await page
      .locator('.map-credit')
      .filter({ hasText: `${LOCATIONS.length} recorded places in sight` })
      .waitFor();

    const states = [...new Set(LOCATIONS.map(({ state }) => state))];
    await page.goto(`${EMBED}?state=${states.join()}&open=places`);
    await page.locator('[data-location]').first().waitFor();
    const anchors = await page
      .locator('[data-location] a.sources')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('#locations.')[1]));
    expect(anchors.sort()).toEqual(LOCATIONS.map(({ id }) => id).sort());
  });

  test('lets the page scroll under a wheel and under one finger', async ({ openPage }) => {
    const page = await openPage(site, { viewport: { width: 1280, height: 800 }, hasTouch: true });
    await page.locator('#filming-map').evaluate(intoView);
    await untilLive(page);
    const box = (await page.locator('.map-gl').boundingBox())!;
    const middle = { x: box.x + box.width / 2, y: Math.min(box.y + box.height / 2, 600) };
    const scrolled = () => page.evaluate(() => window.scrollY);

    const before = await scrolled();
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.wheel(0, 120);
    await expect.poll(scrolled).toBeGreaterThan(before + 60);

    const between = await scrolled();
    await dragByOneFinger(page, middle, 150);
    await expect.poll(scrolled).toBeLessThan(between - 60);
  });

  test('comes back as a picture when the graphics context is lost', async ({ openPage }) => {
    const page = await openPage(EMBED, { expected: [/context/i] });
    await openPlaces(page);
    await untilLive(page);
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.map-gl canvas')!;
      canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
    });
    await note(page, 'has stopped').waitFor();
    expect(await page.locator('.map-gl').count()).toBe(0);
    await page.mouse.move(...(await pointOf(page, ...TAMAULIPAS)));
    await page.locator('.map-tip strong', { hasText: 'Tamaulipas' }).waitFor();
    await page.locator('.state-map g[data-key="MX-OAX"]').click({ force: true });
    await page.locator('.panel-state dt').first().waitFor();
    await page.locator('#map-search').fill('queretaro');
    await page.locator('#map-found [role="option"]').first().waitFor();
    await page.locator('#map-search').fill('');
    await untilLive(page);
    expect(await page.locator('.map-failed').textContent()).toBe('');
  });

  test('follows the theme of the reader’s system without losing its place', async ({ openPage }) => {
    const page = await openPage(EMBED, { colorScheme: 'light' });
    await untilLive(page);
    const judge = await page.context().newPage();
    const brightness = async () => brightnessOf(judge, await page.locator('.map-gl').screenshot());
    const light = await brightness();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(brightness, { timeout: SLOW }).toBeLessThan(light - 60);
    expect(await page.locator('.map-zoom.moved .map-gl').count()).toBe(1);
  });

  test('holds one graphics context while it is near, and none when it is far away', async ({ openPage }) => {
    const page = await openPage('about:blank');
    await page.context().addInitScript(countContexts);
    await page.goto(site);
    const held = () => page.evaluate(() => (window as unknown as { heldContexts(): number }).heldContexts());
    await page.locator('#filming-map').evaluate(intoView);
    expect(await held()).toBe(0);
    await untilLive(page);
    expect(await held()).toBe(1);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(held, { timeout: SLOW }).toBe(0);
    expect(await page.locator('.map-gl').count()).toBe(0);
  });

  test('comes in a frame that hears late that it is in sight', async ({ openPage }) => {
    const page = await openPage('about:blank');
    await page.addInitScript(() => {
      // As in a frame of another process, whose place is told it by its parent: not in sight, and soon after in sight.
      const Real = window.IntersectionObserver;
      window.IntersectionObserver = class extends Real {
        constructor(hear: IntersectionObserverCallback, options?: IntersectionObserverInit) {
          let isFirst = true;
          super((entries, observer) => {
            if (isFirst)
              hear(
                entries.map(({ target }) => ({ target, isIntersecting: false }) as never),
                observer,
              );
            isFirst = false;
            setTimeout(() => hear(entries, observer), 50);
          }, options);
        }
      };
    });
    await page.goto(EMBED);
    await untilLive(page);
  });

  test('zooms in a frame that may run scripts and nothing else', async ({ openPage }) => {
    const page = await openPage(site);
    const host = `<!doctype html><iframe sandbox="allow-scripts" width="800" height="1000" src="${EMBED}" title="map"></iframe>`;
    await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body: host }));
    await page.goto(`${site}host.html`);
    const frame = page.frameLocator('iframe');
    await frame.locator(LIVE).waitFor();
    await frame.locator('.map-buttons button').first().click();
    await frame.locator('.map-credit').waitFor({ timeout: SLOW });

    const judge = await page.context().newPage();
    const brightness = async () => brightnessOf(judge, await frame.locator('.map-gl').screenshot());
    const light = await brightness();
    await page.evaluate(() => frames[0]!.postMessage({ type: 'rodaje:theme', value: 'dark' }, '*'));
    await expect.poll(brightness, { timeout: SLOW }).toBeLessThan(light - 60);
  });
});

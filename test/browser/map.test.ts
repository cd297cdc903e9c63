import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { readRecords } from '../model/csv.ts';
import { intoView, test, untilMapRests, untilQuiet } from './launch.ts';
import { openPlaces } from './openPlaces.ts';

const site = inject('site');
const EMBED = `${site}embed/filming-map/`;
const LOCATIONS = readRecords(readFileSync('data/locations.csv', 'utf8'));
const GL = /MapView|PictureView|map-worker|topology|towns/;
/** More than the page itself gives the map that zooms before it says that it cannot come. */
const SLOW = 75_000;
/** The figure whose buttons answer: the prerendered one has no listener yet. */
const LIVE = 'html[data-embedded][data-live], [data-island="filming-map"][data-live]';

async function zoomIn(page: Page): Promise<void> {
  await page.locator(LIVE).waitFor();
  await page.locator('.map-buttons button').first().click();
}

async function untilLive(page: Page): Promise<void> {
  await zoomIn(page);
  await page.locator('.map-zoom.live').waitFor({ timeout: SLOW });
  await page.locator('.map-credit').waitFor({ timeout: SLOW });
}

async function goHome(page: Page): Promise<void> {
  await page.locator('.map-buttons button').last().click();
  await page.locator('.map-zoom.live:not(.moved)').waitFor({ timeout: SLOW });
  await untilMapRests(page);
}

/** One finger down, ten moves, up again: through the browser's own input, so that it scrolls as a real one does. */
async function dragByOneFinger(page: Page, from: { x: number; y: number }, down: number): Promise<void> {
  const input = await page.context().newCDPSession(page);
  await input.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
  for (let step = 1; step <= 10; step++) {
    const touchPoints = [{ x: from.x, y: from.y + (down * step) / 10 }];
    await input.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
    await page.waitForTimeout(16);
  }
  await input.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const note = (page: Page, words: string) => page.locator('.map-failed').filter({ hasText: words });

/** How bright a picture is on average, 0 to 255. */
async function brightnessOf(judge: Page, picture: Buffer): Promise<number> {
  return judge.evaluate(
    async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0, 1, 1);
      const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
      return (red! + green! + blue!) / 3;
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  );
}

/** Lets a page count the WebGL contexts that it holds: `heldContexts()`, those not lost. */
function countContexts(): void {
  const contexts: WebGL2RenderingContext[] = [];
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
    const context = getContext.apply(this, args as never) as unknown;
    if (context instanceof WebGL2RenderingContext) contexts.push(context);
    return context as never;
  } as never;
  Object.assign(window, { heldContexts: () => contexts.filter((each) => !each.isContextLost()).length });
}

/** A point of the map by its place in the picture, in per cent. */
async function pointOf(page: Page, x: number, y: number): Promise<[number, number]> {
  const box = (await page.locator('.state-map').boundingBox())!;
  return [box.x + (box.width * x) / 100, box.y + (box.height * y) / 100];
}
/** Hidalgo in the inset, off its label and its marks; its own outline in the main map is elsewhere. */
const HIDALGO_ENLARGED = [85.5, 12.3] as const;
const TAMAULIPAS = [65, 48.8] as const;

/** How many pixels of two pictures of one size differ in a channel by more than a quarter of its range. */
async function strongDifferences(
  judge: Page,
  pictures: readonly Buffer[],
): Promise<{ strong: number; all: number }> {
  const addresses = pictures.map((picture) => `data:image/png;base64,${picture.toString('base64')}`);
  return judge.evaluate(async (sources) => {
    const [first, second] = await Promise.all(
      sources.map(async (src) => {
        const image = new Image();
        image.src = src;
        await image.decode();
        const { width, height } = image;
        const canvas = Object.assign(document.createElement('canvas'), { width, height });
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, width, height).data;
      }),
    );
    let strong = 0;
    for (let at = 0; at < first!.length; at += 4) {
      if ([0, 1, 2].some((channel) => Math.abs(first![at + channel]! - second![at + channel]!) > 64))
        strong++;
    }
    return { strong, all: first!.length / 4 };
  }, addresses);
}

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

  test('answers on its inset and its marks when the live map is back at the whole country', async ({
    openPage,
  }) => {
    const page = await openPage(EMBED, { viewport: { width: 816, height: 1000 } });
    await untilLive(page);
    // Two quick presses of a button are two presses, not a double click of the map.
    await page.locator('.map-buttons button').nth(0).click();
    await page.locator('.map-buttons button').nth(1).dblclick();
    await page.locator('.map-zoom.live:not(.moved)').waitFor({ timeout: SLOW });
    await untilMapRests(page);
    const enlarged = await pointOf(page, ...HIDALGO_ENLARGED);
    await page.mouse.move(...enlarged);
    await page.locator('.map-tip strong', { hasText: 'Hidalgo' }).waitFor();
    await page.mouse.click(...enlarged);
    await expect.poll(() => new URL(page.url()).search).toBe('?state=MX-HID');
    await openPlaces(page);
    await page.locator('.panel-state').getByRole('button').first().click();
    await page.locator('.place').last().click();
    await page.locator('.panel-place, .panel-state dt').first().waitFor();
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

  test('chooses a state that its own marks hide, where it is pressed', async ({ openPage }) => {
    const page = await openPage(EMBED, { viewport: { width: 600, height: 900 } });
    await page.locator(LIVE).waitFor();
    const state = page.locator('.state-map g[data-key="MX-AGU"]');
    const { x, y, width, height } = (await state.boundingBox())!;
    await page.mouse.click(x + width / 2, y + height / 2);
    await expect.poll(() => new URL(page.url()).searchParams.get('state')).toBe('MX-AGU');
  });

  test('keeps the chosen state where it is as it zooms', { tags: ['page'] }, async ({ openPage }) => {
    const page = await openPage(`${EMBED}?state=MX-SON`, { reducedMotion: 'reduce' });
    // The line that says what is chosen comes after the figure, and moves it down.
    await page.locator('.embed-note').waitFor();
    const { x, y, width, height } = (await page.locator('g[data-key="MX-SON"] path').first().boundingBox())!;
    await untilLive(page);
    await page.locator('.map-buttons button').first().click();
    await untilMapRests(page);
    let nudge = 0;
    const pointed = async () => {
      nudge = 1 - nudge;
      await page.mouse.move(x + width / 2 + nudge, y + height / 2);
      return page.locator('.map-tip').allTextContents();
    };
    await expect.poll(async () => (await pointed()).join()).toContain('Sonora');
  });

  test('chooses a place by keys: its titles, its ring, its address, and one step back', async ({
    openPage,
  }) => {
    const page = await openPage(EMBED);
    await openPlaces(page);
    await page.locator(LIVE).waitFor();
    const field = page.locator('#map-search');
    const status = page.locator('.panel-search [role="status"]');
    await field.pressSequentially('xyz');
    await expect.poll(() => status.textContent()).toBe('No recorded place or state has that name.');
    await field.press('Escape');
    expect(await field.inputValue()).toBe('');

    await field.pressSequentially('san');
    await expect.poll(() => page.locator('#map-found [role="option"]').count()).toBe(8);
    expect(await status.textContent()).toMatch(/^The first 8 of \d+ results/);
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await field.press('ArrowDown');
    await field.press('ArrowDown');
    await field.press('ArrowUp');
    await field.press('ArrowUp');
    const active = await field.getAttribute('aria-activedescendant');
    expect(await page.locator('[role="option"][aria-selected="true"]').getAttribute('id')).toBe(active);
    expect(active).toBe(await page.locator('#map-found [role="option"]').last().getAttribute('id'));

    await field.fill('tequisq');
    await expect.poll(() => status.textContent()).toBe('1 result');
    await field.press('Tab');
    expect(await field.inputValue()).toBe('');

    await field.pressSequentially('tequ');
    // What a browser tells the field when the reader goes to another window.
    await field.dispatchEvent('blur');
    await field.pressSequentially('isq');
    await expect.poll(() => status.textContent()).toBe('1 result');
    await field.press('Enter');
    await page.locator('.panel-place h3', { hasText: 'Tequisquiapan' }).waitFor();
    expect(new URL(page.url()).search).toBe('?state=MX-QUE&map.place=MX-QUE--tequisquiapan');
    const rows = LOCATIONS.filter(({ place, state }) => place === 'Tequisquiapan' && state === 'MX-QUE');
    const anchors = page.locator('.panel-place a.sources');
    expect(await anchors.count()).toBe(rows.length);
    expect(await anchors.first().getAttribute('href')).toContain(`#locations.${rows[0]!.id}`);
    expect(await page.locator('.ring').count()).toBe(1);
    await page.locator('.sought dt', { hasText: 'Tequisquiapan' }).waitFor();

    await page.goBack();
    await page.locator('.panel-place').waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
    await page.goForward();
    await page.locator('.panel-place').waitFor();
    await page.reload();
    await page.locator('.panel-place h3', { hasText: 'Tequisquiapan' }).waitFor();
    await page.goto(`${EMBED}?state=MX-QUE&map.place=MX-QUE--atlantis`);
    await page.locator('.panel-hint', { hasText: 'MX-QUE--atlantis' }).waitFor();
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

  test('is one tab stop, walked by arrows, pressed by Enter and cleared by Escape', async ({ openPage }) => {
    const page = await openPage(EMBED);
    await page.locator(LIVE).waitFor();
    expect(await page.locator('.state-map [tabindex="0"]').count()).toBe(1);
    await page.locator('.state-map g[data-key="MX-BCN"]').focus();
    await page.keyboard.press('ArrowRight');
    const focused = () => page.evaluate(() => (document.activeElement as SVGElement).dataset.key);
    expect(await focused()).toBe('MX-SON');
    await page.keyboard.press('Enter');
    await page.locator('g[data-key="MX-SON"][aria-pressed="true"]').waitFor({ state: 'attached' });
    expect(new URL(page.url()).searchParams.get('state')).toBe('MX-SON');
    await page.keyboard.press('Escape');
    await page.locator('g[data-key="MX-SON"][aria-pressed="false"]').waitFor({ state: 'attached' });
    expect(await page.locator('.state-map [tabindex="0"]').count()).toBe(1);
  });
});

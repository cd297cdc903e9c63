import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { readRecords } from '../model/csv.ts';
import { untilMapRests } from './launch.ts';

export const site = inject('site');
export const EMBED = `${site}embed/filming-map/`;
export const LOCATIONS = readRecords(readFileSync('data/locations.csv', 'utf8'));
export const GL = /MapView|PictureView|map-worker|topology|towns/;
/** More than the page itself gives the map that zooms before it says that it cannot come. */
export const SLOW = 75_000;
/** The figure whose buttons answer: the prerendered one has no listener yet. */
export const LIVE = 'html[data-embedded][data-live], [data-island="filming-map"][data-live]';

async function zoomIn(page: Page): Promise<void> {
  await page.locator(LIVE).waitFor();
  await page.locator('.map-buttons button').first().click();
}

export async function untilLive(page: Page): Promise<void> {
  await zoomIn(page);
  await page.locator('.map-zoom.live').waitFor({ timeout: SLOW });
  await page.locator('.map-credit').waitFor({ timeout: SLOW });
}

export async function goHome(page: Page): Promise<void> {
  await page.locator('.map-buttons button').last().click();
  await page.locator('.map-zoom.live:not(.moved)').waitFor({ timeout: SLOW });
  await untilMapRests(page);
}

/** One finger down, ten moves, up again: through the browser's own input, so that it scrolls as a real one does. */
export async function dragByOneFinger(
  page: Page,
  from: { x: number; y: number },
  down: number,
): Promise<void> {
  const input = await page.context().newCDPSession(page);
  await input.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
  for (let step = 1; step <= 10; step++) {
    const touchPoints = [{ x: from.x, y: from.y + (down * step) / 10 }];
    await input.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
    await page.waitForTimeout(16);
  }
  await input.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

export const note = (page: Page, words: string) => page.locator('.map-failed').filter({ hasText: words });

/** How bright a picture is on average, 0 to 255. */
export async function brightnessOf(judge: Page, picture: Buffer): Promise<number> {
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
export function countContexts(): void {
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
export async function pointOf(page: Page, x: number, y: number): Promise<[number, number]> {
  const box = (await page.locator('.state-map').boundingBox())!;
  return [box.x + (box.width * x) / 100, box.y + (box.height * y) / 100];
}
/** Hidalgo in the inset, off its label and its marks; its own outline in the main map is elsewhere. */
export const HIDALGO_ENLARGED = [85.5, 12.3] as const;
export const TAMAULIPAS = [65, 48.8] as const;

/** How many pixels of two pictures of one size differ in a channel by more than a quarter of its range. */
export async function strongDifferences(
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

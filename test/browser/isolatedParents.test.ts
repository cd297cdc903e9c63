import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { serveParents, type ParentsServer } from '../gallery/parents/serveParents.ts';
import { test } from './launch.ts';

const site = inject('site');
let parents: ParentsServer;

beforeAll(async () => {
  parents = await serveParents(site);
});

afterAll(() => parents?.close());

const frame = (path: string, more = '') =>
  `<iframe src="${site}${path}" title="Embed" width="100%" height="1000" ${more}></iframe>`;

async function expectZoomingMap(embed: FrameLocator): Promise<void> {
  await embed.locator('html[data-live]').waitFor();
  // Live is the map whose worker has read its tiles. Chromium loses a press in a frame of another process now and then
  // (seen in one of twelve, with nothing fetched): as a reader does, it is pressed again.
  const live = embed.locator('.map-zoom.live');
  const isLive = async (within: number) =>
    live.waitFor({ timeout: within }).then(
      () => true,
      () => false,
    );
  await embed.locator('.map-buttons button').first().click();
  if (await isLive(20_000)) return;
  await embed.locator('.map-buttons button').first().click();
  await live.waitFor();
}

test.for(['require-corp', 'credentialless'])(
  'an article that is isolated by %s shows embeds, with and without their last slash, and their maps zoom, in a sandbox too',
  async (policy, { openPage }) => {
    const markup = [
      frame('embed/genres/?genre=crime'),
      frame('es/embed/genres?genre=drama'),
      frame('embed/filming-map/'),
      frame('embed/filming-map/', 'sandbox="allow-scripts"'),
    ].join('\n');
    const isolated = {
      'Cross-Origin-Embedder-Policy': policy,
      'Cross-Origin-Opener-Policy': 'same-origin',
    };
    const page = await openPage(parents.publish(markup, isolated));
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    const embeds = page.locator('iframe');
    const pressed = (n: number, genre: string) =>
      embeds.nth(n).contentFrame().locator(`html[data-live] [data-key=${genre}][aria-pressed=true]`);
    await pressed(0, 'crime').waitFor();
    await pressed(1, 'drama').waitFor();
    await expectZoomingMap(embeds.nth(2).contentFrame());
    await expectZoomingMap(embeds.nth(3).contentFrame());
  },
);

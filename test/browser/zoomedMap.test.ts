import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { readRecords } from '../model/csv.ts';
import { test, untilMapRests } from './launch.ts';
import { openPlaces } from './openPlaces.ts';
import { launchChromium } from './startChromium.ts';

const site = inject('site');
const EMBED = `${site}embed/filming-map/`;
const LOCATIONS = readRecords(readFileSync('data/locations.csv', 'utf8'));
const TOWNS = readRecords(readFileSync('data/towns.csv', 'utf8'));
const SLOW = 75_000;
const CALM = { viewport: { width: 816, height: 1200 }, reducedMotion: 'reduce' } as const;
const GUADALAJARA = '20.670,-103.350,6.2';

const button = (page: Page, name: string) => page.locator('.map-buttons').getByRole('button', { name });
const told = (page: Page) => page.locator('.sight-said').textContent();
const note = (page: Page, words: string) => page.locator('.map-failed').filter({ hasText: words });
const lookOf = (page: Page) =>
  (new URL(page.url()).searchParams.get('map.at') ?? '').split(',').map(Number) as [number, number, number];

async function press(page: Page, name = 'Zoom in'): Promise<void> {
  await page.locator('html[data-live]').waitFor();
  await button(page, name).click();
  await page.locator('.in-sight').waitFor({ state: 'attached', timeout: SLOW });
}

/** The middle of the map, where what the address names is. */
async function middleOf(page: Page): Promise<[number, number]> {
  const { x, y, width, height } = (await page.locator('.map-gl').boundingBox())!;
  return [x + width / 2, y + height / 2];
}

describe('the map, zoomed', { timeout: 180_000 }, () => {
  test('goes to the chosen state, lists its places, and the address says where', async ({ openPage }) => {
    const page = await openPage(`${EMBED}?state=MX-SON`, CALM);
    await openPlaces(page);
    await press(page);
    for (let times = 0; times < 3; times++) await press(page);
    await untilMapRests(page);
    const inSonora = LOCATIONS.filter(({ state }) => state === 'MX-SON').map(({ place }) => place);
    const listed = await page.locator('.in-sight li button').allTextContents();
    expect(listed.filter((name) => inSonora.includes(name)).length).toBeGreaterThan(0);
    const [lat, lon, zoom] = lookOf(page);
    expect(zoom).toBeGreaterThan(7);
    await page.reload();
    await page.locator('.in-sight').waitFor({ state: 'attached', timeout: SLOW });
    await expect.poll(() => lookOf(page)).toEqual([lat, lon, zoom]);
    await button(page, 'Back to all of Mexico').click();
    await expect.poll(() => new URL(page.url()).search).toBe('?state=MX-SON');
  });

  test('names towns, opens a cluster to its extent; list and map lead to each other', async ({
    openPage,
  }) => {
    const page = await openPage(`${EMBED}?map.at=${GUADALAJARA}`, CALM);
    await openPlaces(page);
    await page.locator('.in-sight').waitFor({ state: 'attached', timeout: SLOW });
    await untilMapRests(page);
    const [, towns] = (await told(page))!.split('Towns: ');
    const known = new Set(TOWNS.map(({ name }) => name));
    const named = towns!.replace(/\.$/, '').split(/, and | and |, /);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
    await page.mouse.click(...(await middleOf(page)));
    await page.locator('.panel-state h3', { hasText: 'recorded places here' }).waitFor();
    await expect.poll(() => lookOf(page)[2]).toBeGreaterThan(7.5);
    await untilMapRests(page);

    const first = page.locator('.in-sight li button').first();
    const name = await first.textContent();
    await first.click();
    await page.locator('.panel-place h3', { hasText: name! }).waitFor();
    expect(await page.locator('.in-sight [aria-current]').textContent()).toBe(name);
    const spots = LOCATIONS.filter(({ place }) => place === name);
    const missed = () => {
      const [lat, lon] = lookOf(page);
      return Math.min(...spots.map((spot) => Math.hypot(lat - Number(spot.lat), lon - Number(spot.lon))));
    };
    await expect.poll(missed).toBeLessThan(0.02);
    const street = page.locator('.in-sight li.sought .street');
    expect(await street.getAttribute('href')).toMatch(/^https:\/\/www\.openstreetmap\.org\/(\?mlat=|#map=)/);
  });

  test('a mark that is pressed is found in the list', async ({ openPage }) => {
    const { lat, lon } = LOCATIONS.find(({ place }) => place === 'Tequisquiapan')!;
    const page = await openPage(`${EMBED}?map.at=${lat},${lon},12.0`, CALM);
    await openPlaces(page);
    await page.locator('.in-sight').waitFor({ state: 'attached', timeout: SLOW });
    await untilMapRests(page);
    await page.mouse.click(...(await middleOf(page)));
    await page.locator('.in-sight [aria-current]', { hasText: 'Tequisquiapan' }).waitFor();
  });

  test('has a scale, and shows where the window lies', async ({ openPage }) => {
    const page = await openPage(`${EMBED}?map.at=${GUADALAJARA}`, CALM);
    await page.locator('.map-locator').waitFor({ timeout: SLOW });
    expect(await page.locator('.map-scale').textContent()).toMatch(/\d+ km/);
  });

  test('sorts places by distance from a reader who asks, and asks nobody before', async ({ openPage }) => {
    const here = { latitude: 20.97, longitude: -89.62 };
    const page = await openPage(EMBED, { ...CALM, geolocation: here, permissions: ['geolocation'] });
    await page.locator('html[data-live]').waitFor();
    await page.getByRole('button', { name: 'Near me' }).click();
    await page.locator('.near-me li').first().waitFor();
    const near = ({ lat, lon }: Record<string, string>) =>
      Math.hypot(Number(lat) - here.latitude, (Number(lon) - here.longitude) * Math.cos(0.366));
    const [nearest] = [...LOCATIONS].sort((a, b) => near(a) - near(b));
    expect(await page.locator('.near-me li button').first().textContent()).toBe(nearest!.place);
  });

  test('says so where the reader does not let it know where they are', async ({ openPage }) => {
    const page = await openPage(EMBED, CALM);
    await page.locator('html[data-live]').waitFor();
    await page.getByRole('button', { name: 'Near me' }).click();
    await page.locator('.near-me', { hasText: 'does not let this page know' }).waitFor();
  });
});

describe('where the fast map cannot be', { timeout: 180_000 }, () => {
  test('without WebGL the picture zooms: by buttons, keys and the wheel, with the same names', async () => {
    const browser = await launchChromium(['--disable-3d-apis']);
    const page = await browser.newPage(CALM);
    const seen: string[] = [];
    page.on('request', (request) => seen.push(request.url()));
    await page.goto(EMBED);
    await openPlaces(page);
    await press(page);
    await note(page, 'no WebGL').waitFor();
    expect(seen.filter((address) => /MapView|topology/.test(address))).toEqual([]);
    for (let times = 0; times < 4; times++) await press(page);
    const before = lookOf(page);
    expect(before[2]).toBeGreaterThan(8);
    expect(await page.locator('.plain-name.bold').count()).toBeGreaterThan(0);
    expect(await page.locator('.plain-name:not(.bold)').count()).toBeGreaterThan(0);
    await page.locator('.map-plain').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => lookOf(page)[1]).toBeGreaterThan(before[1]);
    await page.keyboard.press('-');
    await expect.poll(() => lookOf(page)[2]).toBeCloseTo(before[2] - 1, 1);
    await page.locator('.map-plain').hover();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect.poll(() => lookOf(page)[2]).toBeCloseTo(before[2], 1);
    const first = page.locator('.in-sight li button').first();
    const name = await first.textContent();
    await first.click();
    await page.locator('.panel-place h3', { hasText: name! }).waitFor();
    await button(page, 'Back to all of Mexico').click();
    await page.locator('.map-zoom:not(.moved)').waitFor();
    await page.locator('#map-search').fill('queretaro');
    await page.locator('#map-found [role="option"]').first().click();
    await page.locator('.panel-state h3', { hasText: 'Querétaro' }).waitFor();
    await browser.close();
  });

  const REFUSED = [/worker/i, /MIME/i, /ERR_FAILED/, /Failed to (load|fetch)/, /MapView/, /policy violation/];

  test.for([
    ['the worker does not come', '**/map-worker-*', 'abort', 'did not come'],
    ['the worker comes as no script', '**/map-worker-*', 'octets', 'as something else'],
    ['the script does not come', '**/MapView*', 'abort', 'did not come'],
  ] as const)(
    '%s: the picture zooms, and the sentence says why',
    async ([, files, how, words], { openPage }) => {
      const page = await openPage(EMBED, { ...CALM, expected: REFUSED });
      await page.route(files, async (route) => {
        if (how === 'abort') return route.abort();
        const answer = await route.fetch();
        const headers = { ...answer.headers(), 'content-type': 'application/octet-stream' };
        return route.fulfill({ response: answer, headers });
      });
      await press(page);
      await note(page, words).waitFor({ timeout: SLOW });
      await page.locator('.moved .map-plain').waitFor();
      expect(await page.locator('.map-gl').count()).toBe(0);
      await expect.poll(() => lookOf(page)[2]).toBeGreaterThan(4.5);
    },
  );
});

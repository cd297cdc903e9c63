import { describe, expect } from 'vitest';
import { test, untilMapRests } from './launch.ts';
import { openPlaces } from './openPlaces.ts';
import { EMBED, LOCATIONS, SLOW, LIVE, untilLive, pointOf, HIDALGO_ENLARGED } from './mapTouches.ts';

describe('the map', { timeout: 180_000 }, () => {
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

import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { intoView, test } from './launch.ts';

const site = inject('site');
const soon = <Value>(read: () => Promise<Value> | Value) => expect.poll(read, { timeout: 20_000 });

describe('sharing', () => {
  /** Puts an own share sheet or clipboard into the page; without one it has neither. */
  const openWith = async (page: Page, given: 'sheet' | 'clipboard' | 'nothing') => {
    await page.addInitScript((given) => {
      const taken: unknown[] = [];
      Object.assign(window, { taken });
      const take = async (what: unknown) => void taken.push(what);
      const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
      if (given === 'sheet') Object.defineProperty(navigator, 'share', { value: take });
      else if (given === 'nothing') Object.defineProperty(navigator, 'share', { value: refuse });
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: given === 'clipboard' ? take : refuse },
      });
    }, given);
  };
  const taken = (page: Page) => page.evaluate(() => (window as unknown as { taken: unknown[] }).taken);
  const shareFigure = async (page: Page) => {
    await page.waitForSelector('html[data-live]');
    await page.locator('#genres').evaluate(intoView);
    await page.locator('#genres .figure-menu > summary').click();
    await page.locator('#genres .download-buttons button', { hasText: 'Share' }).click();
  };

  test('a figure goes to the device with its title and the view', async ({ openPage }) => {
    const page = await openPage('about:blank');
    await openWith(page, 'sheet');
    await page.goto(`${site}?genre=crime`);
    await shareFigure(page);
    const title = await page.locator('#genres .figure-title').textContent();
    await soon(() => taken(page)).toEqual([{ title, url: `${site}?genre=crime#genres` }]);
  });

  test('a figure of an embed goes to the clipboard, and the page says so', async ({ openPage }) => {
    const page = await openPage('about:blank');
    await openWith(page, 'clipboard');
    await page.goto(`${site}embed/genres/`);
    await shareFigure(page);
    await soon(() => taken(page)).toEqual([`${site}#genres`]);
    await soon(() => page.locator('.download-menu [role=status]').allTextContents()).toContain(
      'Link copied.',
    );
  });

  test('a figure’s picture goes to the share sheet with its title and address, else into a file', async ({
    openPage,
  }) => {
    const page = await openPage('about:blank');
    await page.addInitScript(() => {
      const shared: unknown[] = [];
      Object.assign(window, { shared });
      Object.defineProperty(navigator, 'canShare', { value: () => true, configurable: true });
      Object.defineProperty(navigator, 'share', {
        value: async ({ files: [file], title, text }: { files: File[]; title: string; text: string }) => {
          const [width, height] = await createImageBitmap(file!).then((map) => [map.width, map.height]);
          shared.push({ type: file!.type, title, text, width, height });
        },
      });
    });
    const shared = () =>
      page.evaluate(() => (window as never as { shared: Record<string, unknown>[] }).shared);
    await page.goto(`${site}embed/genres/?genre=crime`);
    await page.waitForSelector('html[data-live]');
    const title = await page.locator('.figure-title').textContent();
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await soon(async () => (await shared()).length).toBe(1);
    const [picture] = await shared();
    expect(picture).toMatchObject({ type: 'image/png', title, text: `${title} ${site}?genre=crime#genres` });
    expect(picture!.width).toBeGreaterThan(600);

    await page.evaluate(() => Object.defineProperty(navigator, 'canShare', { value: undefined }));
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    expect((await saved).suggestedFilename()).toMatch(/genre-crime.*\.png$/);
    await soon(() => page.locator('.figure-said').textContent()).toContain('Saved as');
  });

  test('a page shows its link, selected, where nobody takes it', async ({ openPage }) => {
    const page = await openPage('about:blank');
    await openWith(page, 'nothing');
    for (const path of ['?format=film', 'data/', 'es/embed/']) {
      await page.goto(site + path);
      const button = page.locator('.share-page');
      await button.click();
      await page.locator('.footer input.address').waitFor();
      const selected = await page.evaluate(() => {
        const { value, selectionStart, selectionEnd } = document.activeElement as HTMLInputElement;
        return value.slice(selectionStart!, selectionEnd!);
      });
      expect(selected).toBe(page.url());
    }
  });
});

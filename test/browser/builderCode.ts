import type { FrameLocator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { type OpenPage } from './launch.ts';

export const site = inject('site');

/** Whether each preview shows its view and is as high as its content. */
function previewsFit(): boolean {
  return [...document.querySelectorAll<HTMLIFrameElement>('.preview iframe')].every((frame) => {
    const embed = frame.contentDocument?.querySelector('.embed:has(.embed-note)');
    return embed ? Math.ceil(embed.getBoundingClientRect().height) === Number(frame.height) : false;
  });
}

/** Opens the builder with a view of the genres and waits until its code says all it will say. */
export async function openBuilder(openPage: OpenPage): Promise<Page> {
  const builder = await openPage(`${site}embed/?chart=genres&state=MX-OAX`);
  await expect.poll(() => builder.locator('.code').inputValue()).toMatch(/title="[^"]+ of \d+ titles/);
  await expect.poll(() => builder.evaluate(previewsFit), { timeout: 30_000 }).toBe(true);
  // The code holds the heights of the view at every width, which take some idle moments to measure.
  await builder.waitForSelector('.code[aria-busy="false"]', { timeout: 60_000 });
  return builder;
}

/** The code of one kind. */
export async function codeOf(builder: Page, kind: string): Promise<string> {
  await builder.locator('.builder-code').getByText(kind, { exact: true }).click();
  return builder.locator('.code').inputValue();
}

/** The first preview, once it is live and the builder has read it and listens to it. */
export async function livePreview(builder: Page): Promise<FrameLocator> {
  const preview = builder.locator('.preview iframe').first().contentFrame();
  await preview.locator('html[data-live]').waitFor();
  const title = (await preview.locator('.figure-title').textContent())!.trim();
  await expect.poll(() => builder.locator('.code').inputValue()).toContain(title);
  return preview;
}

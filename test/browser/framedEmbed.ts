import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type ParentName } from '../gallery/parents/parents.ts';
import { untilQuiet } from './launch.ts';

/** The first embed of a page, once its figure is alive. */
export async function embedIn(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe');
  const frame = (await handle.contentFrame())!;
  await frame.waitForSelector('html[data-live] .embed');
  await untilQuiet(page);
  return frame;
}

/** Heights of the content and of the frame around it in px, whether it has a scrollbar, and the width on both sides. */
export async function measure(frame: Frame) {
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
export async function expectExact(frame: Frame, most = Infinity): Promise<number> {
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
export const mostOf = (name: ParentName) => (name === 'wordpress' ? 1000 : Infinity);

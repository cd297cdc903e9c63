import { launchChromium } from '../startChromium.ts';
import type { Engine } from './engine.ts';

/** Opens a window of Chromium, driven by Playwright. */
export async function openChromium(): Promise<Engine> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return {
    name: 'chromium',
    open: async (url) => void (await page.goto(url)),
    // Given as text, because Playwright hands a function one argument only.
    evaluate: (run, ...args) => page.evaluate(`(${run})(...${JSON.stringify(args)})`),
    click: (selector) => page.click(selector),
    press: (key) => ([...key].length > 1 ? page.keyboard.press(key) : page.keyboard.type(key)),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: () => page.screenshot(),
    consoleErrors: async () => errors,
    close: () => browser.close(),
  };
}

import type { CDPSession, ElementHandle, Page } from 'playwright-core';

/** What a tap cost, in ms. */
export interface Tap {
  /** From the press to the next paint, the longest of its events; the browser tells of none under 16. */
  readonly answer: number;
  /** The longest task from the press on until all is still; the browser tells of none under 50, which are 0 here. */
  readonly task: number;
}

interface Watched {
  answer: number;
  task: number;
}
type Watching = Window & { watchedTaps: Watched };

/** The browser's own threshold: what is quicker than this is told of as this. */
const QUICKEST = 16;

/** Runs in a page before anything of it. */
export function watchTaps(): void {
  const watched: Watched = { answer: 0, task: 0 };
  (window as unknown as Watching).watchedTaps = watched;
  const isOfTap = (name: string) => /^(pointer(down|up)|click|key(down|up)|input)$/.test(name);
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (isOfTap(name)) watched.answer = Math.max(watched.answer, duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.task = Math.max(watched.task, duration);
  }).observe({ type: 'longtask' });
  // To the way back there is no event that is timed.
  addEventListener('popstate', () => {
    const start = performance.now();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (watched.answer = Math.max(watched.answer, performance.now() - start));
      port2.postMessage(undefined);
    });
  });
}

const STEP_MS = 50;
const STILL_MS = 300;
const LONGEST_MS = 20_000;

/** Waits until the main thread of a page has hardly worked for a while. */
export async function settle(page: Page, session: CDPSession): Promise<void> {
  const workOf = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  };
  let before = await workOf();
  for (let still = 0, waited = 0; still < STILL_MS && waited < LONGEST_MS; waited += STEP_MS) {
    await page.waitForTimeout(STEP_MS);
    const now = await workOf();
    still = now - before < STEP_MS / 5 ? still + STEP_MS : 0;
    before = now;
  }
}

/** Does one thing in a page at rest and returns what it cost. */
export async function measure(page: Page, session: CDPSession, press: () => Promise<void>): Promise<Tap> {
  await settle(page, session);
  await page.evaluate(() => {
    Object.assign((window as unknown as Watching).watchedTaps, { answer: 0, task: 0 });
  });
  await press();
  await settle(page, session);
  const { answer, task } = await page.evaluate(() => (window as unknown as Watching).watchedTaps);
  return { answer: Math.max(answer, QUICKEST), task };
}

/** Presses an element with a finger's place on the screen: no search in the page, no scroll amid the measuring. */
export async function pressOn(page: Page, element: ElementHandle): Promise<void> {
  const { x, y, width, height } = (await element.boundingBox())!;
  await page.mouse.click(x + width / 2, y + height / 2);
}

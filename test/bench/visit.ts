import type { Browser, CDPSession, Page } from 'playwright-core';
import type { BenchServer, Link, Traffic } from './server.ts';

/** How a reader comes. */
export interface Profile {
  readonly name: 'unthrottled' | 'mobile';
  readonly link: Link;
  /** How many times slower the processor is. */
  readonly slowdown: number;
  readonly viewport: { readonly width: number; readonly height: number };
}

/** What one visit cost. Times in ms from the beginning of the navigation. */
export interface Visit extends Traffic {
  /** The marks stand in the document, and the frame after that, or the first with any content if that is later. */
  readonly marks: number;
  readonly painted: number;
  /** Sum of what each task lasted beyond 50 ms, and the longest task. */
  readonly blocked: number;
  readonly longest: number;
  /** Work of the main thread until all is still. */
  readonly task: number;
  readonly shift: number;
  /** MB of script's memory after garbage collection. */
  readonly heap: number;
}

interface Watched {
  marks: number;
  painted: number;
  tasks: number[];
  shift: number;
}

/** Runs in the page before anything of it. A page without the mark `marks` has them in its HTML. */
function watch(): void {
  const watched: Watched = { marks: 0, painted: 0, tasks: [], shift: 0 };
  (window as unknown as { watched: Watched }).watched = watched;
  const paint = (marks: number) => {
    watched.marks = marks;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (watched.painted = performance.now());
      port2.postMessage(undefined);
    });
  };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      watched.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  if (new URLSearchParams(location.search).has('drawn')) {
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries()) if (name === 'marks') paint(startTime);
    }).observe({ type: 'mark' });
  } else {
    document.addEventListener('readystatechange', () => {
      if (document.readyState === 'interactive') paint(performance.now());
    });
  }
}

const STILL_MS = 400;
const LONGEST_MS = 60_000;

/**
 * Opens an address with nothing cached, waits until it is painted and still, goes through it to its end so that all of
 * it comes alive, and returns what that cost. `draws`: the page's script draws and says when it has.
 */
export async function visit(
  browser: Browser,
  server: BenchServer,
  path: string,
  { link, slowdown, viewport }: Profile,
  draws: boolean,
): Promise<Visit> {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.addInitScript(watch);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await session.send('Performance.enable');
    server.begin(link);
    await page.goto(server.url + path + (draws ? '?drawn' : ''), { timeout: LONGEST_MS });
    await page.waitForFunction(() => (window as unknown as { watched: Watched }).watched.painted > 0, null, {
      timeout: LONGEST_MS,
    });
    await settle(page, session, server);
    await goThrough(page);
    await settle(page, session, server);
    const task = await taskOf(session);
    const traffic = server.traffic();
    const { marks, painted, tasks, shift } = await page.evaluate(
      () => (window as unknown as { watched: Watched }).watched,
    );
    const first = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    );
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return {
      ...traffic,
      marks,
      painted: Math.max(painted, first),
      blocked: tasks.reduce((sum, each) => sum + Math.max(0, each - 50), 0),
      longest: Math.max(0, ...tasks),
      task,
      shift,
      heap: usedSize / 1e6,
    };
  } finally {
    await context.close();
  }
}

/** Milliseconds of tasks on the page's main thread so far. */
async function taskOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
}

/** Waits until nothing is on its way and the main thread has hardly worked for a while. */
async function settle(page: Page, session: CDPSession, server: BenchServer): Promise<void> {
  const step = 100;
  let before = await taskOf(session);
  for (let still = 0, waited = 0; still < STILL_MS && waited < LONGEST_MS; waited += step) {
    await page.waitForTimeout(step);
    const now = await taskOf(session);
    still = server.isQuiet() && now - before < step / 5 ? still + step : 0;
    before = now;
  }
}

/** Scrolls to the end, a screen at a time, as the viewport of the last step stays. */
async function goThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo(0, top);
      await new Promise((done) => setTimeout(done, 100));
    }
  });
}

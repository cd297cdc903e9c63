import type { CDPSession, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { startServer } from '../../src/build/server.ts';
import { GENRES, STATES } from '../../src/model/vocabulary.ts';
import { tally } from '../tally.ts';
import { test, wakeAll } from './launch.ts';

const site = inject('site');
/** How often what is done a few times is measured: a leak grows with each round, and what is given back late does not. */
const ROUNDS = 3;
/** How many rounds there are at most, where growth has not come to an end before. */
const MOST_ROUNDS = 8;
/** How often it is done beforehand and in a round, and after how often a page may have grown by a tenth. */
const CHANGES = { before: 80, round: 20, tenth: 500 };
const MOUNTS = { before: 10, round: 7, tenth: 100 };
const OPENINGS = { before: 4, round: 3, tenth: 50 };

interface Held {
  nodes: number;
  listeners: number;
  heap: number;
}

/** Nodes, listeners and heap of a page and its frames after the garbage is gone. */
async function measure(tools: CDPSession): Promise<Held> {
  for (let round = 0; round < 3; round++) await tools.send('HeapProfiler.collectGarbage');
  const { metrics } = await tools.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)!.value;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
}

async function toolsOf(page: Page): Promise<CDPSession> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Performance.enable');
  return tools;
}

/**
 * Does something in rounds, after having filled what later ones use again, and measures what every round has left. What
 * fills up once (caches, code compiled late on a busy machine) stops growing: the last rounds count, of at most so many.
 */
async function expectNoSlope(
  tools: CDPSession,
  { before, round, tenth }: { before: number; round: number; tenth: number },
  repeat: (times: number) => Promise<void>,
): Promise<void> {
  await repeat(before);
  const held = [await measure(tools)];
  const names = Object.keys(held[0]!) as (keyof Held)[];
  const leaks = () => {
    const last = held.slice(-ROUNDS - 1);
    const leaking = names.filter((name) => {
      const steps = last.slice(1).map((after, at) => after[name] - last[at]![name]);
      return Math.min(...steps) > (held[0]![name] / 10) * (round / tenth);
    });
    return leaking.map((name) => `${name}: ${held.map((each) => each[name]).join(', ')}`);
  };
  while (held.length <= ROUNDS || (leaks().length > 0 && held.length <= MOST_ROUNDS)) {
    await repeat(round);
    held.push(await measure(tools));
  }
  // Some of it is given back a little later; what is left for good stays.
  const later = async () => {
    held[held.length - 1] = await measure(tools);
    return leaks();
  };
  await expect.poll(later, { timeout: 30_000, interval: 1000 }).toEqual([]);
}

/** Presses marks of the dashboard in turn, as a reader would, and waits until each press is drawn. */
async function changeFilter(page: Page, times: number): Promise<void> {
  const keys = [
    ...GENRES.map((genre) => `#genres [data-key="${genre}"]`),
    ...STATES.map((state) => `#states [data-key="${state}"]`),
  ];
  await page.evaluate(
    async ([selectors, count]) => {
      for (let turn = 0; turn < count; turn++) {
        const mark = document.querySelector(selectors[turn % selectors.length]!);
        (mark ?? document.querySelector('.filters-reset'))?.dispatchEvent(
          new MouseEvent('click', { bubbles: true }),
        );
        if (turn % 7 === 6) document.querySelector<HTMLElement>('.filters-reset')?.click();
        await new Promise((done) => requestAnimationFrame(done));
      }
      document.querySelector<HTMLElement>('.filters-reset')?.click();
    },
    [keys, times] as const,
  );
}

test('changes of the filter leave nothing behind', async ({ openPage, task }) => {
  // Chromium stops writing the address where it changes more often than a reader could press.
  const page = await openPage(site, { expected: [/Throttling navigation/] });
  await wakeAll(page);
  const tools = await toolsOf(page);
  await expectNoSlope(tools, CHANGES, (times) => changeFilter(page, times));
  tally({ task }, { cases: CHANGES.round * ROUNDS });
}, 300_000);

test('embeds put into a page and taken out leave nothing behind', async ({ openPage, task }) => {
  const host = await startServer({
    root: '.',
    port: 0,
    onRequest: (_, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(`<!doctype html><link rel="icon" href="data:,"><script src="${site}embed.js"></script>`);
      return true;
    },
  });
  const page = await openPage(host.url);
  const tools = await toolsOf(page);
  const mount = (times: number) =>
    page.evaluate(
      async ([address, count]) => {
        for (let turn = 0; turn < count; turn++) {
          const frame = document.createElement('iframe');
          frame.src = address;
          document.body.append(frame);
          await new Promise<void>((done) => {
            addEventListener('message', function hear({ source, data }) {
              if (source !== frame.contentWindow || data?.type !== 'rodaje:resize') return;
              removeEventListener('message', hear);
              done();
            });
          });
          frame.remove();
        }
      },
      [`${site}embed/genres/`, times] as const,
    );
  await expectNoSlope(tools, MOUNTS, mount);
  tally({ task }, { cases: MOUNTS.round * ROUNDS });
  await host.close();
}, 300_000);

test('openings of the map that zooms leave nothing behind', async ({ openPage, task }) => {
  const page = await openPage(site);
  await page.waitForSelector('html[data-live]');
  // Figures that come alive in the meantime would be taken for what the map leaves.
  await wakeAll(page);
  const tools = await toolsOf(page);
  const open = (times: number) =>
    page.evaluate(async (count) => {
      const until = async (condition: () => boolean) => {
        while (!condition()) await new Promise((done) => setTimeout(done, 20));
      };
      const figure = document.getElementById('filming-map')!;
      for (let turn = 0; turn < count; turn++) {
        figure.scrollIntoView();
        await until(() => figure.querySelector('.map-buttons button') !== null);
        figure.querySelector<HTMLElement>('.map-buttons button')!.click();
        await until(() => figure.querySelector('.map-zoom.moved') !== null);
        scrollTo(0, document.body.scrollHeight);
        await until(() => figure.querySelector('.map-gl') === null);
      }
    }, times);
  await expectNoSlope(tools, OPENINGS, open);
  tally({ task }, { cases: OPENINGS.round * ROUNDS });
}, 300_000);

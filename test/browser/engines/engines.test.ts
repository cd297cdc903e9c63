import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startServer, type RunningServer } from '../../../src/build/server.ts';
import '../../tally.ts';
import { canRun } from '../installEngines.ts';
import { waitUntil, type Engine } from './engine.ts';
import { engines } from './engines.ts';

let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ root: 'test/browser/fixtures/site', port: 0 });
});

afterAll(() => server.close());

for (const { name, openEngine, needs } of engines) {
  describe.runIf(canRun(needs))(`${name}, under the content policy`, () => {
    let engine: Engine;

    beforeAll(async () => {
      engine = await openEngine();
    });

    beforeEach(({ task }) => {
      task.meta.engine = name;
    });

    afterAll(() => engine?.close());

    test('opens a page, clicks and reads it', async () => {
      await engine.open(server.url);
      await engine.click('button');
      await engine.click('button');
      // A driver may answer before the page has heard the press.
      await expect.poll(() => engine.evaluate(() => document.querySelector('output')!.textContent)).toBe('4');
      expect(await engine.evaluate(() => getComputedStyle(document.querySelector('output')!).color)).toBe(
        'rgb(1, 2, 3)',
      );
    });

    test('types keys, named ones included', async () => {
      await engine.open(server.url);
      for (const key of ['Tab', 'Tab', 'ñ', 'a', 'ArrowLeft', 'm']) await engine.press(key);
      expect(await engine.evaluate(() => document.querySelector('input')!.value)).toBe('ñma');
    });

    test('hands arguments to the page and brings back what it promises, or what it throws', async () => {
      await engine.open(server.url);
      expect(
        await engine.evaluate((a: number, b: string) => Promise.resolve([a + 1, b]), 41, "it's"),
      ).toEqual([42, "it's"]);
      await expect(engine.evaluate(() => Promise.reject(new Error('out of film')))).rejects.toThrow(
        'out of film',
      );
    });

    test('has the width it is told', async () => {
      await engine.open(server.url);
      for (const width of [640, 930]) {
        await engine.resize(width, 700);
        // WebKit's window manager answers before the page has its new size.
        await waitUntil(engine, (wanted) => innerWidth === wanted && innerHeight === 700, [width]);
      }
    });

    test('takes a picture of the page', async () => {
      await engine.open(server.url);
      const picture = await engine.screenshot();
      expect(picture.subarray(1, 4).toString()).toBe('PNG');
    });

    test('runs script, style, data and a worker in a frame without an origin', async () => {
      await engine.open(`${server.url}embed/`);
      await waitUntil(
        engine,
        () => (document.querySelector('output')!.textContent.match(/; /g) ?? []).length === 5,
      );
      const heard = await engine.evaluate(() => document.querySelector('output')!.textContent);
      expect(heard.split('; ').filter(Boolean).sort()).toEqual([
        'data 200',
        'origin null',
        'script 8',
        'style rgb(1, 2, 3)',
        'worker 42',
      ]);
      expect(await engine.consoleErrors()).toEqual([]);
    });

    test('runs no inline script, and tells of errors written, errors thrown and policies broken', async () => {
      await engine.open(`${server.url}faulty/`);
      expect(await engine.evaluate(() => document.title)).toBe('Faulty');
      await engine.click('button');
      await engine.open(server.url);
      const errors = async () => (await engine.consoleErrors()).join('\n');
      await expect.poll(errors).toContain('written to the console');
      await expect.poll(errors).toContain('thrown by a script');
      await expect.poll(errors).toMatch(/content.security.policy.*style|style.*content.security.policy/i);
    });
  });
}

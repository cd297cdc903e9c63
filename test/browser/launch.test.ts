import { afterAll, beforeAll, expect } from 'vitest';
import { startServer, type RunningServer } from '../../src/build/server.ts';
import { test, watchForFaults } from './launch.ts';
import { launchChromium } from './startChromium.ts';

let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ root: 'test/browser/fixtures/site', port: 0 });
});

afterAll(() => server.close());

test('openPage opens a page that has no faults', async ({ openPage }) => {
  const page = await openPage(server.url);
  await page.click('button');
  expect(await page.textContent('output')).toBe('2');
});

test('openPage passes faults that the test brings about itself', async ({ openPage }) => {
  const page = await openPage(`${server.url}faulty/`, {
    expected: [
      /written to the console/,
      /thrown by a script/,
      /Content Security Policy/,
      /policy violation: script-src-elem blocked inline/,
      /policy violation: style-src-attr blocked inline/,
    ],
  });
  await page.click('button');
  expect(await page.title()).toBe('Faulty');
});

test.fails('openPage fails a test whose page writes, throws or breaks the policy', async ({ openPage }) => {
  const page = await openPage(`${server.url}faulty/`);
  await page.click('button');
});

test('watchForFaults lists errors, violations, failed requests and foreign hosts', async () => {
  const browser = await launchChromium();
  const context = await browser.newContext();
  const faults = await watchForFaults(context);
  const page = await context.newPage();
  await page.goto(`${server.url}faulty/`);
  await page.click('button');
  await page.goto(`${server.url}nothing/`);
  await page.goto(`${server.url}foreign/`);
  await page.click('a').catch(() => undefined);
  await expect.poll(() => faults.join('\n')).toContain('failed request: https://foreign.example/');
  await browser.close();

  for (const fault of [
    /^console: written to the console/,
    /^thrown: Error: thrown by a script/,
    /^console: policy violation: script-src-elem blocked inline/,
    /^console: .*404/,
    /^foreign request: https:\/\/foreign\.example\//,
  ]) {
    expect(
      faults.some((line) => fault.test(line)),
      `${fault} in\n${faults.join('\n')}`,
    ).toBe(true);
  }
});

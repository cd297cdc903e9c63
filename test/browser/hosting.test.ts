import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { contentTypeOf } from '../../src/build/hosting/contentTypes.ts';
import { findFile } from '../../src/build/findFile.ts';
import { startServer, type RunningServer } from '../../src/build/server.ts';
import { test } from './launch.ts';
import { keptBy } from './straight.ts';

const dist = inject('dist');

/** Sends a file of the site with its type and what GitHub Pages adds, which is no policy. */
async function answer(base: string, { url }: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path, query] = url!.split('?');
  const found = await findFile(dist, base, path!);
  if (!found || 'redirect' in found) {
    const location = found && found.redirect + (query ? `?${query}` : '');
    response.writeHead(found ? 301 : 404, location ? { Location: location } : {}).end();
    return;
  }
  response.writeHead(found.status, {
    'Content-Type': contentTypeOf(found.path),
    'Access-Control-Allow-Origin': '*',
  });
  response.end(await readFile(found.file));
}

async function startBareHost(base: string): Promise<{ url: string; close(): void }> {
  const server = createServer((request, response) => void answer(base, request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${base}`, close: () => server.close() };
}

const HOSTS = [
  ['at the root', () => startServer({ root: dist, port: 0 })],
  ['under a path', () => startServer({ root: dist, port: 0, base: '/any/base/' })],
  ['on a host without headers', () => startBareHost('/rodaje/')],
] as const;

describe.each(HOSTS)('%s', (_, start) => {
  let host: Pick<RunningServer, 'url'> & { close(): unknown };

  beforeAll(async () => {
    host = await start();
  });

  afterAll(() => void host.close());

  test('the dashboard filters, changes its language and leads to its other pages', async ({ openPage }) => {
    const page = await openPage(`${host.url}?format=film`);
    await page.waitForSelector('html[data-live]');
    await page.locator('.languages a[lang=es-MX]').click();
    await page.waitForURL(`${host.url}es/?format=film`);
    await page.waitForSelector('html[data-live]');
    await page.evaluate(() => document.querySelector('.filter-bar')!.scrollIntoView());
    await expect
      .poll(() => page.textContent('.filters-count b'), { timeout: 15_000 })
      .toBe(String(keptBy({ format: ['film'] }).length));
    const leads = await page
      .locator('a[href]')
      .evaluateAll((links) =>
        links.map((link) => new URL(link.getAttribute('href')!, document.baseURI).href),
      );
    const own = [
      ...new Set(
        leads.filter((lead) => lead.startsWith('http://127.0.0.1')).map((lead) => lead.split(/[?#]/)[0]!),
      ),
    ];
    expect(own.every((lead) => lead.startsWith(host.url))).toBe(true);
    for (const lead of own) expect((await fetch(lead)).status, lead).toBe(200);
  });

  test('an embed opens with and without its last slash and keeps its view', async ({ openPage }) => {
    for (const slash of ['/', '']) {
      const page = await openPage(`${host.url}es/embed/genres${slash}?genre=drama`);
      await page.waitForSelector('html[data-live]');
      expect(page.url()).toBe(`${host.url}es/embed/genres/?genre=drama`);
    }
  });

  test('a page runs no script that is not its own', async ({ openPage }) => {
    const page = await openPage(host.url, {
      expected: [/Content Security Policy/, /policy violation/, /TrustedScript/],
    });
    await page.evaluate(() => {
      try {
        const script = document.createElement('script');
        script.append('document.title = "owned"');
        document.body.append(script);
      } catch {
        // Where trusted types are known, the script is not even made.
      }
    });
    expect(await page.title()).not.toBe('owned');
  });
});

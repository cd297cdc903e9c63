import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '@extractus/oembed-extractor';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import type { OembedAnswer } from '../../src/build/oembed.ts';
import { startServer, type RunningServer } from '../../src/build/server.ts';
import { weighPages } from '../../src/build/weighPages.ts';
import { CHARTS } from '../../src/charts/index.ts';
import { LANGS, LANGUAGES } from '../../src/i18n/index.ts';
import { cardPath } from '../../src/address/embedAddresses.ts';
import { oembedSchema } from '../build/oembedSchema.ts';
import { serveParents, type ParentsServer } from '../gallery/parents/serveParents.ts';
import { test } from './launch.ts';
import { keptBy } from './straight.ts';
import { dist, startBareHost } from './bareHost.ts';

let bareHost: Awaited<ReturnType<typeof startBareHost>>;

beforeAll(async () => {
  bareHost = await startBareHost('/rodaje/');
});

afterAll(() => bareHost?.close());

const HOSTS = [
  ['at the root', () => startServer({ root: dist, port: 0 })],
  ['under a path', () => startServer({ root: dist, port: 0, base: '/any/base/' })],
  ['on a host without headers', async () => ({ url: bareHost.url, close: () => undefined })],
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
      .poll(() => page.textContent('.filters-count b'), { timeout: 20_000 })
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

describe('where the site knows its address', () => {
  let parents: ParentsServer;

  beforeAll(async () => {
    parents = await serveParents(bareHost.url);
  });

  afterAll(() => parents?.close());

  test('a client finds the oEmbed answer of every chart from its embed, and it is as specified', async () => {
    const validate = new Ajv().compile(oembedSchema);
    for (const lang of LANGS) {
      for (const { id } of CHARTS) {
        const address = `${bareHost.url}${LANGUAGES[lang].folder}embed/${id}/`;
        const { method, ...found } = await extract(address);
        expect(method).toBe('auto-discovery');
        expect(validate(found), JSON.stringify(validate.errors)).toBe(true);
        expect(found.html).toContain(`src="${address}"`);
        expect((await fetch(found.thumbnail_url!)).headers.get('content-type')).toBe('image/png');
      }
    }
  });

  test('a client finds an oEmbed answer from the dashboard too', async () => {
    expect(await extract(bareHost.url)).toMatchObject({ type: 'rich', provider_name: 'Rodaje' });
  });

  test('the share cards are of the size they are said to be, drawn upon, and of their language', async () => {
    for (const name of ['dashboard', ...CHARTS.map(({ id }) => id)]) {
      const cards = LANGS.map((lang) => readFileSync(join(bareHost.root, cardPath(lang, name))));
      for (const card of cards) {
        // Width and height stand first in a PNG; a blank one of this size takes three kilobytes.
        expect([card.readUInt32BE(16), card.readUInt32BE(20)], name).toEqual([1200, 630]);
        expect(card.length, name).toBeGreaterThan(10_000);
      }
      expect(cards[0]!.equals(cards[1]!), name).toBe(false);
    }
  });

  test('the address that the builder gives becomes the chart in WordPress', async ({ openPage }) => {
    const builder = await openPage(`${bareHost.url}embed/?chart=genres`);
    await builder.getByText('oEmbed', { exact: true }).click();
    const address = await builder.locator('.code').inputValue();
    const { html } = (await extract(address)) as unknown as OembedAnswer;
    // What WordPress makes of an answer from a host that it does not know.
    const shown = html
      .replace('<iframe ', '<iframe sandbox="allow-scripts" security="restricted" data-secret="aB3dE6gH9k" ')
      .replace(/src="[^"]+/, '$&#?secret=aB3dE6gH9k');
    const page = await openPage(
      parents.publish(`${shown}\n<script src="/listeners/wordpress.js"></script>`),
      { viewport: { width: 640, height: 900 } },
    );
    const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
    await frame.waitForSelector('html[data-live]');
    const content = () =>
      frame.evaluate(() =>
        Math.ceil(document.querySelector('.embed')!.getBoundingClientRect().height - 1 / 64),
      );
    await expect
      .poll(async () => (await page.locator('iframe').boundingBox())!.height - (await content()))
      .toBe(0);
  });

  test('what other sites show of a page has absolute addresses that are there', async ({ openPage }) => {
    for (const path of ['', 'es/', 'embed/genres/', 'es/embed/slate/']) {
      const page = await openPage(bareHost.url + path, { javaScriptEnabled: false, expected: [/\.js csp$/] });
      const named = await page
        .locator('link[rel=canonical], link[hreflang], meta[property="og:url"], meta[property="og:image"]')
        .evaluateAll((tags) => tags.map((tag) => tag.getAttribute('href') ?? tag.getAttribute('content')!));
      expect(named.length).toBeGreaterThan(3);
      for (const address of named) {
        expect(address.startsWith(bareHost.url), address).toBe(true);
        expect((await fetch(address)).status, address).toBe(200);
      }
    }
  });
});

test('the README’s costs of a million views a day come from what the pages weigh', async () => {
  const weights = await weighPages(inject('site'));
  const readme = readFileSync('README.md', 'utf8');
  const rows = [
    ...readme.matchAll(/^\| the (?:embed `([\w-]+)`|dashboard) \| (\d+) \| (\d+) \| (\d+) \| ([\d.]+) \|$/gm),
  ];
  expect(rows).toHaveLength(3);
  for (const [line, chart, ...cells] of rows) {
    const { live } = weights.find(({ page }) => page.lang === 'en' && page.chart === chart)!;
    const [kilobytes, requests, gigabytes, terabytes] = cells.map(Number) as [number, number, number, number];
    // The README is written anew when a page has become a tenth heavier or lighter, not at each byte.
    expect(Math.abs(kilobytes * 1000 - live.bytes) / live.bytes, line).toBeLessThan(0.1);
    expect(Math.abs(requests - live.requests), line).toBeLessThanOrEqual(live.requests / 10);
    expect(gigabytes, line).toBe((kilobytes * 1000 * 1_000_000) / 1e9);
    expect(terabytes, line).toBe(Math.round((gigabytes * 30) / 100) / 10);
  }
});

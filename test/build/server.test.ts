import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from '../fastCheck.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from '../../src/build/hosting/headers.ts';
import { startServer, type RunningServer } from '../../src/build/server.ts';

const published = {
  'index.html': '<title>Rodaje</title>',
  '404.html': 'not here',
  'es/index.html': '<title>Rodaje, en español</title>',
  'es/404.html': 'aquí no',
  'embed/genres/index.html': 'genres',
  'data/productions.csv': 'id,title\nroma,Roma\n',
  'data/productions.csv.br': 'the brotli twin',
  'data/productions.csv.gz': 'the gzip twin',
  'data/mexico-states.geojson': '{}',
  'assets/face.woff2': 'face',
  'assets/worker.mjs': 'export {}',
  'site.webmanifest': '{}',
  'a folder & more/index.html': 'odd name',
};

const folder = mkdtempSync(join(tmpdir(), 'rodaje-server-'));
const root = join(folder, 'dist');
let server: RunningServer;

beforeAll(async () => {
  for (const [path, text] of Object.entries(published)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  mkdirSync(join(folder, 'dist-of-another'));
  writeFileSync(join(folder, 'dist-of-another/secret.txt'), 'secret');
  server = await startServer({ root, port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const ask = (path: string, init: RequestInit = {}) =>
  fetch(new URL(path, server.url), { redirect: 'manual', ...init });

describe('startServer', () => {
  test.each([
    ['/', '<title>Rodaje</title>', 'text/html; charset=utf-8'],
    ['/es/', '<title>Rodaje, en español</title>', 'text/html; charset=utf-8'],
    ['/es/?genre=drama', '<title>Rodaje, en español</title>', 'text/html; charset=utf-8'],
    ['/data/mexico-states.geojson', '{}', 'application/geo+json'],
    ['/assets/face.woff2', 'face', 'font/woff2'],
    ['/assets/worker.mjs', 'export {}', 'text/javascript; charset=utf-8'],
    ['/site.webmanifest', '{}', 'application/manifest+json'],
  ])('sends %s with its type', async (path, text, type) => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(text);
    expect(response.headers.get('content-type')).toBe(type);
  });

  test('leads a folder without its slash to the one with it and keeps the query', async () => {
    const response = await ask('/embed/genres?theme=dark');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/embed/genres/?theme=dark');
    expect((await ask('/a%20folder%20%26%20more')).headers.get('location')).toBe('/a%20folder%20%26%20more/');
  });

  test('never leads to another host, whatever slashes an address has', async () => {
    for (const path of ['//es', '//embed//genres', '/.//es', '//evil.example/..//es']) {
      const { headers } = await raw(path);
      expect(headers).not.toMatch(/location: \/\//i);
    }
  });

  test('answers an unknown address with the error page of its language', async () => {
    for (const [path, text] of [
      ['/nothing', 'not here'],
      ['/es/nada/', 'aquí no'],
      ['/fr/rien', 'not here'],
      ['/embed/', 'not here'],
      ['/data/productions.csv/', 'not here'],
      ['/%E0%A4%A', 'not here'],
      ['/%00', 'not here'],
    ] as const) {
      const response = await ask(path);
      expect(response.status, path).toBe(404);
      expect(await response.text(), path).toBe(text);
    }
  });

  test('sends the headers of headersFor, with the origin it was asked at', async () => {
    const { headers } = await ask('/embed/genres/');
    const origin = new URL(server.url).origin;
    for (const [name, value] of Object.entries(headersFor('/embed/genres/', origin))) {
      expect(headers.get(name), name).toBe(value);
    }
    expect(headers.get('content-security-policy')).toContain(origin);
  });

  test('keeps a host header that is no host out of the policy', async () => {
    const { headers } = await raw('/embed/genres/', "example.org; script-src 'unsafe-inline'");
    expect(headers).toContain("script-src 'self';");
    expect(headers).not.toContain('unsafe-inline');
  });

  test.each([
    ['br, gzip', 'br', 'the brotli twin'],
    ['gzip', 'gzip', 'the gzip twin'],
    ['br;q=0, gzip;q=0.5', 'gzip', 'the gzip twin'],
    ['identity', null, published['data/productions.csv']],
  ])('to a reader who takes "%s" it sends the twin beside the file', async (accepted, coding, text) => {
    const { headers, body } = await raw('/data/productions.csv', 'localhost', [
      `Accept-Encoding: ${accepted}`,
    ]);
    expect(/content-encoding: (\w+)/i.exec(headers)?.[1] ?? null).toBe(coding);
    expect(headers).toMatch(/content-type: text\/csv; charset=utf-8/i);
    expect(headers).toMatch(/vary: accept-encoding/i);
    expect(body).toBe(text);
  });

  test('sends nothing again to a reader who names the tag of what they have', async () => {
    const tag = (await ask('/es/')).headers.get('etag')!;
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const response = await ask('/es/', { headers: { 'If-None-Match': known } });
      expect(response.status, known).toBe(304);
      expect(await response.text()).toBe('');
    }
    expect((await ask('/es/', { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
  });

  test('tags each twin of a file differently', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (coding) =>
        (
          await ask('/data/productions.csv', { method: 'HEAD', headers: { 'Accept-Encoding': coding } })
        ).headers.get('etag'),
      ),
    );
    expect(new Set(tags).size).toBe(3);
  });

  test('answers HEAD with the headers alone', async () => {
    const response = await ask('/es/', { method: 'HEAD' });
    // "Rodaje, en español" has 18 letters, the ñ takes two bytes, and the title element 15 more.
    expect(response.headers.get('content-length')).toBe('34');
    expect(await response.text()).toBe('');
  });

  test('refuses to be written to', async () => {
    const response = await ask('/', { method: 'POST', body: 'x' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });

  test('never sends a file from outside the folder', async () => {
    const climbs = fc.array(
      fc.constantFrom('..', '%2e%2e', '.', '/', '%2f', '\\', '%5c', 'dist', 'es', '%00', '//'),
      {
        maxLength: 12,
      },
    );
    const targets = fc.constantFrom(
      'secret.txt',
      '/secret.txt',
      '%2fsecret.txt',
      'dist-of-another/secret.txt',
      '-of-another/secret.txt',
    );
    await fc.assert(
      fc.asyncProperty(climbs, targets, async (climb, target) => {
        const { body } = await raw(`/${climb.join('')}${target}`);
        expect(body).not.toContain('secret');
      }),
      { numRuns: 1000 },
    );
  });

  test('lets the caller answer a request instead', async () => {
    const faulty = await startServer({
      root,
      port: 0,
      onRequest: (request, response) => {
        if (!request.url?.startsWith('/data/')) return false;
        response.writeHead(503).end();
        return true;
      },
    });
    expect((await fetch(`${faulty.url}data/productions.csv`)).status).toBe(503);
    expect((await fetch(`${faulty.url}es/`)).status).toBe(200);
    await faulty.close();
  });

  test('takes the next port when the first is taken, and says when the wanted one is', async () => {
    const first = await startServer({ root });
    const second = await startServer({ root });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(Number(new URL(first.url).port));
    await expect(startServer({ root, port: Number(new URL(first.url).port) })).rejects.toThrow('EADDRINUSE');
    await Promise.all([first.close(), second.close()]);
  });
});

describe('startServer under a base path', () => {
  let site: RunningServer;

  beforeAll(async () => {
    site = await startServer({ root, port: 0, base: '/any/base/' });
  });

  afterAll(() => site.close());

  const visit = (path: string) => fetch(new URL(path, site.url), { redirect: 'manual' });

  test('serves the site below it', async () => {
    expect(site.url).toMatch(/\/any\/base\/$/);
    expect(await (await visit('/any/base/es/')).text()).toContain('español');
    expect((await visit('/any/base/embed/genres')).headers.get('location')).toBe('/any/base/embed/genres/');
    expect((await visit('/any/base/embed/genres/')).headers.get('content-security-policy')).toContain(
      'frame-ancestors *',
    );
  });

  test('leads to it from the root and from its address without the slash', async () => {
    expect((await visit('/')).headers.get('location')).toBe('/any/base/');
    expect((await visit('/any/base')).headers.get('location')).toBe('/any/base/');
  });

  test('has nothing beside it', async () => {
    expect((await visit('/es/')).status).toBe(404);
    expect((await visit('/any/base/../secret.txt')).status).toBe(404);
  });
});

/** Asks without a client that would tidy the address up first. */
function raw(
  path: string,
  host = 'localhost',
  lines: string[] = [],
): Promise<{ headers: string; body: string }> {
  return new Promise((done, fail) => {
    let text = '';
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => {
      socket.write(
        [`GET ${path} HTTP/1.1`, `Host: ${host}`, 'Connection: close', ...lines, '', ''].join('\r\n'),
      );
    });
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('error', fail);
    socket.on('end', () => {
      const [headers = '', body = ''] = text.split('\r\n\r\n');
      done({ headers, body });
    });
  });
}

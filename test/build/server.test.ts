import fc from '../fastCheck.ts';
import { describe, expect, test } from 'vitest';
import { headersFor } from '../../src/build/hosting/headers.ts';
import { startServer } from '../../src/build/server.ts';
import { published, serveFolder } from './servedFolder.ts';

const { ask, raw, root, url } = serveFolder();

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
    const origin = new URL(url()).origin;
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

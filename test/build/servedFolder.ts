import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { startServer, type RunningServer } from '../../src/build/server.ts';

/** What the folder holds, as a small site would. */
export const published = {
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

/**
 * A folder that is served for all tests of a file, with secrets of its neighbours beside it.
 *
 * @param base the path the site lives under
 * @returns the folder, and what asks the server
 */
export function serveFolder(base = '/') {
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
    server = await startServer({ root, port: 0, base });
  });

  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  return {
    root,
    /** The site's address. */
    url: () => server.url,
    ask: (path: string, init: RequestInit = {}) =>
      fetch(new URL(path, server.url), { redirect: 'manual', ...init }),
    /** Asks without a client that would tidy the address up first. */
    raw: (path: string, host = 'localhost', lines: string[] = []) =>
      askRaw(Number(new URL(server.url).port), path, host, lines),
  };
}

function askRaw(
  port: number,
  path: string,
  host: string,
  lines: readonly string[],
): Promise<{ headers: string; body: string }> {
  return new Promise((done, fail) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => {
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

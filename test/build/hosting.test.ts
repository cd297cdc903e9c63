import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentTypeOf, contentTypes } from '../../src/build/hosting/contentTypes.ts';
import { headersFor } from '../../src/build/hosting/headers.ts';
import { canRun } from '../browser/installEngines.ts';
import { findFreePort, startProgram, untilAnswered, type RunningProgram } from '../browser/program.ts';
import { origin, addresses } from './hosting/addresses.ts';

const servers = [
  { program: 'nginx', file: 'nginx.conf', start: startNginx },
  { program: 'caddy', file: 'Caddyfile', start: startCaddy },
] as const;

for (const { program, file, start } of servers) {
  describe.runIf(canRun([program]))(`the configuration for ${program}`, () => {
    const folder = mkdtempSync(join(tmpdir(), `rodaje-${program}-`));
    const root = join(folder, 'dist');
    let port: number;
    let server: RunningProgram;

    beforeAll(async () => {
      for (const address of [...addresses, '/es/404.html']) publish(root, address);
      writeFileSync(join(root, 'data/productions.csv.gz'), 'squeezed');
      port = await findFreePort();
      server = start(readFileSync(`src/build/hosting/${file}`, 'utf8'), folder, root, port);
      await untilAnswered(`http://127.0.0.1:${port}/`);
    });

    afterAll(async () => {
      await server?.stop();
      rmSync(folder, { recursive: true });
    });

    const ask = (path: string, headers = {}) =>
      fetch(`http://127.0.0.1:${port}${path}`, { headers, redirect: 'manual' });

    test.each(addresses)('sends exactly the headers of headersFor with %s', async (address) => {
      const { status, headers } = await ask(address);
      expect(status).toBe(200);
      expect(ours(headers)).toEqual(lowerCase(headersFor(address, origin)));
      expect(headers.get('content-type')).toBe(contentTypeOf(address.replace(/\/$/, '/index.html')));
    });

    test('answers an unknown address with the error page of its language and the headers of a page', async () => {
      for (const [address, page] of [
        ['/nothing.csv', '/404.html'],
        ['/es/nada', '/es/404.html'],
      ] as const) {
        const response = await ask(address);
        expect(response.status).toBe(404);
        expect(await response.text()).toBe(page);
        expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
        expect(ours(response.headers)).toEqual(lowerCase(headersFor(page, origin)));
      }
    });

    test('leads a folder without its slash to the one with it', async () => {
      const response = await ask('/embed/genres');
      expect(response.status).toBeGreaterThanOrEqual(301);
      expect(response.headers.get('location')).toMatch(/genres\/$/);
      expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    });

    test('sends the compressed twin of a file to whoever takes it', async () => {
      const { headers } = await ask('/data/productions.csv', { 'Accept-Encoding': 'gzip' });
      expect(headers.get('content-encoding')).toBe('gzip');
    });
  });
}

test.each(servers)(
  'the configuration for $program names every type of file that the build may emit',
  ({ file }) => {
    const lines = readFileSync(`src/build/hosting/${file}`, 'utf8').split('\n');
    for (const [extension, type] of Object.entries(contentTypes)) {
      const named = lines.some(
        (line) => line.includes(type) && line.replace(type, '').match(`\\b${extension}\\b`),
      );
      expect(named, extension).toBe(true);
    }
  },
);

function startNginx(configuration: string, folder: string, root: string, port: number): RunningProgram {
  const site = configuration.replace('listen 80', `listen 127.0.0.1:${port}`).replaceAll('/srv/rodaje', root);
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${user} pid ${folder}/pid; error_log ${folder}/error.log; daemon off; events {}
     http { access_log off; ${scratch.join(' ')} ${site} }`,
  );
  return startProgram('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')]);
}

function startCaddy(configuration: string, folder: string, root: string, port: number): RunningProgram {
  const site = configuration
    .replace('\nrodaje.example.org {', `\nhttp://127.0.0.1:${port} {`)
    .replaceAll('/srv/rodaje', root);
  writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
  const environment = { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  return startProgram('caddy', ['run', '--config', join(folder, 'Caddyfile')], environment);
}

function publish(root: string, address: string): void {
  const file = join(root, address.replace(/\/$/, '/index.html'));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, address);
}

const policyNames = Object.keys({ ...headersFor('/embed/genres/', origin), ...headersFor('/') }).map((name) =>
  name.toLowerCase(),
);

function ours(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => policyNames.includes(name)));
}

function lowerCase(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

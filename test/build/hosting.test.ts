import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentTypeOf, contentTypes } from '../../src/build/hosting/contentTypes.ts';
import { headersFor, headersOf, metaPolicy } from '../../src/build/hosting/headers.ts';
import { headersFile } from '../../src/build/hosting/headersFile.ts';
import { allPages, fileOf, kindOf } from '../../src/build/pages.ts';
import { canRun } from '../browser/installEngines.ts';
import { findFreePort, startProgram, untilAnswered, type RunningProgram } from '../browser/program.ts';

const origin = 'https://rodaje.example.org';

const addresses = [
  '/',
  '/es/',
  '/sources/',
  '/data/',
  '/404.html',
  '/embed/',
  '/es/embed/',
  '/embed/genres/',
  '/es/embed/filming-map/',
  '/title/roma/',
  '/es/state/jalisco/',
  '/embed/title/roma/',
  '/es/embed/state/jalisco/',
  '/embed.js',
  '/assets/page-3f2a.js',
  '/assets/map-worker-77.js',
  '/assets/face-91.woff2',
  '/data/productions.csv',
  '/data/mexico-states.geojson',
  '/oembed/en/genres.json',
  '/oembed/es/genres.json',
  '/share/es/genres.png',
  '/site.webmanifest',
  '/robots.txt',
  '/feed.xml',
  '/es/feed.xml',
];

const policyOf = (path: string, from?: string) => headersFor(path, from)['Content-Security-Policy'];

describe('headersFor', () => {
  test('lets only this site frame a page, and everyone frame an embed', () => {
    expect(policyOf('/')).toContain("frame-ancestors 'self'");
    expect(policyOf('/es/embed/')).toContain("frame-ancestors 'self'");
    expect(policyOf('/es/embed/genres/')).toContain('frame-ancestors *');
    expect(policyOf('/title/roma/')).toContain("frame-ancestors 'self'");
    expect(policyOf('/es/embed/title/roma/')).toContain('frame-ancestors *');
  });

  test('allows frames on the page that previews embeds and on no other', () => {
    expect(policyOf('/embed/')).toContain("frame-src 'self'");
    expect(policyOf('/es/embed/')).toContain("frame-src 'self'");
    expect(policyOf('/')).not.toContain('frame-src');
    expect(policyOf('/embed/genres/')).not.toContain("frame-src 'self'");
  });

  test('allows no inline code, no eval and no foreign host on any page', () => {
    for (const path of addresses) {
      expect(policyOf(path, origin) ?? '').not.toMatch(
        /unsafe|https?:(?!\/\/rodaje\.example\.org)|script-src[^;]*(data|blob):/,
      );
    }
  });

  test('spells out the origin for embeds, whose sandboxed frames match self with nothing', () => {
    expect(policyOf('/embed/genres/', origin)).toContain(`script-src 'self' ${origin};`);
    expect(policyOf('/embed/genres/', origin)).toContain(`worker-src 'self' ${origin} data:;`);
    expect(policyOf('/', origin)).not.toContain(origin);
  });

  test('lets frames without an origin read embeds, assets, data and pictures', () => {
    for (const path of [
      '/embed/genres/',
      '/assets/page-3f2a.js',
      '/data/productions.csv',
      '/share/es/genres.png',
    ]) {
      expect(headersFor(path)).toMatchObject({
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      });
    }
    expect(headersFor('/')).not.toHaveProperty('Access-Control-Allow-Origin');
  });

  test('lets an article that is isolated frame an embed, and the embed start the map’s worker', () => {
    for (const path of ['/embed/genres/', '/es/embed/filming-map/index.html', '/assets/map-worker-77.js'])
      expect(headersFor(path)['Cross-Origin-Embedder-Policy'], path).toBe('require-corp');
    // It would keep a page from framing others, and a reader's picture of another host from a page.
    for (const path of ['/', '/embed/', '/data/productions.csv', '/assets/page-3f2a.js'])
      expect(headersFor(path), path).not.toHaveProperty('Cross-Origin-Embedder-Policy');
  });

  test('keeps hashed assets for a year, data and the loader for an hour, and asks again for pages', () => {
    expect(headersFor('/assets/page-3f2a.js')['Cache-Control']).toBe('public, max-age=31536000, immutable');
    expect(headersFor('/data/productions.csv')['Cache-Control']).toBe('public, max-age=3600');
    expect(headersFor('/embed.js')['Cache-Control']).toBe('public, max-age=3600');
    expect(headersFor('/data/')['Cache-Control']).toBe('no-cache');
  });
});

const pages = allPages([
  { kind: 'state', id: 'ciudad-de-mexico' },
  { kind: 'title', id: 'roma' },
]);

describe('a host, which sees addresses alone,', () => {
  test.each(pages)('sends /$path with the headers of its kind', (page) => {
    expect(headersFor(`/${page.path}`, origin)).toEqual(headersOf(kindOf(page).headers, origin));
    expect(headersFor(`/${fileOf(page)}`, origin)).toEqual(headersOf(kindOf(page).headers, origin));
  });
});

describe('metaPolicy', () => {
  test('is the policy of the header without what a meta element may not carry', () => {
    expect(`${metaPolicy('page')}; frame-ancestors 'self'`).toBe(policyOf('/'));
  });

  test('leaves out an embed whose origin is unknown, because it would stop sandboxed frames', () => {
    expect(metaPolicy('embed')).toBeUndefined();
    expect(metaPolicy('embed', origin)).toContain(origin);
  });
});

describe('headersFile', () => {
  test('gives each address the headers of headersFor, none of them twice', () => {
    const rules = readRules(headersFile(addresses, origin));
    for (const address of addresses) {
      const received = rules
        .filter(({ pattern }) => matches(pattern, address))
        .flatMap(({ headers }) => headers);
      const byName = (a: string[], b: string[]) => a[0]!.localeCompare(b[0]!);
      expect(received.sort(byName), address).toEqual(
        Object.entries({ ...headersFor(address, origin), ...typeOfItsOwn(address) }).sort(byName),
      );
    }
  });

  test('needs no more rules for more tables', () => {
    const tables = Array.from({ length: 200 }, (_, i) => `/data/table-${i}.csv`);
    expect(readRules(headersFile([...addresses, ...tables])).length).toBe(
      readRules(headersFile(addresses)).length,
    );
  });

  test('puts the base path before every pattern', () => {
    const patterns = readRules(headersFile(addresses, origin, '/any/base/')).map(({ pattern }) => pattern);
    expect(patterns.slice(0, 2)).toEqual(['/any/base/*', '/any/base/']);
    expect(patterns).toContain('/any/base/assets/*');
  });

  test('refuses to write more rules than Cloudflare reads', () => {
    const many = Array.from({ length: 120 }, (_, i) => `/embed/chart-${i}/`);
    expect(() => headersFile([...addresses, ...many])).toThrow(/Cloudflare reads only the first 100/);
  });
});

function readRules(text: string): { pattern: string; headers: string[][] }[] {
  return text
    .trim()
    .split(/\n\n/)
    .map((block) => block.split('\n'))
    .map(([pattern = '', ...lines]) => ({
      pattern,
      headers: lines.map((line) => line.trim().split(/: (.*)/, 2)),
    }));
}

/** Hosts that read `_headers` know types by extensions alone, and a feed's says only that it is XML. */
const typeOfItsOwn = (address: string) =>
  address.endsWith('/feed.xml') ? { 'Content-Type': 'application/atom+xml; charset=utf-8' } : {};

/** Whether a rule's pattern means an address: `*` is any ending, `:name` one segment of a path. */
function matches(pattern: string, address: string): boolean {
  const expression = pattern
    .replaceAll('.', '\\.')
    .replace('*', '.*')
    .replace(/:[a-z]+/, '[^/]+');
  return new RegExp(`^${expression}$`).test(address);
}

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

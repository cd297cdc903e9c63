import { describe, expect, test } from 'vitest';
import { headersFor } from '../../../src/build/hosting/headers.ts';
import { headersFile } from '../../../src/build/hosting/headersFile.ts';
import { origin, addresses } from './addresses.ts';

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

import { describe, expect, test } from 'vitest';
import { serveFolder } from './servedFolder.ts';

const { ask: visit, url } = serveFolder('/any/base/');

describe('startServer under a base path', () => {
  test('serves the site below it', async () => {
    expect(url()).toMatch(/\/any\/base\/$/);
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

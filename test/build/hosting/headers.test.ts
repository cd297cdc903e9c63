import { describe, expect, test } from 'vitest';
import { headersFor, headersOf, metaPolicy } from '../../../src/build/hosting/headers.ts';
import { allPages, fileOf, kindOf } from '../../../src/build/pages.ts';
import { origin, addresses, policyOf } from './addresses.ts';

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

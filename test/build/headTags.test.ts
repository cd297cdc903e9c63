import { describe, expect, test } from 'vitest';
import { headOf } from '../../src/build/headTags.ts';
import { allPages, subjectPages } from '../../src/build/pages.ts';
import { robots, sitemap } from '../../src/build/robots.ts';

const site = 'https://rodaje.example/';
const rendered = { title: 'Más & "todo"', description: 'Qué dice', siteName: 'Rodaje', body: '' };
const pages = [
  ...allPages(),
  ...subjectPages([
    { kind: 'state', id: 'jalisco' },
    { kind: 'title', id: 'roma' },
  ]),
];
const shown = pages.filter(({ kind }) => kind !== 'missing');

describe('headOf', () => {
  test.each(shown)('gives $path a card with a picture in its language', (page) => {
    const head = headOf(page, rendered, site);
    for (const name of ['type', 'site_name', 'title', 'description', 'locale', 'url', 'image', 'image:alt'])
      expect(head).toContain(`<meta property="og:${name}" content="`);
    expect(head).toContain('content="Más &amp; &quot;todo&quot;"');
    const { subject } = page;
    const card = subject ? `${subject.kind}/${subject.id}` : (page.chart ?? 'dashboard');
    expect(head).toContain(`${site}share/${page.lang}/${card}.png`);
    expect(head).toContain(`<meta property="og:locale" content="${page.lang === 'es' ? 'es_MX' : 'en_US'}">`);
  });

  test.each(shown)('names one address for $path', (page) => {
    const home = page.lang === 'es' ? `${site}es/` : site;
    const subject = page.subject && `${page.subject.kind}/${page.subject.id}/`;
    const isEmbed = page.kind === 'embed' || page.kind === 'subject-embed';
    const canonical = isEmbed ? home + (subject ?? '') : site + page.path;
    expect(headOf(page, rendered, site)).toContain(`<link rel="canonical" href="${canonical}">`);
  });

  test('says nothing of what is not there, and nothing absolute without an address', () => {
    for (const page of pages.filter(({ kind }) => kind === 'missing'))
      expect(headOf(page, rendered, site)).toBe('');
    for (const page of shown) expect(headOf(page, rendered, '')).not.toMatch(/https?:|og:image|og:url/);
  });
});

describe('what search engines read', () => {
  test('the sitemap has each page that stands for itself, with both its languages', () => {
    const listed = [...sitemap(site, '2026-05-12', pages).matchAll(/<loc>(.*?)<\/loc>/g)].map(
      ([, address]) => address,
    );
    expect(listed.sort()).toEqual(
      ['', 'data/', 'embed/', 'sources/', 'state/jalisco/', 'title/roma/']
        .flatMap((path) => [site + path, `${site}es/${path}`])
        .sort(),
    );
    expect(sitemap(site, '2026-05-12', pages).match(/hreflang="es-MX"/g)).toHaveLength(12);
  });

  test('robots.txt lets everybody read and names the sitemap where there is one', () => {
    expect(robots(site)).toBe(`User-agent: *\nAllow: /\nSitemap: ${site}sitemap.xml\n`);
    expect(robots('')).toBe('User-agent: *\nAllow: /\n');
  });
});

import { LANGS, LANGUAGES } from '../i18n/index.ts';
import { inLanguage, kindOf } from './pages.ts';
import type { PageAddress } from './pages/pageKind.ts';

/** robots.txt: everything may be read; with the site's address it names the sitemap. */
export function robots(site: string): string {
  return `User-agent: *\nAllow: /\n${site && `Sitemap: ${site}sitemap.xml\n`}`;
}

/** The sitemap of those pages that stand for themselves, each with its other languages (sitemaps.org 0.9, hreflang by xhtml:link). `site` is absolute. */
export function sitemap(site: string, date: string, pages: readonly PageAddress[]): string {
  const listed = pages.filter((page) => kindOf(page).isIndexed);
  const urls = listed.map((page) => {
    const others = LANGS.map(
      (lang) =>
        `<xhtml:link rel="alternate" hreflang="${LANGUAGES[lang].tag}" href="${site}${inLanguage(page, lang)}"/>`,
    );
    return `<url><loc>${site}${page.path}</loc><lastmod>${date}</lastmod>${others.join('')}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}

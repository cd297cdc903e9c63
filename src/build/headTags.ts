import { CHARTS } from '../charts/index.ts';
import { LANGUAGES } from '../i18n/index.ts';
import { cardPath, oembedPath } from '../pages/embedAddresses.ts';
import { escapeHtml, rootFrom } from './document.ts';
import { CARD } from './press.ts';
import type { PageAddress } from './pages.ts';
import type { RenderedPage } from './render.ts';

/**
 * What a page's head holds for other sites: Open Graph and X's card, oEmbed, and for embeds the page that search engines
 * should name instead. What must be absolute is left out where `site` is ''.
 */
export function headOf(page: PageAddress, rendered: RenderedPage, site: string): string {
  if (page.kind === 'missing') return '';
  const hasCharts = page.kind === 'dashboard' || page.kind === 'embed';
  const lines = [...socialTags(page, rendered, site), ...(site && hasCharts ? oembedLinks(page, site) : [])];
  if (page.kind === 'embed') {
    const home = (site || rootFrom(page, site)) + LANGUAGES[page.lang].folder;
    // Whatever a reader follows opens beside the article: most pages of this site refuse to be framed.
    lines.unshift(`<link rel="canonical" href="${home}">`, '<base target="_blank">');
  } else if (site) lines.unshift(`<link rel="canonical" href="${site}${page.path}">`);
  return lines.map((line) => `${line}\n`).join('');
}

function socialTags(
  page: PageAddress,
  { title, description, siteName }: RenderedPage,
  site: string,
): string[] {
  const { openGraph, folder } = LANGUAGES[page.lang];
  const property = (name: string, content: string) =>
    `<meta property="og:${name}" content="${escapeHtml(content)}">`;
  const tags = [
    property('type', 'website'),
    property('site_name', siteName),
    property('title', title),
    property('description', description),
    property('locale', openGraph),
    '<meta name="twitter:card" content="summary_large_image">',
  ];
  if (!site) return tags;
  return [
    ...tags,
    property('url', page.chart ? `${site}${folder}#${page.chart}` : site + page.path),
    property('image', site + cardPath(page.lang, page.chart ?? 'dashboard')),
    property('image:width', String(CARD.width)),
    property('image:height', String(CARD.height)),
    property('image:alt', description),
  ];
}

/** An embed links its own answer, the dashboard those of all its charts. */
function oembedLinks({ lang, chart }: PageAddress, site: string): string[] {
  const ids = chart ? [chart] : CHARTS.map(({ id }) => id);
  return ids.map((id) => {
    return `<link rel="alternate" type="application/json+oembed" href="${site}${oembedPath(lang, id)}" title="${id}">`;
  });
}

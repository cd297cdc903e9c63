import { LANGUAGES } from '../i18n/index.ts';
import { escapeMarkup } from '../embed/escapeMarkup.ts';
import { rootFrom } from './document.ts';
import { kindOf } from './pages.ts';
import type { PageAddress, Shared } from './pages/pageKind.ts';
import { CARD } from './press.ts';
import type { RenderedPage } from './render/renderedPage.ts';

/**
 * What a page's head holds for other sites: Open Graph and X's card, oEmbed, and for embeds the page that search engines
 * should name instead. What must be absolute is left out where `site` is ''.
 */
export function headOf(page: PageAddress, rendered: RenderedPage, site: string): string {
  const { isEmbed, shared: sharedOf } = kindOf(page);
  if (!sharedOf) return '';
  const shared = sharedOf(page);
  const lines = [...socialTags(page, shared, rendered, site), ...(site ? oembedLinks(shared, site) : [])];
  const home = shared.address.replace(/#.*/, '');
  if (isEmbed) {
    const canonical = (site || rootFrom(page, site)) + home;
    // Whatever a reader follows opens beside the article: most pages of this site refuse to be framed.
    lines.unshift(`<link rel="canonical" href="${canonical}">`, '<base target="_blank">');
  } else if (site) lines.unshift(`<link rel="canonical" href="${site}${home}">`);
  return lines.map((line) => `${line}\n`).join('');
}

function socialTags(
  { lang }: PageAddress,
  { address, card }: Shared,
  { title, description, siteName }: RenderedPage,
  site: string,
): string[] {
  const { openGraph } = LANGUAGES[lang];
  const property = (name: string, content: string) =>
    `<meta property="og:${name}" content="${escapeMarkup(content)}">`;
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
    property('url', site + address),
    property('image', site + card),
    property('image:width', String(CARD.width)),
    property('image:height', String(CARD.height)),
    property('image:alt', description),
  ];
}

function oembedLinks({ oembed }: Shared, site: string): string[] {
  return oembed.map(
    ({ path, title }) =>
      `<link rel="alternate" type="application/json+oembed" href="${site}${path}" title="${title}">`,
  );
}

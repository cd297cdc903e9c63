import { CHARTS } from '../charts/index.ts';
import { LANGUAGES } from '../i18n/index.ts';
import { cardPath, oembedPath } from '../pages/embedAddresses.ts';
import { subjectCard, subjectOembed, subjectPath } from '../pages/subjectAddresses.ts';
import { escapeHtml, rootFrom } from './document.ts';
import { CARD } from './press.ts';
import { isEmbed, type PageAddress } from './pages.ts';
import type { RenderedPage } from './render.ts';

/**
 * What a page's head holds for other sites: Open Graph and X's card, oEmbed, and for embeds the page that search engines
 * should name instead. What must be absolute is left out where `site` is ''.
 */
export function headOf(page: PageAddress, rendered: RenderedPage, site: string): string {
  if (page.kind === 'missing') return '';
  const hasCharts = page.kind === 'dashboard' || page.kind === 'embed' || page.subject;
  const lines = [...socialTags(page, rendered, site), ...(site && hasCharts ? oembedLinks(page, site) : [])];
  if (isEmbed(page)) {
    const home = (site || rootFrom(page, site)) + homeOf(page);
    // Whatever a reader follows opens beside the article: most pages of this site refuse to be framed.
    lines.unshift(`<link rel="canonical" href="${home}">`, '<base target="_blank">');
  } else if (site) lines.unshift(`<link rel="canonical" href="${site}${page.path}">`);
  return lines.map((line) => `${line}\n`).join('');
}

/** The page below the site's root that an embed is a part of, or a page itself. */
function homeOf({ lang, subject }: PageAddress): string {
  return LANGUAGES[lang].folder + (subject ? subjectPath(subject) : '');
}

function socialTags(
  page: PageAddress,
  { title, description, siteName }: RenderedPage,
  site: string,
): string[] {
  const { lang, chart, subject } = page;
  const { openGraph } = LANGUAGES[lang];
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
    property('url', site + (chart ? `${homeOf(page)}#${chart}` : subject ? homeOf(page) : page.path)),
    property('image', site + (subject ? subjectCard(subject, lang) : cardPath(lang, chart ?? 'dashboard'))),
    property('image:width', String(CARD.width)),
    property('image:height', String(CARD.height)),
    property('image:alt', description),
  ];
}

/** An embed links its own answer, the dashboard those of all its charts. */
function oembedLinks({ lang, chart, subject }: PageAddress, site: string): string[] {
  if (subject) return [oembedLink(site + subjectOembed(subject, lang), subject.id)];
  const ids = chart ? [chart] : CHARTS.map(({ id }) => id);
  return ids.map((id) => oembedLink(site + oembedPath(lang, id), id));
}

function oembedLink(address: string, title: string): string {
  return `<link rel="alternate" type="application/json+oembed" href="${address}" title="${title}">`;
}

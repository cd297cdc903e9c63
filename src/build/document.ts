import { escapeMarkup } from '../embed/escapeMarkup.ts';
import { LANGUAGES, LANGS } from '../i18n/index.ts';
import { createTranslate } from '../i18n/translate.ts';
import { FIGURE_MODULE } from '../pages/embed/loadFigure.ts';
import { PAGE_DATA, type PageData } from '../pages/parts/pageData.ts';
import { inLanguage, kindOf } from './pages.ts';
import type { PageAddress } from './pages/pageKind.ts';

/** The style of a page: its text, or the address of the sheet that it shares with others, from the site's root. */
export type Style = { readonly text: string } | { readonly file: string };

/** What goes around a page's body. Addresses are relative, so that the site works at any base path. */
export interface Document {
  readonly page: PageAddress;
  readonly title: string;
  readonly description: string;
  readonly body: string;
  readonly style: Style;
  /** Addresses from the site's root. */
  readonly script: string | undefined;
  /** What the script needs besides code, or the address of the file that holds it, from the site's root. */
  readonly data?: PageData | string | undefined;
  /** An embed's figure, the module that its script asks for at once. */
  readonly figure?: string | undefined;
  /** Modules the script will want, for the browser to fetch along with it. */
  readonly preloads: readonly string[];
  /** Content policy for hosts that send no headers. */
  readonly policy?: string | undefined;
  readonly dataDate: string;
  /** Version of the data, ISO 8601. */
  readonly version: string;
  /** Absolute address of the site with a slash at its end, or ''. */
  readonly site: string;
  /** More elements for the head. */
  readonly head?: string;
}

/** The face of titles; embeds use the system's alone. */
const DISPLAY_FACE = 'fonts/anybody.woff2';

/**
 * Path from a page back to the site's root: relative, so that the site works at any base path; but those of a page that
 * is shown at any depth begin at the host (`site` tells at which folder of it).
 */
export function rootFrom(page: PageAddress, site: string): string {
  if (kindOf(page).isAtAnyDepth) return site ? new URL(site).pathname : '/';
  return '../'.repeat(page.path.split('/').length - 1);
}

/** A relative path that is never empty: an empty href would name the page itself, query and all. */
const orHere = (path: string) => path || './';

/** The element that holds a page's data. A block of JSON is no script, so that no policy stops it. */
function dataBlock(data: PageData): string {
  // A `<` in it could end its element.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${PAGE_DATA}">${json}</script>\n`;
}

/**
 * The whole HTML document of a page. The modules it loads are asked for with `crossorigin`, because to a frame that is
 * sandboxed without an origin even its own host is another. Its style sheet is not: any frame takes it without, and a
 * page that is opened as a file takes it only so.
 */
export function writeDocument(document: Document): string {
  const {
    page,
    title,
    description,
    body,
    style,
    script,
    data,
    figure,
    preloads,
    policy,
    dataDate,
    version,
    site,
    head = '',
  } = document;
  const { tag, locale, folder, messages } = LANGUAGES[page.lang];
  const feedTitle = createTranslate(messages, locale)('atom.title');
  const root = rootFrom(page, site);
  const alternates = LANGS.map((lang) => {
    const path = inLanguage(page, lang);
    return `<link rel="alternate" hreflang="${LANGUAGES[lang].tag}" href="${site ? site + path : orHere(root + path)}">`;
  });
  const { isEmbed, isIndexed } = kindOf(page);
  const embedded = isEmbed ? ' data-embedded' : '';
  const dataFile = typeof data === 'string' ? ` data-file="${root}${data}"` : '';
  return `<!doctype html>
<html lang="${tag}" data-tag="${tag}" data-locale="${locale}" data-root="${root}" data-home="${root}${folder}" data-site="${escapeMarkup(site)}" data-date="${dataDate}" data-version="${version}"${embedded}${dataFile}>
<head>
<meta charset="utf-8">
${policy ? `<meta http-equiv="Content-Security-Policy" content="${policy}">\n` : ''}<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeMarkup(title)}</title>
<meta name="description" content="${escapeMarkup(description)}">
${isIndexed ? '' : '<meta name="robots" content="noindex">\n'}<link rel="icon" href="${root}favicon.svg" type="image/svg+xml">
<link rel="manifest" href="${root}site.webmanifest">
${isEmbed ? '' : `<link rel="preload" href="${root}${DISPLAY_FACE}" as="font" type="font/woff2" crossorigin>\n`}${'text' in style ? `<style>${style.text}</style>` : `<link rel="stylesheet" href="${root}${style.file}">`}
${alternates.join('\n')}
<link rel="alternate" type="application/atom+xml" href="${root}${folder}feed.xml" title="${escapeMarkup(feedTitle)}">
${head}</head>
<body>
${body}
${typeof data === 'object' ? dataBlock(data) : ''}${figure ? `<link rel="modulepreload" id="${FIGURE_MODULE}" href="${root}${figure}" crossorigin>\n` : ''}${preloads.map((file) => `<link rel="modulepreload" href="${root}${file}" crossorigin>\n`).join('')}${script ? `<script type="module" src="${root}${script}" crossorigin></script>\n` : ''}</body>
</html>
`;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { escapeMarkup } from '../../src/embed/escapeMarkup.ts';
import { CHARTS } from '../../src/charts/index.ts';
import { LANGS, LANGUAGES, type Lang } from '../../src/i18n/index.ts';
import { CASES } from './cases.ts';

const WIDTHS = [320, 375, 600, 768, 1024, 1440];
const THEMES = ['light', 'dark'];

/** What a page of the gallery shows, from its address. */
interface Choice {
  readonly chart: string;
  readonly width: number;
  readonly theme: string;
}

/**
 * The gallery in the development server: `/gallery/` shows every case of a chart in frames of the chosen width and theme,
 * `/gallery/figure` one case by itself, rendered anew at each request by the code of the build.
 */
export function galleryPages(): Plugin {
  const pages: Record<string, (query: URLSearchParams, server: ViteDevServer) => string | Promise<string>> = {
    '/gallery/': (query) => indexPage(readChoice(query)),
    '/gallery/figure': figurePage,
  };
  return {
    name: 'rodaje:gallery',
    configureServer(server) {
      const answer: Connect.NextHandleFunction = (request, response, next) => {
        const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
        const send = (type: string, text: string) =>
          response.setHeader('Content-Type', `text/${type}; charset=utf-8`).end(text);
        const page = pages[pathname];
        if (pathname === '/gallery/gallery.css')
          send('css', readFileSync(join(import.meta.dirname, 'gallery.css'), 'utf8'));
        else if (page) Promise.resolve(page(searchParams, server)).then((html) => send('html', html), next);
        else next();
      };
      server.middlewares.use(answer);
    },
  };
}

function readChoice(query: URLSearchParams): Choice {
  const chart = query.get('chart');
  return {
    chart: CHARTS.find(({ id }) => id === chart)?.id ?? CHARTS[0].id,
    width: WIDTHS.find((width) => width === Number(query.get('width'))) ?? 600,
    theme: THEMES.find((theme) => theme === query.get('theme')) ?? 'light',
  };
}

/** Links to the same page with one thing chosen otherwise. */
function links<Name extends keyof Choice>(
  choice: Choice,
  name: Name,
  values: readonly Choice[Name][],
): string {
  const items = values.map((value) => {
    const query = new URLSearchParams(
      Object.entries({ ...choice, [name]: value }).map(([key, each]) => [key, String(each)]),
    );
    const current = value === choice[name] ? ' aria-current="true"' : '';
    return `<a href="?${escapeMarkup(String(query))}"${current}>${value}</a>`;
  });
  return `<p>${items.join(' ')}</p>`;
}

function indexPage(choice: Choice): string {
  const { chart, width, theme } = choice;
  const figures = CASES.filter((each) => each.chart === chart).map(({ name }) => {
    const frames = LANGS.map((lang) => {
      const address = escapeMarkup(`figure?${new URLSearchParams({ chart, name, lang, theme })}`);
      return `<iframe title="${name} ${lang}" src="${address}" width="${name === 'embedded' ? 320 : width}" height="900"></iframe>`;
    });
    return `<section><h2>${name}</h2><div class="frames">${frames.join('')}</div></section>`;
  });
  const choices = [
    links(
      choice,
      'chart',
      CHARTS.map(({ id }) => id),
    ),
    links(choice, 'width', WIDTHS),
    links(choice, 'theme', THEMES),
  ];
  return writePage(
    'en',
    theme,
    `${chart}, ${width} px`,
    ['gallery.css'],
    `<nav>${choices.join('')}</nav>${figures.join('')}`,
  );
}

async function figurePage(query: URLSearchParams, server: ViteDevServer): Promise<string> {
  const load = (file: string) => server.ssrLoadModule(join(import.meta.dirname, file));
  const { caseOf } = (await load('cases.ts')) as typeof import('./cases.ts');
  const { renderCase } = (await load('renderCase.ts')) as typeof import('./renderCase.ts');
  const found = CASES.find(({ chart, name }) => chart === query.get('chart') && name === query.get('name'));
  if (!found) throw new Error(`The gallery has no case "${query}".`);
  const lang = LANGS.find((each) => each === query.get('lang')) ?? LANGS[0]!;
  const figure = await renderCase(caseOf(found.chart, found.name), lang);
  const style = `/@style/embed-${found.chart}.css`;
  return writePage(
    lang,
    query.get('theme') ?? 'light',
    found.name,
    [style],
    `<main class="embed">${figure}</main>`,
  );
}

/** A page under the site's strict content policy: no script, and styles from files alone. */
function writePage(
  lang: Lang,
  theme: string,
  title: string,
  styles: readonly string[],
  body: string,
): string {
  return `<!doctype html>
<html lang="${LANGUAGES[lang].tag}" data-theme="${escapeMarkup(theme)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; frame-src 'self'">
<title>${escapeMarkup(title)}</title>
${styles.map((style) => `<link rel="stylesheet" href="${style}">`).join('\n')}
</head>
<body>
${body}
</body>
</html>
`;
}

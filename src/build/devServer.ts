import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { dataVersion, readData } from './data.ts';
import { writeDocument } from './document.ts';
import { entryOf, isLive, readSubjectPath, scriptedPages } from './pages.ts';
import type { PageAddress } from './pages/pageKind.ts';
import { packPage } from './packPage.ts';
import { contentTypeOf } from './hosting/contentTypes.ts';
import { publishData, type Publication } from './published/publishData.ts';
import { renderInput } from './renderInput.ts';
import { styleOf, stylesheet } from './styles.ts';

const STYLE = /^\/@style\/(.+)\.css$/;

/**
 * The same pages in development: rendered anew at each request, reloaded when a table, a word or a style changes. What is
 * published of the tables is made once for each change of theirs.
 */
export function devPages(root: string): Plugin {
  const pages = scriptedPages();
  const src = join(root, 'src');

  const tables = join(root, 'data');
  let published: Publication | undefined;
  const publish = () =>
    (published ??= publishData(root, { dataset: readData(root), version: dataVersion(root), site: '' }));

  const fileAt = (pathname: string) => publish().files.find(({ path }) => `/data/${path}` === pathname);

  const render = async (server: ViteDevServer, page: PageAddress) => {
    const { renderPage } = (await server.ssrLoadModule('/build/render.ts')) as typeof import('./render.ts');
    const publication = publish();
    const input = renderInput(publication);
    const rendered = await renderPage(page, input);
    const script = isLive(page) ? `@id/virtual:entry/${entryOf(page)}` : undefined;
    const html = writeDocument({
      ...rendered,
      page,
      script,
      style: { file: `@style/${styleOf(page)}.css` },
      data: packPage(page, publication.edition.dataset),
      figure: page.chart && `@id/virtual:figure/${page.chart}`,
      preloads: [],
      dataDate: input.dataDate,
      version: input.version,
      site: '',
    });
    return server.transformIndexHtml(`/${page.path}`, html);
  };

  return {
    name: 'rodaje:dev-pages',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(tables);
      server.watcher.on('all', (_, file) => {
        if (file.startsWith(tables)) published = undefined;
      });
      server.watcher.on('change', (file) => {
        if (/\.(csv|geojson)$/.test(file)) server.moduleGraph.invalidateAll();
        if (/\.(css|csv|geojson)$/.test(file)) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const send = (type: string, text: string) =>
          response.setHeader('Content-Type', `${type}; charset=utf-8`).end(text);
        const style = STYLE.exec(pathname)?.[1];
        const page = style
          ? pages.find((each) => styleOf(each) === style)
          : (readSubjectPath(pathname.slice(1)) ?? pages.find(({ path }) => `/${path}` === pathname));
        const file = pathname.startsWith('/data/') && fileAt(pathname);
        if (file) response.setHeader('Content-Type', contentTypeOf(pathname)).end(file.content);
        else if (!page) next();
        else if (style) send('text/css', stylesheet(page, src));
        else render(server, page).then((html) => send('text/html', html), next);
      });
    },
  };
}

import { join } from 'node:path';
import { documentsOf, writeStyles } from '../../src/build/build.ts';
import { readBundle } from '../../src/build/bundleSite.ts';
import { contentTypeOf } from '../../src/build/hosting/contentTypes.ts';
import { headersFor } from '../../src/build/hosting/headers.ts';
import { allPages } from '../../src/build/pages.ts';
import type { PageAddress } from '../../src/build/pages/pageKind.ts';
import { publishData } from '../../src/build/published/publishData.ts';
import { renderInput } from '../../src/build/renderInput.ts';
import { startServer, type RunningServer } from '../../src/build/server.ts';
import { PACK } from '../../src/build/packSlices.ts';
import type { RenderInput } from '../../src/build/renderInput.ts';
import { messagesOf } from '../../src/build/words.ts';
import { CHARTS, type ChartId } from '../../src/charts/index.ts';
import { LANGS } from '../../src/i18n/index.ts';
import { unpackSlice, type SliceName, type Slices } from '../../src/model/slices.ts';
import type { Dataset } from '../../src/model/dataset.ts';

const root = join(import.meta.dirname, '../..');

/** Editions of the tables as sites beside one another: one bundle of scripts, pages rendered when they are asked for. */
export interface EditionSites extends RunningServer {
  /** Adds an edition's site under a folder; returns its address. */
  add(folder: string, dataset: Dataset): string;
  /** The document of a chart's embed, of an edition that has no site. */
  embedOf(dataset: Dataset, page: PageAddress & { chart: ChartId }): Promise<string>;
}

const VERSION = '2026-01-01';

/** The slices that a chart draws, and the facets its reader filters. */
export function slicesOf(id: ChartId, dataset: Dataset): Partial<Slices> {
  const names = new Set<SliceName>(['facets', ...CHARTS.find((chart) => chart.id === id)!.slices]);
  return Object.fromEntries([...names].map((name) => [name, unpackSlice(name, PACK[name](dataset))]));
}

/** The bench has no policy, so that a script may stand in it. */
const BENCH = `<!doctype html><title>bench</title><link rel="icon" href="data:,"><script>window.load = (module) => import(module)</script>`;

/**
 * Serves editions beside one another.
 *
 * @param built the folders of the built site, whose scripts and style sheets all editions share, and of its bundle
 */
export async function serveEditions(built: { dist: string; bundle: string }): Promise<EditionSites> {
  const bundle = await readBundle(built.bundle);
  const styleIn = writeStyles(allPages(), join(root, 'src'), () => {});
  const pages = new Map<string, () => Promise<string>>();
  const files = new Map<string, string | Uint8Array>();

  const documentsIn = (dataset: Dataset, folder: string) => {
    const publication = publishData(root, { dataset, version: VERSION, site: '' });
    for (const { path, content } of publication.files) files.set(`${folder}data/${path}`, content);
    const write = (file: string, content: string | Uint8Array) => void files.set(folder + file, content);
    return documentsOf(bundle, styleIn, renderInput(publication), write);
  };
  pages.set('/bench/', () => Promise.resolve(BENCH));
  const server = await startServer({
    root: built.dist,
    port: 0,
    async onRequest(request, response) {
      const path = request.url!.replace(/[?#].*/, '');
      const [, , shown] = /^(\/(?!(?:assets|fonts)\/)[^/]+)(\/.*)$/.exec(path) ?? [];
      const found = (await pages.get(path)?.()) ?? files.get(path);
      if (found === undefined) {
        // Scripts, style sheets and faces are every edition's.
        request.url = shown ?? path;
        return false;
      }
      const address = shown ?? path;
      const type = address.endsWith('/') ? 'page.html' : address;
      response
        .writeHead(200, {
          ...(path === '/bench/' ? {} : headersFor(address)),
          'Content-Type': contentTypeOf(type),
        })
        .end(found);
      return true;
    },
  });
  return {
    ...server,
    add(folder, dataset) {
      const documentOf = documentsIn(dataset, `/${folder}/`);
      for (const page of allPages()) pages.set(`/${folder}/${page.path}`, () => documentOf(page));
      return `${server.url}${folder}/`;
    },
    embedOf(dataset, page) {
      const publication = { edition: { dataset, version: VERSION, site: '' }, tables: [], files: [] };
      // What the document of one chart's embed is made of, and no more: there are hundreds of them.
      const input: Partial<Omit<RenderInput, 'slices'>> & { slices: Partial<Slices> } = {
        ...publication.edition,
        publication,
        messages: Object.fromEntries(
          LANGS.map((lang) => [lang, messagesOf(lang, dataset)]),
        ) as RenderInput['messages'],
        slices: slicesOf(page.chart, dataset),
        dataDate: VERSION,
      };
      const write = (file: string, content: string | Uint8Array) => void files.set(`/${file}`, content);
      return documentsOf(bundle, styleIn, input as RenderInput, write)(page);
    },
  };
}

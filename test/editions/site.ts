import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundleSite, documentsOf } from '../../src/build/build.ts';
import { contentTypeOf } from '../../src/build/hosting/contentTypes.ts';
import { headersFor } from '../../src/build/hosting/headers.ts';
import { allPages, type PageAddress } from '../../src/build/pages.ts';
import { publishData } from '../../src/build/published/publishData.ts';
import { renderInput } from '../../src/build/renderInput.ts';
import { startServer, type RunningServer } from '../../src/build/server.ts';
import type { Dataset } from '../../src/model/dataset.ts';

const root = join(import.meta.dirname, '../..');
const out = join(root, 'test/output/editions');

/** Editions of the tables as sites beside one another: one bundle of scripts, pages rendered when they are asked for. */
export interface EditionSites extends RunningServer {
  /** Adds an edition's site under a folder; returns its address. */
  add(folder: string, dataset: Dataset): string;
  /** The document of a page of a dataset. */
  documentOf(dataset: Dataset): (page: PageAddress) => Promise<string>;
}

const VERSION = '2026-01-01';

export async function serveEditions(): Promise<EditionSites> {
  rmSync(out, { recursive: true, force: true });
  cpSync(join(root, 'public'), out, { recursive: true });
  const bundle = await bundleSite(root, out);
  const pages = new Map<string, () => Promise<string>>();
  const files = new Map<string, string | Uint8Array>();

  const documentsIn = (dataset: Dataset, folder: string) => {
    const publication = publishData(root, { dataset, version: VERSION, site: '' });
    for (const { path, content } of publication.files) files.set(`${folder}data/${path}`, content);
    return documentsOf(bundle, renderInput(publication), (file, content) => files.set(folder + file, content));
  };
  const server = await startServer({
    root: out,
    port: 0,
    async onRequest(request, response) {
      const path = request.url!.replace(/[?#].*/, '');
      const [, , shown] = /^(\/[^/]+)(\/.*)$/.exec(path) ?? [];
      const found = (await pages.get(path)?.()) ?? files.get(path);
      if (found === undefined) {
        // Scripts, style sheets and faces are every edition's.
        request.url = shown ?? path;
        return false;
      }
      const type = shown!.endsWith('/') ? 'page.html' : shown!;
      response.writeHead(200, { ...headersFor(shown!), 'Content-Type': contentTypeOf(type) }).end(found);
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
    documentOf: (dataset) => documentsIn(dataset, '/'),
  };
}

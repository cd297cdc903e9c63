import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { inject } from 'vitest';
import { writeSite } from '../../src/build/build.ts';
import { readData } from '../../src/build/data.ts';
import { contentTypeOf } from '../../src/build/hosting/contentTypes.ts';
import { findFile } from '../../src/build/findFile.ts';

export const dist = inject('dist');

/** Sends a file of a site with its type and what GitHub Pages adds, which is no policy. */
export async function answer(
  root: string,
  base: string,
  { url }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path, query] = url!.split('?');
  const found = await findFile(root, base, path!);
  if (!found || 'redirect' in found) {
    const location = found && found.redirect + (query ? `?${query}` : '');
    response.writeHead(found ? 301 : 404, location ? { Location: location } : {}).end();
    return;
  }
  response.writeHead(found.status, {
    'Content-Type': contentTypeOf(found.path),
    'Access-Control-Allow-Origin': '*',
  });
  response.end(await readFile(found.file));
}

/** A host like GitHub Pages with the site built for its address, as the workflow does. */
export async function startBareHost(base: string): Promise<{ url: string; root: string; close(): void }> {
  const root = join(import.meta.dirname, '../output/pages');
  const server = createServer((request, response) => void answer(root, base, request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}${base}`;
  const repository = join(import.meta.dirname, '../..');
  const dataset = readData(repository);
  await writeSite({
    root: repository,
    out: root,
    site: url,
    dataset,
    bundle: inject('bundle'),
    twins: false,
  });
  return {
    url,
    root,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

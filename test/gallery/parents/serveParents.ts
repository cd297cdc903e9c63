import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { article, overview, PARENTS, parentPage, type ParentName } from './parents.ts';

export interface ParentsServer {
  /** `http://localhost:<port>`: another origin than 127.0.0.1, where the site is. */
  readonly origin: string;
  /** Publishes markup as an article, with headers of its own if given, and returns its address. */
  publish(markup: string, headers?: Record<string, string>): string;
  close(): Promise<void>;
}

const folder = import.meta.dirname;
/** What publishers' pages use is among what only tests need (see test/package.json). */
const packages = join(folder, '../../node_modules');
const types: Record<string, string> = { js: 'text/javascript', css: 'text/css' };

/**
 * Serves the parents: `/` all beside each other, `/<name>?embed=<address>` one, with `embed` as often as wanted.
 *
 * @param site where the site is, for its loader and for the overview's embed
 * @param port 0 for any
 */
export async function serveParents(site: string, port = 0): Promise<ParentsServer> {
  const published: { page: string; headers: Record<string, string> }[] = [];

  const pageAt = ({
    pathname,
    searchParams,
  }: URL): { page: string; headers?: Record<string, string> } | undefined => {
    const name = pathname.slice(1);
    const embeds = searchParams.getAll('embed');
    if (name === '') return { page: overview(embeds[0] ?? `${site}embed/genres/`) };
    if (Object.hasOwn(PARENTS, name)) return { page: parentPage(name as ParentName, embeds, site) };
    const article = /^published\/(\d+)$/.exec(name);
    return article ? published[Number(article[1])] : undefined;
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const found = pageAt(url);
    if (found) {
      const { page, headers } = found;
      response.writeHead(200, { ...headers, 'Content-Type': 'text/html; charset=utf-8' }).end(page);
    } else {
      const path = normalize(url.pathname);
      const file = path.startsWith('/packages/')
        ? join(packages, path.slice('/packages'.length))
        : join(folder, path);
      response
        .setHeader('Content-Type', types[path.split('.').pop()!] ?? 'text/plain')
        .end(readFileSync(file));
    }
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    publish: (markup, headers = {}) =>
      `${origin}/published/${published.push({ page: article(markup), headers }) - 1}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { findFile, statOf, type FoundFile } from './findFile.ts';
import { contentTypeOf } from './hosting/contentTypes.ts';
import { headersFor } from './hosting/headers.ts';

/** Sees each request first; if it answers the request itself it returns true, and no file is sent. */
export type Interceptor = (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;

export interface ServerOptions {
  /** The folder to serve. */
  root: string;
  /** The path the site lives under, with a slash at both ends. */
  base?: string;
  /** The port to take, 0 for any; when left out, the first free one from 4173. */
  port?: number;
  /** The network address to listen on. */
  host?: string;
  onRequest?: Interceptor;
}

export interface RunningServer {
  /** The address of the site's front page. */
  url: string;
  /** Stops listening and drops every open connection. */
  close(): Promise<void>;
}

const firstPort = 4173;

// In the order of preference: the first that lies beside the file and that the reader takes is sent.
const codings = [
  { name: 'br', extension: '.br' },
  { name: 'gzip', extension: '.gz' },
];

/**
 * Serves a folder as a static host would, with the headers that every host is asked to send.
 *
 * @param options the folder, the address it gets, and who may look at requests first
 * @returns the address it answers at, and how to stop it
 * @throws when the wanted port is taken or may not be used
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { base = '/', host = '127.0.0.1', onRequest = () => false } = options;
  const root = resolve(options.root);
  const server = createServer((request, response) => {
    Promise.resolve(onRequest(request, response))
      .then((answered) => (answered ? undefined : answer(root, base, request, response)))
      .catch(() => response.destroy());
  });
  await (options.port === undefined
    ? listenFrom(firstPort, server, host)
    : listen(options.port, server, host));
  const { port } = server.address() as AddressInfo;
  return { url: `http://${host}:${port}${base}`, close: () => stop(server) };
}

async function listenFrom(port: number, server: Server, host: string): Promise<void> {
  try {
    await listen(port, server, host);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    await listenFrom(port + 1, server, host);
  }
}

function listen(port: number, server: Server, host: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      done();
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

async function answer(root: string, base: string, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const url = request.url ?? '/';
  const queryStart = url.search(/\?|$/);
  const found = await findFile(root, base, url.slice(0, queryStart));
  if (!found) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
  } else if ('redirect' in found) {
    // An article that is isolated follows no frame's redirect without the second header.
    const headers = {
      Location: found.redirect + url.slice(queryStart),
      'Cross-Origin-Resource-Policy': 'cross-origin',
    };
    response.writeHead(301, headers).end();
  } else {
    await sendFile(found, request, response);
  }
}

async function sendFile(found: FoundFile, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const sent = await precompressed(found, request.headers['accept-encoding'] ?? '');
  const etag = `"${sent.size.toString(36)}-${Math.round(sent.modified).toString(36)}${sent.coding ?? ''}"`;
  const headers: Record<string, string | number> = {
    ...headersFor(found.path, originOf(request)),
    'Content-Type': contentTypeOf(found.path),
    Vary: 'Accept-Encoding',
  };
  // What never changes is never asked for again.
  if (!/immutable/.test(String(headers['Cache-Control']))) headers.ETag = etag;
  if (found.status === 200 && isKnown(etag, request.headers['if-none-match'])) {
    response.writeHead(304, headers).end();
    return;
  }
  if (sent.coding) headers['Content-Encoding'] = sent.coding;
  response.writeHead(found.status, { ...headers, 'Content-Length': sent.size });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(sent.file), response);
}

async function precompressed(found: FoundFile, accepted: string): Promise<FoundFile & { coding?: string }> {
  for (const { name, extension } of codings) {
    const entry = accepts(accepted, name) ? await statOf(found.file + extension) : undefined;
    if (entry?.isFile()) {
      return {
        ...found,
        file: found.file + extension,
        size: entry.size,
        modified: entry.mtimeMs,
        coding: name,
      };
    }
  }
  return found;
}

function accepts(accepted: string, coding: string): boolean {
  return accepted.split(',').some((entry) => {
    const [name, ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
    return name === coding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}

function isKnown(etag: string, condition: string | undefined): boolean {
  return (
    condition === '*' ||
    Boolean(condition?.split(',').some((known) => known.trim().replace(/^W\//, '') === etag))
  );
}

// The header may name the port in any of this machine's names, or be nonsense that has no place in a policy.
function originOf(request: IncomingMessage): string | undefined {
  const host = request.headers.host ?? '';
  return /^(\[[\da-f:]+\]|[\w.-]+)(:\d+)?$/i.test(host) ? `http://${host}` : undefined;
}

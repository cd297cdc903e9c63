import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { readFile } from 'node:fs/promises';
import { findFile } from '../../src/build/findFile.ts';
import { contentTypeOf } from '../../src/build/hosting/contentTypes.ts';

/** A line between server and browser. */
export interface Link {
  /** Milliseconds that a request takes to come, twice as many on a connection's first. */
  readonly delay: number;
  /** Bytes a second, shared by all that is under way; Infinity where nothing holds it up. */
  readonly rate: number;
}

export const UNTHROTTLED: Link = { delay: 0, rate: Infinity };
/** 1.6 Mbit/s and 150 ms. Shaped here, since what the browser can slow by itself does not reach workers. */
export const MOBILE: Link = { delay: 150, rate: 200_000 };

export interface Traffic {
  /** Bytes written to the wire, headers included. */
  readonly bytes: number;
  readonly requests: number;
  /** Compressed bytes of script in them. */
  readonly script: number;
  /** Bytes of documents and style sheets: all that a prerendered page needs to be painted. */
  readonly page: number;
}

/** Serves a folder of built pages over a line, and counts. */
export interface BenchServer {
  readonly url: string;
  /** Takes another line, and counts from nothing. */
  begin(link: Link): void;
  traffic(): Traffic;
  /** Whether every answer is out. */
  isQuiet(): boolean;
  close(): void;
}

const TICK = 10;

/** Hands out bytes in turns to every answer under way, no more than the rate. */
class Pipe {
  readonly #waiting: { response: ServerResponse; rest: Buffer }[] = [];
  readonly #timer = setInterval(() => this.#send(), TICK);
  #rate: number;
  #last = performance.now();

  constructor(rate: number) {
    this.#rate = rate;
  }

  add(response: ServerResponse, body: Buffer): void {
    this.#waiting.push({ response, rest: body });
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #send(): void {
    const now = performance.now();
    let budget = Math.floor((this.#rate * (now - this.#last)) / 1000);
    this.#last = now;
    while (budget > 0 && this.#waiting.length > 0) {
      const share = Math.ceil(budget / this.#waiting.length);
      for (const answer of [...this.#waiting]) {
        const part = answer.rest.subarray(0, Math.min(share, budget));
        answer.rest = answer.rest.subarray(part.length);
        budget -= part.length;
        answer.response.write(part);
        if (answer.rest.length > 0) continue;
        answer.response.end();
        this.#waiting.splice(this.#waiting.indexOf(answer), 1);
      }
    }
  }
}

/** What Node adds to every answer: its status, the date, and that the connection stays. */
const OWN_HEADERS = 117;

/** Bytes of an answer's head. */
function lengthOf(headers: Readonly<Record<string, string>>): number {
  return Object.entries(headers).reduce((sum, entry) => sum + `${entry.join(': ')}\r\n`.length, OWN_HEADERS);
}

/**
 * Starts serving a folder: brotli twins where they lie, no cache. `headersOf` tells what else a host sends with a path.
 */
export async function serveBench(
  root: string,
  headersOf: (path: string) => Record<string, string>,
): Promise<BenchServer> {
  let link = UNTHROTTLED;
  let pipe: Pipe | undefined;
  let [requests, script, page, open, before] = [0, 0, 0, 0, 0];
  const sockets = new Set<Socket>();
  const known = new WeakSet<Socket>();
  const written = () => [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, 0);

  const answer = async (path: string, response: ServerResponse) => {
    const found = await findFile(root, '/', path);
    if (!found || 'redirect' in found || found.status === 404) {
      response.writeHead(404).end();
      return;
    }
    const twin = await readFile(`${found.file}.br`).catch(() => undefined);
    const body = twin ?? (await readFile(found.file));
    if (/\.m?js$/.test(found.file)) script += body.length;
    const headers: Record<string, string> = {
      ...headersOf(found.path),
      'Content-Type': contentTypeOf(found.path),
      'Content-Length': String(body.length),
      ...(twin && { 'Content-Encoding': 'br' }),
    };
    if (/\.(html|css)$/.test(found.file)) page += body.length + lengthOf(headers);
    response.writeHead(200, headers);
    if (pipe) pipe.add(response, body);
    else response.end(body);
  };

  const server = createServer((request, response) => {
    requests++;
    open++;
    response.on('close', () => open--);
    const isFirst = !known.has(request.socket);
    known.add(request.socket);
    const path = new URL(request.url ?? '/', 'http://bench').pathname;
    const start = () => void answer(path, response).catch(() => response.destroy());
    if (link.delay) setTimeout(start, link.delay * (isFirst ? 2 : 1));
    else start();
  });
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}/`,
    begin(next) {
      link = next;
      pipe?.close();
      pipe = link.rate === Infinity ? undefined : new Pipe(link.rate);
      [requests, script, page] = [0, 0, 0];
      before = written();
    },
    traffic: () => ({ bytes: written() - before, requests, script, page }),
    isQuiet: () => open === 0,
    close() {
      pipe?.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

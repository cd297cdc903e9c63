import { Agent, get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { createBrotliDecompress } from 'node:zlib';
import { allPages } from './pages.ts';
import type { PageAddress } from './pages/pageKind.ts';

/** What came over the wire: bytes with their headers, and how many answers. */
export interface Load {
  readonly bytes: number;
  readonly requests: number;
}

/** What a page weighs on its way to a reader whose cache is empty, as the server compresses and sends it. */
export interface PageWeight {
  readonly page: PageAddress;
  readonly html: Load;
  /** What the browser must have before it paints the figures: the HTML, the style sheet, the face. */
  readonly painted: Load;
  /** Every script that the page fetches by itself until all its figures are live; not what a reader asks for. */
  readonly scripts: Load;
  /** All of these, and the data that is not in the HTML. */
  readonly live: Load;
}

/** The addresses that a page makes its reader fetch, from the site's root. */
export interface PageFiles {
  readonly painted: readonly string[];
  readonly scripts: readonly string[];
  readonly data: readonly string[];
}

/** What the site answers at an address from its root. */
type Fetch = (path: string) => Promise<{ readonly content: string; readonly bytes: number }>;

/**
 * Weighs every page of a running site.
 *
 * @param site its address, with a slash at its end
 * @returns a weight a page, in the order of the list of pages
 * @throws when an address does not answer
 */
export async function weighPages(site: string): Promise<PageWeight[]> {
  const fetchOnce = fetcherOf(site);
  return Promise.all(allPages().map((page) => weighPage(page, fetchOnce)));
}

/** The files of one page of a running site. */
export function filesOf(page: PageAddress, site: string): Promise<PageFiles> {
  return listFiles(page, fetcherOf(site));
}

async function weighPage(page: PageAddress, fetchOnce: Fetch): Promise<PageWeight> {
  const { painted, scripts, data } = await listFiles(page, fetchOnce);
  const loadOf = async (paths: readonly string[]): Promise<Load> => {
    const answers = await Promise.all(paths.map(fetchOnce));
    return { bytes: answers.reduce((sum, { bytes }) => sum + bytes, 0), requests: answers.length };
  };
  return {
    page,
    html: await loadOf([page.path]),
    painted: await loadOf(painted),
    scripts: await loadOf(scripts),
    live: await loadOf([...painted, ...scripts, ...data]),
  };
}

const BLOCKING = /<link (?=rel="(?:stylesheet|preload)")[^>]* href="([^"]+)"/g;
const MODULES = /<link rel="modulepreload"[^>]* href="([^"]+)"|<script type="module" src="([^"]+)"/g;
const DATA_FILE = /<html[^>]* data-file="([^"]+)"/g;
const STATIC_IMPORT = /(?:from|import)\s*["']\.\/([^"']+)["']/g;

const found = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => match.slice(1).find(Boolean)!);

async function listFiles(page: PageAddress, fetchOnce: Fetch): Promise<PageFiles> {
  const { content: html } = await fetchOnce(page.path);
  const named = (pattern: RegExp) =>
    found(html, pattern).map((address) => new URL(address, `http://site/${page.path}`).pathname.slice(1));
  const scripts = new Set<string>();
  const collect = async (path: string): Promise<void> => {
    if (scripts.has(path)) return;
    scripts.add(path);
    const { content } = await fetchOnce(path);
    for (const file of found(content, STATIC_IMPORT)) await collect(`assets/${file}`);
  };
  for (const path of named(MODULES)) await collect(path);
  return { painted: [page.path, ...named(BLOCKING)], scripts: [...scripts], data: named(DATA_FILE) };
}

/** Asks for each address once, the way a browser does; what several pages share is counted at each. */
function fetcherOf(site: string): Fetch {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const asked = new Map<string, ReturnType<Fetch>>();
  return (path) => {
    const answer = asked.get(path) ?? ask(new URL(path, site), agent);
    asked.set(path, answer);
    return answer;
  };
}

async function ask(url: URL, agent: Agent): ReturnType<Fetch> {
  const answer = await new Promise<IncomingMessage>((done, fail) => {
    get(url, { agent, headers: { 'Accept-Encoding': 'br' } }, done).on('error', fail);
  });
  if (answer.statusCode !== 200) throw new Error(`${url.pathname} answers ${answer.statusCode}`);
  const isPacked = answer.headers['content-encoding'] === 'br';
  const content = await text(isPacked ? answer.pipe(createBrotliDecompress()) : answer);
  return { content, bytes: headerBytes(answer) + Number(answer.headers['content-length']) };
}

/** The status line, a line a header, an empty line. */
function headerBytes({ httpVersion, statusCode, statusMessage, rawHeaders }: IncomingMessage): number {
  const status = `HTTP/${httpVersion} ${statusCode} ${statusMessage}\r\n`.length;
  // Between name and value stand a colon and a space, after each line its end.
  return rawHeaders.reduce((sum, part) => sum + Buffer.byteLength(part) + 2, status) + 2;
}

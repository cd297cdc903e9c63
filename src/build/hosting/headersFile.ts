import { contentTypeOf, contentTypes } from './contentTypes.ts';
import { headersFor } from './headers.ts';

// Cloudflare reads this many rules and ignores the rest without a word.
const mostRules = 100;

/**
 * Writes the `_headers` file that Netlify and Cloudflare Pages read from the published folder.
 *
 * Both hosts join the values of a header that several matching rules set, so no address may meet the same header
 * twice: what all addresses share stands under `/*`, what all of a top folder share under the folder's own pattern, and
 * what an address has besides under its own.
 *
 * @param paths every published address below the base path, folders ending with a slash
 * @param origin where the site will be served from, if known
 * @param base the path the site is served under, with a slash at both ends
 * @returns the file's text
 * @throws when the rules are more than Cloudflare reads
 */
export function headersFile(paths: string[], origin?: string, base = '/'): string {
  const headersOf = (path: string) => Object.entries({ ...headersFor(path, origin), ...ownType(path) });
  const common = commonHeaders(paths.map(headersOf));
  const ownHeaders = (path: string) => without(headersOf(path), common);

  const rules = new Map([['/*', common]]);
  for (const siblings of byTopFolder(paths).values())
    for (const [pattern, headers] of rulesOf(siblings, ownHeaders)) rules.set(pattern, headers);
  if (rules.size > mostRules) {
    throw new Error(`_headers needs ${rules.size} rules, but Cloudflare reads only the first ${mostRules}.`);
  }
  return [...rules].map(([pattern, headers]) => writeRule(base.slice(0, -1) + pattern, headers)).join('\n');
}

/** Hosts know types by extensions; of a file whose name says more the type is spelt out. */
function ownType(path: string): Record<string, string> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.includes('.') && name in contentTypes ? { 'Content-Type': contentTypeOf(path) } : {};
}

type Header = [name: string, value: string];

/** The headers that all have with the same value. */
function commonHeaders(lists: readonly Header[][]): Header[] {
  const maps = lists.map((list) => new Map(list));
  return lists[0]!.filter(([name, value]) => maps.every((map) => map.get(name) === value));
}

function without(headers: readonly Header[], others: readonly Header[]): Header[] {
  const names = new Set(others.map(([name]) => name));
  return headers.filter(([name]) => !names.has(name));
}

function byTopFolder(paths: string[]): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const folder = path.slice(0, path.indexOf('/', 1) + 1);
    folders.set(folder, [...(folders.get(folder) ?? []), path]);
  }
  return folders;
}

/**
 * The rules of one top folder: one for what all in it share, else one for the files right in it where those are treated
 * alike (a placeholder stands for a name, so the folder itself is not meant), and one for each path that has more.
 */
function rulesOf(siblings: string[], headersOf: (path: string) => Header[]): [string, Header[]][] {
  const folder = siblings[0]!.slice(0, siblings[0]!.indexOf('/', 1) + 1);
  const shared = folder && siblings.length > 1 ? commonHeaders(siblings.map(headersOf)) : [];
  if (shared.length > 0) {
    const more = siblings.map((path): [string, Header[]] => [path, without(headersOf(path), shared)]);
    return [[`${folder}*`, shared], ...more.filter(([, headers]) => headers.length > 0)];
  }

  const files = siblings.filter((path) => path !== folder && !path.slice(folder.length).includes('/'));
  const areAlike = new Set(files.map((path) => String(headersOf(path)))).size === 1;
  const grouped = folder && files.length > 1 && areAlike ? files : [];
  const single = siblings
    .filter((path) => !grouped.includes(path))
    .map((path): [string, Header[]] => [path, headersOf(path)]);
  return grouped.length > 0 ? [[`${folder}:file`, headersOf(grouped[0]!)], ...single] : single;
}

function writeRule(pattern: string, headers: readonly Header[]): string {
  return [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}

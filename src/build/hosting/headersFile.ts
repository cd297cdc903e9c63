import { contentTypeOf, namedTypes } from './contentTypes.ts';
import { headersFor } from './headers.ts';

// Cloudflare reads this many rules and ignores the rest without a word.
const mostRules = 100;

/**
 * Writes the `_headers` file that Netlify and Cloudflare Pages read from the published folder.
 *
 * Both hosts join the values of a header that several matching rules set, so no address may meet the same header
 * twice: what all addresses share stands under `/*`, what all of a folder share under the folder's own pattern, and
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
  const rules = new Map([['/*', common], ...rulesBelow('/', paths, common, headersOf)]);
  if (rules.size > mostRules) {
    throw new Error(`_headers needs ${rules.size} rules, but Cloudflare reads only the first ${mostRules}.`);
  }
  return [...rules].map(([pattern, headers]) => writeRule(base.slice(0, -1) + pattern, headers)).join('\n');
}

/** Hosts know types by extensions; of a file whose name says more the type is spelt out. */
function ownType(path: string): Record<string, string> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name in namedTypes ? { 'Content-Type': contentTypeOf(path) } : {};
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

/** The paths of each folder right below another, by that folder's path; those of files right in it under ''. */
function byFolder(folder: string, paths: readonly string[]): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const end = path.indexOf('/', folder.length) + 1;
    const key = end ? path.slice(0, end) : '';
    const members = folders.get(key);
    if (members) members.push(path);
    else folders.set(key, [path]);
  }
  return folders;
}

/**
 * The rules of what lies below a folder: one for what all in a folder share, else one for the files right in it where
 * those are treated alike (a placeholder stands for a name, so the folder itself is not meant), one for each path that has
 * more, and the same for each folder in it. `known` are the headers that rules of folders above set.
 */
function rulesOf(
  folder: string,
  paths: readonly string[],
  known: readonly Header[],
  headersOf: (path: string) => Header[],
): [string, Header[]][] {
  const own = (path: string) => without(headersOf(path), known);
  if (paths.length === 1) return [[paths[0]!, own(paths[0]!)]];
  const shared = commonHeaders(paths.map(own));
  if (shared.length > 0) {
    const below = rulesBelow(folder, paths, [...known, ...shared], headersOf);
    return [[`${folder}*`, shared], ...below];
  }
  return rulesBelow(folder, paths, known, headersOf);
}

function rulesBelow(
  folder: string,
  paths: readonly string[],
  known: readonly Header[],
  headersOf: (path: string) => Header[],
): [string, Header[]][] {
  const own = (path: string) => without(headersOf(path), known);
  const { '': files = [], ...folders } = Object.fromEntries(byFolder(folder, paths));
  const areAlike =
    new Set(files.filter((path) => path !== folder).map((path) => String(own(path)))).size === 1;
  const grouped = folder !== '/' && areAlike ? files.filter((path) => path !== folder) : [];
  const alone = files.filter((path) => !(grouped.length > 1 && grouped.includes(path)));
  return [
    ...(grouped.length > 1 ? [[`${folder}:file`, own(grouped[0]!)] as [string, Header[]]] : []),
    ...alone.map((path): [string, Header[]] => [path, own(path)]),
    ...Object.entries(folders).flatMap(([inner, members]) => rulesOf(inner, members, known, headersOf)),
  ].filter(([, headers]) => headers.length > 0);
}

function writeRule(pattern: string, headers: readonly Header[]): string {
  return [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}

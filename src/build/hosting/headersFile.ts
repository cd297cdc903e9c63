import { headersFor } from './headers.ts';

// Cloudflare reads this many rules and ignores the rest without a word.
const mostRules = 100;

/**
 * Writes the `_headers` file that Netlify and Cloudflare Pages read from the published folder.
 *
 * Both hosts join the values of a header that several matching rules set, so no address may meet the same header
 * twice: what all addresses share stands under `/*`, a top folder whose addresses or files are all treated alike is
 * one rule, and every other address has its own.
 *
 * @param paths every published address below the base path, folders ending with a slash
 * @param origin where the site will be served from, if known
 * @param base the path the site is served under, with a slash at both ends
 * @returns the file's text
 * @throws when the rules are more than Cloudflare reads
 */
export function headersFile(paths: string[], origin?: string, base = '/'): string {
  const common = Object.entries(headersFor('/', origin)).filter(([name, value]) =>
    paths.every((path) => headersFor(path, origin)[name] === value),
  );
  const commonNames = new Set(common.map(([name]) => name));
  const ownHeaders = (path: string) =>
    Object.entries(headersFor(path, origin)).filter(([name]) => !commonNames.has(name));

  const rules = new Map([['/*', common]]);
  for (const siblings of byTopFolder(paths).values()) {
    for (const [pattern, example] of patternsFor(siblings, (path) => String(ownHeaders(path)))) {
      rules.set(pattern, ownHeaders(example));
    }
  }
  if (rules.size > mostRules) {
    throw new Error(`_headers needs ${rules.size} rules, but Cloudflare reads only the first ${mostRules}.`);
  }
  return [...rules].map(([pattern, headers]) => writeRule(base.slice(0, -1) + pattern, headers)).join('\n');
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
 * Pairs of a pattern and one path it stands for: the whole folder where all are treated alike, else the files right in
 * it where those are (a placeholder stands for a name, so the folder itself is not meant), and each other path.
 */
function patternsFor(siblings: string[], treatment: (path: string) => string): [string, string][] {
  const folder = siblings[0]!.slice(0, siblings[0]!.indexOf('/', 1) + 1);
  const areAlike = (paths: string[]) =>
    paths.length > 1 && paths.every((path) => treatment(path) === treatment(paths[0]!));
  if (folder && areAlike(siblings)) return [[`${folder}*`, siblings[0]!]];

  const files = siblings.filter((path) => path !== folder && !path.slice(folder.length).includes('/'));
  const grouped = folder && areAlike(files) ? files : [];
  const single = siblings
    .filter((path) => !grouped.includes(path))
    .map((path): [string, string] => [path, path]);
  return grouped.length > 0 ? [[`${folder}:file`, grouped[0]!], ...single] : single;
}

function writeRule(pattern: string, headers: [string, string][]): string {
  return [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}

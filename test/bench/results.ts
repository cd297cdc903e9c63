import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a bench found, as Markdown. */
export interface Findings {
  readonly title: string;
  /** When and on what it was measured. */
  readonly machine: string;
  readonly tables: string;
  /** The table that the README shows, if it shows one. */
  readonly brief?: string;
}

/** Prints findings, writes them to test/bench/results/<name>.md and puts the brief table in its place in the README. */
export function publishResults(
  root: string,
  name: string,
  { title, machine, tables, brief }: Findings,
): void {
  const text = `# ${title}\n\n${machine}\n\n${tables}`;
  const folder = join(root, 'test/bench/results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.md`), text);
  console.log(`\n${text}`);
  if (brief) replaceInReadme(root, name, `${brief}\n${machine}\n`);
}

/** Puts text between the README's comments `<!-- <name> -->` and `<!-- end of <name> -->`. */
function replaceInReadme(root: string, name: string, text: string): void {
  const file = join(root, 'README.md');
  const [start, end] = [`<!-- ${name} -->\n`, `\n<!-- end of ${name} -->`];
  const readme = readFileSync(file, 'utf8');
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The README has no place for the results of ${name}.`);
  writeFileSync(file, `${readme.slice(0, from + start.length)}\n${text}${readme.slice(to)}`);
}

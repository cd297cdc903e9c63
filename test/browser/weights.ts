import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageWeight } from '../../src/build/weighPages.ts';

/** What each page weighed when it was last written down, for whoever reads a change: `npm run measure` writes it. */
export const WEIGHTS_FILE = join(import.meta.dirname, 'weights.json');

/** Bytes on the wire, as `npm run size` counts them. */
type Weight = Readonly<Record<'html' | 'painted' | 'scripts' | 'all', number>>;

/** So much a page may weigh more or less than is written, as a share of it; of little, so many bytes. */
const STRAY_SHARE = 0.02;
const STRAY_BYTES = 250;

const weightOf = ({ html, painted, scripts, live }: PageWeight): Weight => ({
  html: html.bytes,
  painted: painted.bytes,
  scripts: scripts.bytes,
  all: live.bytes,
});

/** Writes the weights down, a page a line. Returns whether they were otherwise before. */
export function writeWeights(weights: readonly PageWeight[]): boolean {
  const lines = weights.map((weight) => {
    const entries = Object.entries(weightOf(weight)).map(([name, bytes]) => `"${name}": ${bytes}`);
    return `  "/${weight.page.path}": { ${entries.join(', ')} }`;
  });
  const text = `{\n${lines.sort().join(',\n')}\n}\n`;
  const before = readFileSync(WEIGHTS_FILE, 'utf8');
  writeFileSync(WEIGHTS_FILE, text);
  return text !== before;
}

/** A line for each figure that is not what is written of it, as far as that matters, and for each page without one. */
export function strayWeights(weights: readonly PageWeight[]): string[] {
  const written = JSON.parse(readFileSync(WEIGHTS_FILE, 'utf8')) as Partial<Record<string, Weight>>;
  return weights.flatMap((weight) => {
    const path = `/${weight.page.path}`;
    const known = written[path];
    if (!known) return [`${path}: not written yet`];
    return Object.entries(weightOf(weight)).flatMap(([name, bytes]) => {
      const expected = known[name as keyof Weight];
      const isNear = Math.abs(bytes - expected) <= Math.max(STRAY_BYTES, STRAY_SHARE * expected);
      return isNear ? [] : [`${path}: ${name} ${bytes}, written ${expected}`];
    });
  });
}

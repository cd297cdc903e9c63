import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { describeMachine } from '../bench/machine.ts';
import { publishResults } from '../bench/results.ts';
import { writeTable } from '../bench/table.ts';
import type { Spread } from './measure.ts';

type Scale = typeof import('./scale.ts');

/**
 * Measures filters, counts and exports at every size, prints the table and writes it to test/bench/results. The code is
 * bundled first as it is for readers: what runs the commands turns every import into a look-up, which hot loops would pay.
 */
export async function run(): Promise<number> {
  const root = join(import.meta.dirname, '../..');
  const outDir = join(root, 'test/output/scale');
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: { ssr: join(root, 'test/scale/scale.ts'), outDir, emptyOutDir: true, copyPublicDir: false },
  });
  const { measureScale } = (await import(
    /* @vite-ignore */ pathToFileURL(join(outDir, 'scale.js')).href
  )) as Scale;
  const measured = await measureScale(root);

  const sizes = [...measured.keys()];
  const names = Object.keys(measured.get(sizes[0]!)!);
  const table = writeTable(
    ['ms, median (quartiles)', ...sizes.map((rows) => `${rows.toLocaleString('en')} rows`)],
    names.map((name) => [name, ...sizes.map((rows) => say(measured.get(rows)![name]))]),
  );
  publishResults(root, 'scale', {
    title: 'Filters, counts and exports by number of rows',
    machine: describeMachine(),
    tables: table,
    brief: table,
  });
  return 0;
}

function say(spread: Spread | undefined): string {
  if (!spread) return 'not installed';
  const { median, low, high } = spread;
  const digits = median < 1 ? 3 : median < 20 ? 1 : 0;
  return `${median.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}

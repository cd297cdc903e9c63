import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { buildSite } from '../../src/build/build.ts';
import { startServer } from '../../src/build/server.ts';
import { CHARTS } from '../../src/charts/index.ts';
import { spreadOf } from '../scale/measure.ts';
import { DEBUGGING_PORT } from './launchBare.ts';
import { writeTable } from './table.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What the bench reads of a report. */
interface Report {
  readonly categories: Record<string, { readonly score: number; readonly auditRefs: readonly AuditRef[] }>;
  readonly audits: Record<string, { readonly title: string; readonly score: number | null }>;
}
interface AuditRef {
  readonly id: string;
  readonly weight: number;
}
type Lighthouse = (
  url: string,
  flags: { port: number; logLevel: 'error'; onlyCategories: readonly string[] },
) => Promise<{ readonly lhr: Report }>;

/** Lighthouse's own phone on our own server, over every embed and the dashboard. */
export async function runLighthouse(_browser: Browser, root: string, rounds: number) {
  const entry = createRequire(join(import.meta.dirname, 'package.json')).resolve('lighthouse');
  const { default: lighthouse } = (await import(/* @vite-ignore */ pathToFileURL(entry).href)) as {
    default: Lighthouse;
  };
  const out = join(root, 'test/output/bench-lighthouse');
  rmSync(out, { recursive: true, force: true });
  await buildSite({ root, out, site: '' });
  const server = await startServer({ root: out, port: 0 });
  const rows: string[][] = [];
  for (const path of ['', 'es/', ...CHARTS.map(({ id }) => `embed/${id}/`)]) {
    console.log(`/${path} …`);
    const reports: Report[] = [];
    for (let round = 0; round < rounds; round++) {
      const options = { port: DEBUGGING_PORT, logLevel: 'error', onlyCategories: CATEGORIES } as const;
      reports.push((await lighthouse(server.url + path, options)).lhr);
    }
    const scores = CATEGORIES.map((category) => {
      const each = reports.map(({ categories }) => Math.round(categories[category]!.score * 100));
      return String(spreadOf(each).median);
    });
    rows.push([`/${path}`, ...scores, failedOf(reports.at(-1)!).join(', ') || 'none']);
  }
  await server.close();
  return { tables: writeTable(['page', ...CATEGORIES, 'what costs points'], rows) };
}

/** The audits that keep a category from 100. */
function failedOf({ categories, audits }: Report): string[] {
  const weighed = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  );
  return weighed
    .map(({ id }) => ({ id, score: audits[id]!.score }))
    .filter(({ score }) => score !== null && score < 0.9)
    .map(({ id, score }) => `${id} ${Math.round(score! * 100)}`);
}

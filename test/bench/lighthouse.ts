import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { buildSite } from '../../src/build/build.ts';
import { startServer } from '../../src/build/server.ts';
import { CHARTS } from '../../src/charts/index.ts';
import { spreadOf } from '../scale/measure.ts';
import { DEBUGGING_PORT } from './launchBare.ts';
import { writeTable } from './table.ts';

const execFileAsync = promisify(execFile);
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
/** Lighthouse's own phone on our own server, over every embed and the dashboard. */
export async function runLighthouse(_browser: Browser, root: string, rounds: number) {
  const out = join(root, 'test/output/bench-lighthouse');
  mkdirSync(out, { recursive: true });
  const server = await startServer({ root: out, port: 0 });
  // Addresses of languages and of the page itself must be absolute, as they are where a site is published.
  await buildSite({ root, out, site: server.url });
  const rows: string[][] = [];
  for (const path of ['', 'es/', ...CHARTS.map(({ id }) => `embed/${id}/`)]) {
    console.log(`/${path} …`);
    const reports: Report[] = [];
    for (let round = 0; round < rounds; round++) {
      reports.push(await report(server.url + path));
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

/** What Lighthouse says of an address. It runs by itself: what runs the benches does not load it. */
async function report(url: string): Promise<Report> {
  const { stdout } = await execFileAsync(
    process.execPath,
    [
      join(import.meta.dirname, 'node_modules/lighthouse/cli/index.js'),
      url,
      `--port=${DEBUGGING_PORT}`,
      `--only-categories=${CATEGORIES.join()}`,
      '--output=json',
      '--quiet',
    ],
    { maxBuffer: 2 ** 27 },
  );
  return JSON.parse(stdout) as Report;
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

import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { buildSite } from '../../../src/build/build.ts';
import { compressFolder } from '../../../src/build/compress.ts';
import { headersFor } from '../../../src/build/hosting/headers.ts';
import { CHARTS } from '../../../src/charts/index.ts';
import { PROFILES } from '../profiles.ts';
import { runRounds, type Contestant } from '../rounds.ts';
import { withoutScripts } from '../scriptless.ts';
import { serveBench } from '../server.ts';
import { say, sayRatio } from '../spreads.ts';
import { writeTable } from '../table.ts';

const PATHS = ['', ...CHARTS.map(({ id }) => `embed/${id}/`)];

/** What a page costs that has nothing of ours: the floor of the machine, the browser and the line. */
const ONE_WORD = {
  path: 'one-word/',
  html: '<!doctype html><meta charset="utf-8"><title>One word</title>Word\n',
};

/** The dashboard and each embed, beside the same page with its scripts left out. */
const CONTESTANTS: readonly Contestant[] = [...PATHS, ONE_WORD.path].map((path) => ({
  name: path || 'dashboard',
  path: `live/${path}`,
  draws: false,
  beside: { path: `still/${path}` },
}));

/** Builds the site twice under `out`: as it is, and without scripts. */
async function buildBoth(root: string, out: string): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  await buildSite({ root, out: join(out, 'live'), site: '' });
  mkdirSync(join(out, 'live', ONE_WORD.path));
  writeFileSync(join(out, 'live', ONE_WORD.path, 'index.html'), ONE_WORD.html);
  cpSync(join(out, 'live'), join(out, 'still'), { recursive: true });
  for (const path of PATHS) {
    const file = join(out, 'still', path, 'index.html');
    writeFileSync(file, withoutScripts(readFileSync(file, 'utf8')));
  }
  const twins = readdirSync(join(out, 'still'), { recursive: true, encoding: 'utf8' });
  for (const twin of twins.filter((file) => /index\.html\.(br|gz)$/.test(file)))
    rmSync(join(out, 'still', twin));
  await compressFolder(join(out, 'still'));
}

/** Measures our own pages on a phone, each against itself without scripts. */
export async function comparePages(browser: Browser, root: string, rounds: number) {
  const out = join(root, 'test/output/bench-pages');
  await buildBoth(root, out);
  const server = await serveBench(out, (path) => headersFor(path.replace(/^\/(live|still)/, '')));
  const mobile = PROFILES.find(({ name }) => name === 'mobile')!;
  const measured = await runRounds(browser, server, CONTESTANTS, mobile, rounds);
  server.close();
  const heads = [
    'page',
    'kB of page and style',
    'kB in all',
    'requests',
    'JS, kB br',
    'painted ÷ scriptless',
    'task ÷ scriptless',
    'TBT, ms',
    'TBT scriptless, ms',
    'longest task, ms',
    'layout shift',
  ];
  const rows = [...measured].map(([{ name }, pairs]) => {
    const visits = pairs.map(({ own }) => own);
    const scriptless = pairs.map(({ other }) => other);
    return [
      name,
      say(visits, ({ page }) => page / 1000, 1),
      say(visits, ({ bytes }) => bytes / 1000, 1),
      say(visits, ({ requests }) => requests),
      say(visits, ({ script }) => script / 1000, 1),
      sayRatio(pairs, ({ painted }) => painted),
      sayRatio(pairs, ({ task }) => task),
      say(visits, ({ blocked }) => blocked, 0, true),
      say(scriptless, ({ blocked }) => blocked, 0, true),
      say(visits, ({ longest }) => longest, 0, true),
      say(visits, ({ shift }) => shift, 3),
    ];
  });
  return { tables: `## Mobile: CPU 4×, 1.6 Mbps, 150 ms\n\n${writeTable(heads, rows)}` };
}

import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBare } from './launchBare.ts';
import { compareCharts } from './charts/compareCharts.ts';
import { RIVALS } from './charts/rivals.ts';
import { demandPackages, versionOf } from './installed.ts';
import { runLighthouse } from './lighthouse.ts';
import { describeMachine } from './machine.ts';
import { publishResults, type Findings } from './results.ts';
import { changeFilters } from './pages/changeFilters.ts';
import { comparePages } from './pages/comparePages.ts';
import { measureTaps } from './taps/measureTaps.ts';

const root = join(import.meta.dirname, '../..');

type Measured = Pick<Findings, 'tables' | 'brief'>;

/** What can be measured, and how often by default. */
const BENCHES = {
  charts: {
    title: 'The same three charts by us and by others',
    rounds: 3,
    measure: compareCharts,
    tools: () => RIVALS.map(({ library }) => `${library} ${versionOf(library)}`),
  },
  pages: {
    title: 'Our pages beside themselves without scripts',
    rounds: 3,
    measure: comparePages,
    tools: () => [],
  },
  filters: {
    title: 'What a changed filter costs the dashboard',
    rounds: 3,
    measure: changeFilters,
    tools: () => [],
  },
  taps: {
    title: 'How soon the dashboard answers a touch: all figures live, CPU 4×, 412 px',
    rounds: 3,
    measure: measureTaps,
    tools: () => [],
  },
  lighthouse: {
    title: 'Lighthouse, mobile',
    rounds: 1,
    measure: runLighthouse,
    tools: () => [`Lighthouse ${versionOf('lighthouse')}`],
  },
} satisfies Record<
  string,
  {
    title: string;
    rounds: number;
    measure(browser: Browser, root: string, rounds: number): Promise<Measured>;
    tools(): string[];
  }
>;

/**
 * Measures `name` (charts, pages, filters, taps or lighthouse) in so many rounds, prints the tables and writes them down.
 */
export async function run(name = 'charts', given?: string): Promise<number> {
  if (!Object.hasOwn(BENCHES, name)) {
    console.error(`No bench "${name}". There are: ${Object.keys(BENCHES).join(', ')}.`);
    return 2;
  }
  if (name !== 'taps') demandPackages();
  const { title, rounds: usual, measure, tools } = BENCHES[name as keyof typeof BENCHES];
  const rounds = Number(given ?? usual);
  const browser = await launchBare();
  try {
    const measured = await measure(browser, root, rounds);
    const machine = describeMachine(`Chromium ${browser.version()}`, `${rounds} rounds`, ...tools());
    publishResults(root, name, { title, machine, ...measured });
  } finally {
    await browser.close();
  }
  return 0;
}

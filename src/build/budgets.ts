import type { ChartId } from '../charts/index.ts';
import type { Load, PageWeight } from './weighPages.ts';
import type { PageAddress } from './pages.ts';

/** The most that a page may weigh, in bytes of 1,000 to the kilobyte; `scripts` until all its figures are live. */
export interface Budget {
  readonly html?: number;
  readonly painted?: number;
  readonly paintedRequests?: number;
  readonly scripts?: number;
}

const DASHBOARD: Budget = { html: 70_800, scripts: 80_600 };
const EMBED: Budget = { painted: 16_000, paintedRequests: 1, scripts: 31_600 };

/** The charts that draw most: 32 states, every title, the texts of all claims. */
const RICH: readonly ChartId[] = ['filming-map', 'states', 'slate', 'fact-check'];
const RICH_EMBED: Budget = { ...EMBED, painted: 24_000 };

/** The budget of a page; pages without figures have none. */
export function budgetOf({ kind, chart }: PageAddress): Budget {
  if (kind === 'dashboard') return DASHBOARD;
  if (chart) return RICH.includes(chart) ? RICH_EMBED : EMBED;
  return {};
}

/** A budget that is not held, what is held in its place, and why. The bound may fall; it may not rise. */
export interface Exception {
  readonly scripts: number;
  readonly why: string;
}

/** A page that is over its budget and known to be. */
export function exceptionOf({ chart }: PageAddress): Exception | undefined {
  return chart && EXCEPTIONS[chart];
}

// An embed is three to six files, so that an article with several has what they share once: about 22 kB of script and 400
// bytes of headers a file. Each in one file of its own would be lighter alone and heavier together.
const EXCEPTIONS: Partial<Record<ChartId, Exception>> = {
  'investment-timeline': {
    scripts: 37_000,
    why: 'Its labels are placed anew in the browser when the currency changes.',
  },
  'multiplier-workbench': { scripts: 34_050, why: 'Four readings of a sum with all their assumptions.' },
  'filming-map': { scripts: 40_200, why: 'Map, places, search, tips and the ways to the map that zooms.' },
  states: { scripts: 32_700, why: 'Shares a file with the map, one with the genres and one with both.' },
  slate: { scripts: 33_550, why: 'A wall and a table that sorts.' },
  multipliers: {
    scripts: 32_300,
    why: 'Panels of studies on scales of their own, with labels cut to their room.',
  },
  watched: {
    scripts: 33_650,
    why: 'Filters, a switch, a choice of half-years, and bars under their captions.',
  },
};

/** One figure of a page beside its budget. */
export interface Entry {
  readonly name: keyof Budget;
  readonly value: number;
  readonly budget: number | undefined;
  /** The most it may be: the budget, or what is held in its place. */
  readonly bound: number;
}

/** A page's figures, those without a budget too. */
export function entriesOf({ page, html, painted, scripts }: PageWeight): Entry[] {
  const values: Required<Budget> = {
    html: html.bytes,
    painted: painted.bytes,
    paintedRequests: painted.requests,
    scripts: scripts.bytes,
  };
  const budget = budgetOf(page);
  return (Object.keys(values) as (keyof Budget)[]).map((name) => {
    const exception = name === 'scripts' ? exceptionOf(page)?.scripts : undefined;
    return { name, value: values[name], budget: budget[name], bound: exception ?? budget[name] ?? Infinity };
  });
}

const NAMES: Record<keyof Budget, string> = {
  html: 'bytes of HTML',
  painted: 'bytes until painted',
  paintedRequests: 'requests until painted',
  scripts: 'bytes of script until live',
};

const number = (value: number) => value.toLocaleString('en');

/** A line for each figure of a page that is over its bound: the page, the figure, the budget. */
export function faultsOf(weight: PageWeight): string[] {
  return entriesOf(weight)
    .filter(({ value, bound }) => value > bound)
    .map(
      ({ name, value, bound }) =>
        `/${weight.page.path}: ${number(value)} ${NAMES[name]}, ${number(bound)} allowed`,
    );
}

const COUNTED = `Bytes on the wire to an empty cache: compressed as the server sends it (brotli 11), headers of each answer included.
Until painted: the HTML, the style sheet, the face. Scripts: what the page fetches by itself until all its figures are
live, without what a reader asks for (the map that zooms, the menu of downloads, sources, searches). All: with the data.`;

/** The table of all pages, with what is counted, and what is over budget by agreement. */
export function tableOf(weights: readonly PageWeight[]): string {
  const load = ({ bytes, requests }: Load) => `${number(bytes)} (${requests})`;
  const rows = weights.map((weight) => {
    const { page, html, painted, scripts, live } = weight;
    const over = exceptionOf(page) ? ' *' : '';
    return [`/${page.path}`, number(html.bytes), load(painted), load(scripts) + over, load(live)];
  });
  const lines = [['page', 'HTML', 'until painted', 'scripts', 'all'], ...rows];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  const table = lines.map((line) =>
    line
      .map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
      .join('  '),
  );
  const exceptions = Object.entries(EXCEPTIONS).map(
    ([name, exception]) =>
      `* ${name}: up to ${number(exception!.scripts)} bytes of script. ${exception!.why}`,
  );
  return [COUNTED, '(in brackets: requests)', '', ...table, '', ...exceptions].join('\n');
}

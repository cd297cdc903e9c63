import { kindOf } from './pages.ts';
import type { Budget, Exception, PageAddress } from './pages/pageKind.ts';
import type { Load, PageWeight } from './weighPages.ts';

/** Why a page is let over its budget, and how far; undefined for one that is not. */
function exceptionOf(page: PageAddress): Exception | undefined {
  return kindOf(page).exception?.(page);
}

/** One figure of a page beside its budget. */
interface Entry {
  readonly name: keyof Budget;
  readonly value: number;
  readonly budget: number | undefined;
  /** The most it may be: the budget, or what is held in its place. */
  readonly bound: number;
}

/** A page's figures, those without a budget too. */
function entriesOf({ page, html, painted, scripts }: PageWeight): Entry[] {
  const values: Required<Budget> = {
    html: html.bytes,
    painted: painted.bytes,
    paintedRequests: painted.requests,
    scripts: scripts.bytes,
  };
  const budget = kindOf(page).budget?.(page) ?? {};
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
  const exceptions = weights.flatMap(({ page }) => {
    const exception = exceptionOf(page);
    if (!exception) return [];
    const { scripts, why } = exception;
    return [`* ${page.chart ?? page.kind}: up to ${number(scripts)} bytes of script. ${why}`];
  });
  return [COUNTED, '(in brackets: requests)', '', ...table, '', ...new Set(exceptions)].join('\n');
}

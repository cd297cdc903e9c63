import { loadSlices } from 'virtual:slices';
import { CHARTS, type ChartId } from '../../charts/index.ts';
import type { Page } from '../../figure/page.ts';
import type { Variant } from '../../export/csv.ts';
import { fetchTable } from '../../export/cutTable.ts';
import { readFileName, type FileNameParts } from '../../export/fileName.ts';
import { recordsOf } from '../../export/records.ts';
import { readQuery } from '../../filter/query.ts';
import { countKept, viewOf } from '../../filter/view.ts';
import { TABLES } from '../../model/tables.ts';
import { checkFile } from './checkFile.ts';

/** A file is no part of a table that is this many times shorter; reading it would only stop the page. */
const MOST_TIMES = 4;
/** Short tables do not make a file with a note in it too large. */
const ALWAYS_READ = 1_000_000;
/** The figure that computes what it hands out; the file has its name in place of a table's. */
const COMPUTING: ChartId = 'multiplier-workbench';

/** What the page says of a name or file, and the address of its view where there is one. */
interface Answer {
  readonly says: readonly string[];
  readonly href?: string;
}

/** The figure to open a table's view in: of those that hand out its rows the one of its name, or else the first. */
function figureOf(table: string): ChartId | undefined {
  if (table === COMPUTING) return COMPUTING;
  const drawing = CHARTS.filter(({ table: drawn }) => TABLES[drawn].file === `data/${table}.csv`);
  return (drawing.find(({ id }) => id === table) ?? drawing[0])?.id;
}

/** Says of a file's name which view it is, or why it is none. */
export function answerName(name: string, { t, home, version }: Page): Answer {
  const parts = readFileName(name);
  if (typeof parts === 'string') return { says: [t(`data.reopen-${parts}`)] };
  const figure = figureOf(parts.table);
  if (!figure) return { says: [t('data.reopen-table', { table: parts.table })] };
  const older = t('data.reopen-older', { version: parts.version, current: version });
  const query = parts.query && `?${parts.query}`;
  return { says: parts.version === version ? [] : [older], href: `${home || './'}${query}#${figure}` };
}

/**
 * The same for a file: what was changed in it is said as well, since the view shows what was published. A good name leads
 * to its view whatever the file holds.
 */
export async function answerFile(file: File, page: Page): Promise<Answer> {
  const { t, version } = page;
  const answer = answerName(file.name, page);
  const parts = readFileName(file.name);
  // Rows of an older version may differ from today's without anyone having edited them.
  if (!answer.href || typeof parts === 'string' || parts.version !== version) return answer;
  const table = await publishedText(parts, /\.excel/.test(file.name) ? 'excel' : 'clean', page);
  if (file.size > Math.max(ALWAYS_READ, MOST_TIMES * table.length))
    return { ...answer, says: [t('data.reopen-big')] };
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { ...answer, says: [t('data.reopen-unread')] };
  const fault = checkFile(text, table, await rowsExpected(parts, table));
  if (!fault) return answer;
  if (fault.kind === 'header') return { ...answer, says: [t('data.reopen-header', { table: parts.table })] };
  const { kind, count: n } = fault;
  const says = t(`data.reopen-${kind}`, {
    n,
    table: parts.table,
    all: kind === 'incomplete' ? fault.expected : n,
  });
  return { ...answer, says: [...answer.says, says] };
}

/** What the rows of a file are held against: the whole table, or what the figure computes for the view. */
async function publishedText(parts: FileNameParts, variant: Variant, page: Page): Promise<string> {
  if (parts.table !== COMPUTING) return fetchTable(page.root, parts.table, variant);
  const { workbenchFile } = await import('./computedFile.ts');
  return workbenchFile(readQuery(parts.query).settings, variant);
}

/** How many rows a view has, where it is of the productions or computed; of other tables only their figures know. */
async function rowsExpected({ table, query }: FileNameParts, published: string): Promise<number | undefined> {
  if (table === COMPUTING) return [...recordsOf(published)].length - 1;
  if (table !== 'productions') return undefined;
  const { filter } = readQuery(query);
  const { facets, search } = await loadSlices(['facets', 'search']);
  return countKept(viewOf(facets, filter, search));
}

/** Lets readers drop a file or paste a name. A view without a doubt is opened; otherwise they read why and decide. */
export function attachReopening(section: HTMLElement, page: Page): void {
  const status = section.querySelector('[role=status]')!;
  const [fileInput, nameInput] = section.querySelectorAll('input') as unknown as [
    HTMLInputElement,
    HTMLInputElement,
  ];
  const show = ({ says, href }: Answer) => {
    if (href && says.length === 0) {
      status.textContent = page.t('data.reopen-opening');
      window.location.assign(href);
      return;
    }
    status.textContent = `${says.join(' ')} `;
    if (href) {
      const link = document.createElement('a');
      link.href = href;
      link.textContent = page.t('data.reopen-open');
      status.append(link);
    }
  };
  let asked = 0;
  /** Shows an answer unless something else was asked for meanwhile. */
  const showLast = async (asking: Promise<Answer> | Answer) => {
    const turn = ++asked;
    status.textContent = '';
    const answer = await Promise.resolve(asking).catch(() => ({ says: [page.t('data.failed')] }));
    if (turn === asked) show(answer);
  };
  fileInput.addEventListener('change', () => {
    const [file] = fileInput.files!;
    if (file) void showLast(answerFile(file, page));
  });
  nameInput.addEventListener('change', () => {
    if (nameInput.value.trim()) void showLast(answerName(nameInput.value, page));
  });
  attachDrops(section, (files) => void showLast(answerDrop(files, page)));
}

/** The same for what was dropped: the first file, whatever else there is being said. */
async function answerDrop(files: readonly File[], page: Page): Promise<Answer> {
  const [file] = files;
  if (!file) return { says: [page.t('data.reopen-none')] };
  const answer = await answerFile(file, page);
  if (files.length === 1) return answer;
  return { ...answer, says: [...answer.says, page.t('data.reopen-several', { n: files.length })] };
}

/**
 * Files may be dropped anywhere on the page; without this a browser would leave the page for the file, or for the address
 * of a link. Text that is dragged into a field stays the browser's.
 */
function attachDrops(section: HTMLElement, open: (files: readonly File[]) => void): void {
  const tend = (event: DragEvent, isOver: boolean): boolean => {
    const field = (event.target as Element | null)?.closest?.('input:not([type=file])');
    if (field && !event.dataTransfer?.types.includes('Files')) return false;
    event.preventDefault();
    section.classList.toggle('is-over', isOver);
    return true;
  };
  document.addEventListener('dragover', (event) => tend(event, true));
  document.addEventListener('dragleave', (event) => tend(event, false));
  document.addEventListener('drop', (event) => {
    if (tend(event, false)) open([...(event.dataTransfer?.files ?? [])]);
  });
}

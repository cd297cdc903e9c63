import { loadSlices } from 'virtual:slices';
import { CHARTS } from '../charts/index.ts';
import type { Page } from '../charts/page.ts';
import { fetchTable } from '../export/cutTable.ts';
import { readFileName, type FileNameParts } from '../export/fileName.ts';
import { readQuery } from '../filter/query.ts';
import { countKept, viewOf } from '../filter/view.ts';
import { TABLE_NAMES } from '../model/column.ts';
import { TABLES } from '../model/tables.ts';
import { checkFile } from './checkFile.ts';

/** Ours are far smaller; reading more would only stop the page. */
const LARGEST_FILE = 50_000_000;

/** What the page says of a name or file, and the address of its view where there is one. */
interface Answer {
  readonly says: readonly string[];
  readonly href?: string;
}

/** The figure to open a table's view in: the one of that name, or the first that draws the table. */
function figureOf(table: string): string | undefined {
  const names = TABLE_NAMES.filter((name) => TABLES[name].file === `data/${table}.csv`);
  return CHARTS.find(({ id, table: drawn }) => id === table || names.includes(drawn))?.id;
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

/** The same for a file: what was changed in it is said as well, since the view shows what was published. */
export async function answerFile(file: File, page: Page): Promise<Answer> {
  const { t, root, version } = page;
  if (file.size > LARGEST_FILE) return { says: [t('data.reopen-big')] };
  const answer = answerName(file.name, page);
  const parts = readFileName(file.name);
  // Rows of an older version may differ from today's without anyone having edited them.
  if (!answer.href || typeof parts === 'string' || parts.version !== version) return answer;
  if (!TABLE_NAMES.some((name) => TABLES[name].file === `data/${parts.table}.csv`)) return answer;
  const variant = /\.excel/.test(file.name) ? 'excel' : 'clean';
  const table = await fetchTable(root, parts.table, variant);
  const fault = checkFile(await file.text(), table, await rowsExpected(parts));
  if (!fault) return answer;
  if (fault.kind === 'header') return { says: [t('data.reopen-header', { table: parts.table })] };
  const { kind, count: n } = fault;
  const says = t(`data.reopen-${kind}`, {
    n,
    table: parts.table,
    all: kind === 'incomplete' ? fault.expected : n,
  });
  return { ...answer, says: [...answer.says, says] };
}

/** How many rows a view of the productions has; of other tables only their figures know. */
async function rowsExpected({ table, query }: FileNameParts): Promise<number | undefined> {
  if (table !== 'productions') return undefined;
  const { filter } = readQuery(query);
  const { facets, search } = await loadSlices(['facets', 'search']);
  return countKept(viewOf(facets, filter, search));
}

/** Lets readers drop a file or paste a name. A view without a doubt is opened; otherwise they read why and decide. */
export function tendReopening(section: HTMLElement, page: Page): void {
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
  const openFile = (file: File | undefined) => {
    if (!file) return;
    answerFile(file, page).then(show, () => show({ says: [page.t('data.failed')] }));
  };
  fileInput.addEventListener('change', () => openFile(fileInput.files?.[0]));
  nameInput.addEventListener(
    'change',
    () => nameInput.value.trim() && show(answerName(nameInput.value, page)),
  );
  tendDrops(section, openFile);
}

/** Files may be dropped anywhere on the page; without this a browser would leave the page for the file. */
function tendDrops(section: HTMLElement, open: (file: File | undefined) => void): void {
  const mark = (event: Event, isOver: boolean) => {
    event.preventDefault();
    section.classList.toggle('is-over', isOver);
  };
  document.addEventListener('dragover', (event) => mark(event, true));
  document.addEventListener('dragleave', (event) => mark(event, false));
  document.addEventListener('drop', (event) => {
    mark(event, false);
    open(event.dataTransfer?.files[0]);
  });
}

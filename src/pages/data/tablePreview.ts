import type { Page } from '../../figure/page.ts';
import { fetchTable } from '../../export/cutTable.ts';
import { readRows } from '../../export/readRows.ts';
import { fold } from '../../model/fold.ts';

/** Rows shown at once: more would only be scrolled past. */
const SHOWN = 100;

interface Order {
  readonly column: number;
  readonly descending: boolean;
}

/** The rows in an order of the reader's; numbers by size, text by the language's letters, unknown always last. */
export function sortRows(
  rows: readonly string[][],
  { column, descending }: Order,
  isNumber: boolean,
  lang: string,
): string[][] {
  const { compare } = new Intl.Collator(lang);
  const sign = descending ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [a = '', b = ''] = [one[column], other[column]];
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    return sign * (isNumber ? Number(a) - Number(b) : compare(a, b));
  });
}

/** The rows that hold every word of a search in some cell, accents and case aside. */
export function searchRows(rows: readonly string[][], q: string): string[][] {
  const words = fold(q).split(' ');
  return rows.filter((row) => {
    const text = fold(row.join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** Gives a prerendered preview a search, sorting heads and a count. The whole table is fetched at the first use. */
export function attachPreview(preview: HTMLElement, { root, lang, t }: Page): void {
  const name = preview.dataset.preview!;
  const heads = [...preview.querySelectorAll('th')];
  const body = preview.querySelector('tbody')!;
  const numeric = heads.map((head) => head.classList.contains('number'));
  let order: Order | undefined;
  let rows: string[][] | undefined;

  const { bar, input, count } = searchBar(t('data.search', { table: name }));
  preview.before(bar);

  const show = async () => {
    try {
      rows ??= readRows(await fetchTable(root, name));
    } catch {
      count.textContent = t('data.failed');
      return;
    }
    const found = searchRows(rows, input.value);
    const sorted = order ? sortRows(found, order, numeric[order.column]!, lang) : found;
    body.replaceChildren(...sorted.slice(0, SHOWN).map((row) => tableRow(row, numeric)));
    count.textContent =
      sorted.length > SHOWN
        ? t('data.shown-first', { shown: SHOWN, n: sorted.length })
        : t('data.shown', { n: sorted.length, all: rows.length });
  };

  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    button.addEventListener('click', () => {
      order = { column, descending: order?.column === column && !order.descending };
      heads.forEach((each) => each.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', order.descending ? 'descending' : 'ascending');
      void show();
    });
    head.replaceChildren(button);
  });
  input.addEventListener('input', () => void show());
}

function searchBar(label: string) {
  const bar = document.createElement('p');
  bar.className = 'data-search';
  const input = document.createElement('input');
  input.type = 'search';
  // A browser that goes back would put the old search over rows that were not searched.
  input.autocomplete = 'off';
  input.placeholder = label;
  input.setAttribute('aria-label', label);
  const count = document.createElement('span');
  count.setAttribute('role', 'status');
  bar.append(input, count);
  return { bar, input, count };
}

function tableRow(cells: readonly string[], numeric: readonly boolean[]): HTMLElement {
  const row = document.createElement('tr');
  for (const [column, text] of cells.entries()) {
    const cell = document.createElement('td');
    if (numeric[column]) cell.className = 'number';
    cell.textContent = text;
    row.append(cell);
  }
  return row;
}

import type { Page } from '../../figure/page.ts';
import { GRADE_MARKS } from '../../aggregate/gradeSources.ts';
import { createTranslate, type Translate } from '../../i18n/translate.ts';
import { loadLateWords } from 'virtual:late-words';
import type { EvidenceFile, EvidenceRow, SourceEntry } from './evidenceFile.ts';

const files = new Map<string, Promise<EvidenceFile>>();

function fetchEvidence(root: string, table: string): Promise<EvidenceFile> {
  let file = files.get(table);
  if (!file) {
    file = fetch(`${root}data/evidence/${table}.json`).then((response) => {
      if (!response.ok) throw new Error(`${response.status} for the evidence of ${table}`);
      return response.json() as Promise<EvidenceFile>;
    });
    files.set(table, file);
    file.catch(() => files.delete(table));
  }
  return file;
}

/** `<table>.<row id>`; ids have no dot but those of rows may have other signs. */
function readAnchor(link: HTMLAnchorElement): { table: string; id: string } {
  const anchor = decodeURIComponent(link.hash.slice(1));
  const dot = anchor.indexOf('.');
  return { table: anchor.slice(0, dot), id: anchor.slice(dot + 1) };
}

/**
 * Shows the sources that a link of class `sources` names in a dialog, with how sure the row is and the dispute it is in.
 * Escape closes it and the focus goes back to the link. Rejects when the sources cannot be had.
 */
export async function showSources(link: HTMLAnchorElement, page: Page): Promise<void> {
  const { table, id } = readAnchor(link);
  const [file, words] = await Promise.all([fetchEvidence(page.root, table), loadLateWords(page.lang)]);
  const row = file.rows[id];
  if (!row) throw new Error(`No row ${id} in ${table}`);
  const t = createTranslate(words, page.lang);
  const dialog = make('dialog', { class: 'provenance', 'aria-labelledby': 'provenance-title' });
  const close = make(
    'button',
    { type: 'button', class: 'provenance-close', 'aria-label': t('provenance.close') },
    '×',
  );
  close.addEventListener('click', () => dialog.close());
  const name = page.lang.startsWith('es') ? row.es : row.en;
  dialog.append(
    close,
    make('h2', { id: 'provenance-title' }, name),
    make('p', {}, assuranceOf(row, t)),
    ...disputeOf(id, file, page, t),
    list(row.sourceIds.map((source: string) => sourceItem(file.sources[source]!, page, t))),
    pageLink(link, t),
  );
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    link.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}

function assuranceOf({ assurance, publishers, isOwn }: EvidenceRow, t: Translate): string {
  const sure = t(`provenance.sure-${assurance}`, { n: publishers });
  return isOwn ? `${sure} ${t('provenance.own')}` : sure;
}

/** The row that is used and its rivals, each with what the table notes of it, and why it is the one. */
function disputeOf(id: string, { rows }: EvidenceFile, page: Page, t: Translate): HTMLElement[] {
  const used = rows[rows[id]!.preferred ?? id]!;
  if (!used.reason) return [];
  const rivals = used.rivals.map((rival) => rows[rival]!);
  const most = Math.max(...rivals.map(({ publishers }) => publishers));
  return [
    make('p', {}, t('provenance.dispute')),
    list(
      [used, ...rivals].map((row) => disputedItem(row, row === used ? 'used' : 'not-used', page, t)),
      'provenance-dispute',
    ),
    make('p', {}, t(`provenance.reason-${used.reason}`, { n: used.publishers, most })),
  ];
}

function disputedItem(
  row: EvidenceRow,
  place: 'used' | 'not-used',
  { lang }: Page,
  t: Translate,
): HTMLElement {
  const inSpanish = lang.startsWith('es');
  const item = make('li', {}, t(`provenance.${place}`, { figure: inSpanish ? row.es : row.en }));
  const { note } = row;
  if (note) {
    const own = inSpanish ? note.es : note.en;
    const words = own ? t('provenance.note', { note: own }) : t('provenance.note-english', { note: note.en });
    item.append(make('p', {}, words));
  }
  return item;
}

function sourceItem(
  [publisher, title, url, published, grade]: SourceEntry,
  page: Page,
  t: Translate,
): HTMLElement {
  const item = make('li');
  // An address comes from a table, so only one of the web becomes a link.
  const isWeb = /^https?:\/\//.test(url);
  const heading = isWeb
    ? make('a', { href: url, target: '_blank', rel: 'noopener' }, title)
    : make('span', {}, title);
  const kind = make('span', { class: 'provenance-kind' });
  kind.append(make('i', { class: `mark mark-${GRADE_MARKS[grade]}` }), t(`provenance.grade-${grade}`));
  const date = published ? page.format.date(published) : t('provenance.undated');
  item.append(heading, make('p', {}, `${publisher} · ${date}`), kind);
  return item;
}

function list(items: readonly HTMLElement[], name = 'provenance-sources'): HTMLElement {
  const element = make('ul', { class: name });
  element.append(...items);
  return element;
}

function pageLink(link: HTMLAnchorElement, t: Translate): HTMLElement {
  const paragraph = make('p');
  paragraph.append(make('a', { href: link.href, target: '_blank', rel: 'noopener' }, t('provenance.page')));
  return paragraph;
}

/** An element with attributes and text: everything from the tables comes in as text. */
function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  text = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.textContent = text;
  return element;
}

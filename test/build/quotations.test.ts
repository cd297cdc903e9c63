import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGS, LANGUAGES, type Lang } from '../../src/i18n/index.ts';
import { readRecords } from '../model/csv.ts';
import { caseOf, CASES } from '../gallery/cases.ts';
import { renderCase } from '../gallery/renderCase.ts';

const data = join(import.meta.dirname, '../../data');
const rowsOf = (table: string) => readRecords(readFileSync(join(data, `${table}.csv`), 'utf8'));

const quoted = rowsOf('quotations');
const printed = rowsOf('claims').map(({ claim_as_printed }) => claim_as_printed!.toLowerCase());

const titles = rowsOf('productions').flatMap(({ title_es, title_en }) => [title_es!, title_en!]);

/** What stands in quotation marks of any kind, without the marks; an apostrophe is none. */
const quotesIn = (text: string) =>
  [...text.matchAll(/“([^”]*)”|«([^»]*)»|"([^"]*)"/g)].map(([, ...words]) => words.join(''));

/** Whether a page prints the words: so says the table of quotations, or they are of a checked article or a work's title. */
function isPrinted(words: string): boolean {
  const bare = words.toLowerCase();
  return (
    quoted.some((row) => row.words!.toLowerCase() === bare) ||
    printed.some((claim) => claim.includes(bare)) ||
    titles.some((title) => quotesIn(title).includes(words))
  );
}

test('quotation marks in the tables stand only around words that a cited page prints', () => {
  // Titles of works and pages, and what articles print, are quotations as they stand.
  const asPrinted = ['title', 'title_es', 'title_en', 'listed_title', 'study', 'claim_as_printed', 'words'];
  const tables = readdirSync(data).filter((file) => file.endsWith('.csv'));
  expect(tables.length).toBeGreaterThan(12);
  const found = tables.flatMap((file) =>
    rowsOf(file.replace('.csv', '')).flatMap((row) =>
      Object.entries(row)
        .filter(([column]) => !asPrinted.includes(column))
        .flatMap(([column, cell]) => quotesIn(cell).map((words) => ({ at: `${file} ${column}`, words }))),
    ),
  );
  expect(found.length).toBeGreaterThan(8);
  expect(found.filter(({ words }) => !isPrinted(words))).toEqual([]);
});

test('each quotation is in the cell that it says quotes it', () => {
  for (const { where, words } of quoted) {
    const [table, id] = where!.split('.');
    const row = rowsOf(table!).find((each) => each.id === id);
    expect(Object.values(row ?? {}).flatMap(quotesIn), where).toContain(words);
  }
});

const messagesOf = (lang: Lang) =>
  Object.entries(LANGUAGES[lang].messages).flatMap(([key, message]) =>
    (typeof message === 'string' ? [message] : Object.values(message)).map((text) => ({ key, text })),
  );

describe.each(LANGS)('in %s', (lang) => {
  test('the words of the masthead, the figures and the embeds quote nothing but what a slot brings', () => {
    const own = messagesOf(lang).filter(({ key }) => /^(mast|chart|figure|site|page|embed|mark)\./.test(key));
    const found = own.flatMap(({ key, text }) => quotesIn(text).map((words) => ({ key, words })));
    expect(found.filter(({ words }) => !/^\{\w+\}$/.test(words) && !isPrinted(words))).toEqual([]);
  });

  test('every pair of quotation marks in a figure is around printed words, or its own title to cite', async () => {
    // The other cases have words of their own in the tables.
    for (const { chart, name } of CASES.filter(
      (each) => each.name === 'normal' || each.name === 'embedded',
    )) {
      const html = await renderCase(caseOf(chart, name), lang);
      const text = html
        .replace(/<(style|script)[^]*?<\/\1>/g, '')
        .replace(/<[^>]*>/g, ' ')
        .replaceAll('&quot;', '"')
        .replaceAll('&nbsp;', '\u00a0');
      const title = /<h[23][^>]*>([^]*?)<\/h[23]>/
        .exec(html)?.[1]
        ?.replace(/<[^>]*>/g, '')
        .trim();
      const strange = quotesIn(text).filter((words) => words.trim() !== title && !isPrinted(words.trim()));
      expect(strange, `${chart}, ${name}`).toEqual([]);
    }
  });
});

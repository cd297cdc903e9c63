import { describe, expect, test } from 'vitest';
import { allPages } from '../../src/build/pages.ts';
import { publishData } from '../../src/build/published/publishData.ts';
import { renderPage } from '../../src/build/render.ts';
import { renderInput } from '../../src/build/renderInput.ts';
import { TABLES } from '../../src/model/tables.ts';
import { KINDS } from './kinds.ts';
import { unreadableIn } from './readable.ts';
import { membersOf, REAL, soundPart } from './tables.ts';

const textOf = (html: string) =>
  html
    .replace(/<!--.*?-->/gs, '')
    // Code to copy has braces of its own.
    .replace(/<(code|pre|textarea)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ');

const pages = allPages().filter(({ kind }) => kind === 'dashboard' || kind === 'data');
/** Its pages are read in the browser alone: they are ten times as long. */
const SMALL = KINDS.filter(({ name }) => name !== 'ten times the rows');

describe.each(SMALL)('tables with $name', ({ change }) => {
  test(
    'make pages without a message key, a hole or a number that is none',
    { timeout: 180_000 },
    async () => {
      const { dataset } = soundPart(change(REAL));
      const input = renderInput(publishData('.', { dataset, version: '2026-01-01', site: '' }));
      for (const page of pages) {
        const { title, description, body } = await renderPage(page, input);
        expect(unreadableIn(textOf(`${title} ${description} ${body}`)), page.path).toEqual([]);
      }
    },
  );
});

test('the edition of every word has each word of each vocabulary', () => {
  const { tables } = soundPart(KINDS.find(({ name }) => name.startsWith('every word'))!.change(REAL));
  const missing = Object.values(TABLES).flatMap(({ name, columns }) =>
    columns.flatMap((column) => {
      // A place lies in its state, so that its state cannot be any.
      const words: readonly string[] = 'words' in column && !('references' in column) ? column.words : [];
      const used = new Set(tables[name].flatMap((row) => membersOf(row[column.name]!)));
      return words.filter((word) => !used.has(word)).map((word) => `${name}.${column.name} ${word}`);
    }),
  );
  expect(missing).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** A file can be read in one go: so many lines, without the line end after the last. */
const MOST = 200;

/** Tables of words, one message a line; to look something up in one is to search it. */
const WORDS = ['src/i18n/en.ts', 'src/i18n/es.ts'];

/** Installed, made by a run, or written by a program to be compared. */
const NOT_OURS = /(^|\/)(node_modules|output|snapshots)\//;

/** What the first comment of a longer file says. */
const REASON = /Longer than 200 lines: ([^.]+)\./;

const root = join(import.meta.dirname, '..');
const files = ['src', 'test']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${folder}/${file.replaceAll('\\', '/')}`,
    ),
  )
  .filter((file) => /\.(ts|js|mjs|css|svelte)$/.test(file) && !NOT_OURS.test(file))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

/** How many lines a text has. */
const lengthOf = (text: string) => text.trimEnd().split('\n').length;

/** The reason that a file gives for its length, if its first comment stands before everything else. */
function reasonOf(text: string): string | undefined {
  const [head = ''] = /^\s*(<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|(\/\/.*\n)+)/.exec(text) ?? [];
  return REASON.exec(head.replace(/\s*\n[\s*/]*/g, ' '))?.[1];
}

describe(`a file has at most ${MOST} lines`, () => {
  const longer = files.filter(({ text }) => lengthOf(text) > MOST);
  const reasoned = files.flatMap(({ file, text }) => {
    const reason = WORDS.includes(file) ? 'a table of words' : reasonOf(text);
    return reason ? [{ file, text, reason }] : [];
  });

  test('or is a table of words, or says in its first comment why it has more', () => {
    const named = (one: (typeof files)[number]) => `${one.file} (${lengthOf(one.text)})`;
    console.log(`Longer than ${MOST} lines: ${longer.map(named).join(', ')}`);
    const allowed = new Set(reasoned.map(({ file }) => file));
    expect(longer.filter(({ file }) => !allowed.has(file)).map(named)).toEqual([]);
  });

  test.each(reasoned)('but $file: $reason', ({ text }) => {
    // A reason that is not needed any more goes.
    expect(lengthOf(text)).toBeGreaterThan(MOST);
  });
});

test('reasonOf reads the first comment alone', () => {
  const reason = 'Longer than 200 lines: one list\n * that is searched. More.';
  expect(reasonOf(`/**\n * A list. ${reason}\n */\nimport a;`)).toBe('one list that is searched');
  expect(reasonOf(`<!-- ${reason} -->\n<p></p>`)).toBe('one list that is searched');
  expect(reasonOf(`import a;\n/** ${reason} */`)).toBeUndefined();
  expect(reasonOf('/* A list. */')).toBeUndefined();
});

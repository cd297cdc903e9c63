import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import ts from 'typescript';
import { realMessages } from '../charts/wordsIn.ts';
import { describe, expect, test } from 'vitest';
import { VOCABULARIES } from '../../src/export/publish.ts';
import { LANGS, LANGUAGES, type Lang } from '../../src/i18n/index.ts';
import type { Message } from '../../src/i18n/translate.ts';
import type { Column } from '../../src/model/column.ts';
import { TABLES } from '../../src/model/tables.ts';
import { GEOGRAPHIES, INDICATOR_UNITS, MULTIPLIER_UNITS, STATES } from '../../src/model/vocabulary.ts';

const src = join(import.meta.dirname, '../../src');
const entriesOf = (lang: Lang) => Object.entries<Message>(LANGUAGES[lang].messages);
const sentencesOf = (message: Message) =>
  typeof message === 'string' ? [message] : [message.one, message.other];

/** Slots that are the same value: a language may say the plain millions where another says billions. */
const SAME_VALUE: Record<string, string> = {
  '{studyN}': '{study}',
  '{announcedN}': '{announced}',
  '{millions}': '{billions}',
};
const slotsOf = (sentence: string) =>
  [...new Set(sentence.match(/\{\w+\}/g)?.map((slot) => SAME_VALUE[slot] ?? slot))].sort();

describe.each(LANGS)('in %s', (lang) => {
  test('no message is empty, or has a space at an end or two in a row', () => {
    const untidy = entriesOf(lang).filter(([, message]) =>
      sentencesOf(message).some((sentence) => !sentence.trim() || /^\s|\s$|\s\s/.test(sentence)),
    );
    expect(untidy).toEqual([]);
  });

  test('every message has the slots that English has', () => {
    const all = (message: Message) => slotsOf(sentencesOf(message).join(' '));
    const english = new Map(entriesOf('en').map(([key, message]) => [key, all(message)]));
    for (const [key, message] of entriesOf(lang))
      expect([key, all(message)]).toEqual([key, english.get(key)]);
  });
});

test('Spanish never calls 10⁹ a billón', () => {
  const wrong = entriesOf('es').filter(([, message]) =>
    /\bbill(ón|on|ones)\b/i.test(sentencesOf(message).join(' ')),
  );
  expect(wrong).toEqual([]);
});

test('Spanish opens what it closes', () => {
  const count = (text: string, sign: string) => text.split(sign).length;
  for (const [key, message] of entriesOf('es')) {
    for (const sentence of sentencesOf(message)) {
      for (const [open, close] of ['¿?', '¡!', '«»', '“”', '()'].map((pair) => [...pair] as [string, string]))
        expect([key, open, count(sentence, open)]).toEqual([key, open, count(sentence, close)]);
    }
  }
});

/** What the message keys of a vocabulary begin with; published tables give the words of these four as they are. */
const SCOPES = new Map<readonly string[], readonly string[]>([
  ...[...VOCABULARIES].map(([words, scope]) => [words, [scope]] as const),
  [STATES, ['state', 'state-short']],
  [GEOGRAPHIES, ['country']],
  [INDICATOR_UNITS, ['unit']],
  [MULTIPLIER_UNITS, ['unit']],
]);

const closed = Object.values(TABLES).flatMap(({ name, columns }) =>
  (columns as readonly Column[]).flatMap((column) =>
    column.words ? [[`${name}.${column.name}`, column.words] as const] : [],
  ),
);

test.each(closed)('every word that %s may hold has its message in each language', (_, words) => {
  const scopes = SCOPES.get(words) ?? [];
  expect(scopes).not.toEqual([]);
  const keys = scopes.flatMap((scope) => words.map((word) => `${scope}.${word}`));
  for (const lang of LANGS) expect(keys.filter((key) => !(key in realMessages(lang)))).toEqual([]);
});

/** A text in the sources; where it is put together, the parts that are known. */
type Text = readonly string[];

function textsOfScript(source: string): Text[] {
  const texts: Text[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.push([node.text]);
    if (ts.isTemplateExpression(node))
      texts.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest));
  return texts;
}

function textsOfComponent(source: string): Text[] {
  const texts: Text[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, value, quasis } = node as {
      type?: string;
      value?: unknown;
      quasis?: { value: { cooked: string } }[];
    };
    if (type === 'Literal' && typeof value === 'string') texts.push([value]);
    if (quasis) texts.push(quasis.map((quasi) => quasi.value.cooked));
    Object.values(node).forEach(visit);
  };
  visit(parse(source, { modern: true }));
  return texts;
}

/** Every text in the sources but the words themselves. */
function textsOfSources(): Text[] {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' });
  return files
    .filter(
      (file) => /\.(ts|svelte)$/.test(file) && !LANGS.some((lang) => file === join('i18n', `${lang}.ts`)),
    )
    .flatMap((file) => {
      const source = readFileSync(join(src, file), 'utf8');
      return file.endsWith('.svelte') ? textsOfComponent(source) : textsOfScript(source);
    });
}

describe('the sources', () => {
  const keys = entriesOf('en').map(([key]) => key);
  const texts = textsOfSources();

  test('use every message: by its key, by the beginning of its key, or as a word of a vocabulary', () => {
    const whole = new Set(texts.flatMap((parts) => (parts.length === 1 ? parts : [])));
    const patterns = texts
      .filter(([head = '', ...rest]) => rest.length > 0 && /^[a-z][\w-]*\./.test(head))
      .map((parts) => new RegExp(`^${parts.map((part) => part.replace(/\W/g, '\\$&')).join('.+')}$`));
    const vocabularies = [...VOCABULARIES.values()];
    const unused = keys.filter(
      (key) =>
        !whole.has(key) &&
        !vocabularies.includes(key.split('.')[0]!) &&
        !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  test('use no message that there is none of', () => {
    const scopes = new Set(keys.map((key) => key.split('.')[0]!));
    const known = new Set(keys);
    const looksLikeKey = (text: string) =>
      /^[a-z]+(\.[\w-]+)+(?<!\.(js|ts))$/.test(text) && scopes.has(text.split('.')[0]!);
    const beginsLikeKey = (head: string) =>
      /^[a-z]+\.([\w-]+[.-])*$/.test(head) && scopes.has(head.split('.')[0]!);
    const missing = texts.filter(([head = '', ...rest]) =>
      rest.length > 0
        ? beginsLikeKey(head) && !keys.some((key) => key.startsWith(head))
        : looksLikeKey(head) && !known.has(head),
    );
    expect(missing).toEqual([]);
  });
});

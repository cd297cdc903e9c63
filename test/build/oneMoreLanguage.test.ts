import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { en } from '../../src/i18n/en.ts';

/** A copy of the project to which a language is added as the README says: a table of messages and its lines. */
const root = mkdtempSync(join(tmpdir(), 'rodaje-language-'));
afterAll(() => rmSync(root, { recursive: true }));

/** English whose vowels are accented, as translators try a page: what stays plain is no message. */
const PSEUDO = `import { en } from './en.ts';
const ACCENTED = { a: 'å', e: 'ë', i: 'ï', o: 'ø', u: 'ü' };
// What is code and no word stays: names in braces, and messages that formats read.
const say = (text) => text.replace(/\\{[^}]*\\}|[aeiou]/g, (sign) => ACCENTED[sign] ?? sign);
const accent = (message) => typeof message === 'string' ? say(message)
  : Object.fromEntries(Object.entries(message).map(([form, text]) => [form, say(text)]));
const isRead = (key) => /^(state\\.names|money\\.billion-as-millions)$/.test(key);
export const xa = Object.fromEntries(Object.entries(en).map(([key, message]) => [key, isRead(key) ? message : accent(message)]));
`;

/** Writes a line into a file of the copy, before or after another one. */
function addLine(path: string, beside: RegExp, write: (line: string) => string): void {
  const file = join(root, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(beside);
  writeFileSync(file, text.replace(beside, write));
}

test('a language is a table of messages and its lines: every page of it is built, with its words', () => {
  for (const name of ['src', 'data', 'public', 'LICENSE', 'package.json', 'vite.config.ts'])
    cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  writeFileSync(join(root, 'src/i18n/xa.ts'), PSEUDO);
  addLine(
    'src/i18n/languages.ts',
    /^ {2}es: .*$/m,
    (line) =>
      `${line}\n${line.replace('es:', 'xa:').replaceAll('es-MX', 'en-XA').replace("'es/'", "'xa/'").replace('Español', 'Ëñglish').replace('es_MX', 'en_XA')}`,
  );
  addLine('src/i18n/index.ts', /^ {2}es: .*$/m, (line) => `${line}\n${line.replaceAll(/\bes\b/g, 'xa')}`);
  addLine('src/i18n/index.ts', /^import .*es\.ts.*$/m, (line) => `${line}\nimport { xa } from './xa.ts';`);
  const { status, stderr } = spawnSync(process.execPath, ['src/build/cli.mjs', 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: 'https://rodaje.example/' },
  });
  expect(stderr.replace(/^\(node:.*\n.*$/gm, '').trim()).toBe('');
  expect(status).toBe(0);

  const pageOf = (path: string) => readFileSync(join(root, 'dist', path, 'index.html'), 'utf8');
  const accented = (text: string) =>
    text.replace(/[aeiou]/g, (sign) => ({ a: 'å', e: 'ë', i: 'ï', o: 'ø', u: 'ü' })[sign]!);
  expect(pageOf('xa')).toContain('lang="en-XA"');
  expect(pageOf('xa')).toContain(accented(en['nav.data']));
  expect(pageOf('')).toContain('hreflang="en-XA" href="https://rodaje.example/xa/"');
  for (const { id } of CHARTS) {
    expect(pageOf(`xa/embed/${id}`), id).toContain(accented(en['figure.download']));
    expect(existsSync(join(root, `dist/oembed/xa/${id}.json`)), id).toBe(true);
    expect(existsSync(join(root, `dist/share/xa/${id}.png`)), id).toBe(true);
  }
  for (const path of ['xa/data', 'xa/sources', 'xa/embed', 'xa/state/oaxaca', 'xa/title/las-muertas'])
    expect(pageOf(path), path).toContain(accented(en['nav.data']));
});

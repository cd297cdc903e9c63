import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { allPages } from '../../src/build/pages.ts';
import { wordsFor } from '../../src/build/virtualModules.ts';
import { LANGS } from '../../src/i18n/index.ts';
import { caseOf, CASES } from './cases.ts';
import { renderCase } from './renderCase.ts';
import { readData } from '../../src/build/data.ts';
import { tidyHtml } from './tidyHtml.ts';

const folder = join(import.meta.dirname, 'snapshots');
const dataset = readData(join(import.meta.dirname, '../..'));

/**
 * Compares with the snapshot; what differs is left beside it as `-changed`. A missing snapshot is written, but not on a
 * CI machine, where it fails. `npm test -- test/gallery -u` accepts all changes.
 */
async function expectSnapshot(html: string, path: string): Promise<void> {
  const changed = join(folder, `${path}-changed.html`);
  rmSync(changed, { force: true });
  try {
    await expect(html).toMatchFileSnapshot(join(folder, `${path}.html`));
  } catch (error) {
    mkdirSync(dirname(changed), { recursive: true });
    writeFileSync(changed, html);
    throw error;
  }
}

/** What a figure shows, without the addresses and the way home that it has by where it stands. */
const shownIn = (html: string) => html.replaceAll('../', '').replace(/\n *<a class="figure-home".*<\/a>/, '');

describe.each(CASES.map(({ chart, name }) => [chart, name] as const))('%s, %s', (chart, name) => {
  const shown = caseOf(chart, name);

  describe.each(LANGS)('in %s', (lang) => {
    let html: string;
    beforeAll(async () => {
      html = await renderCase(shown, lang);
    });

    test('looks as it did, or as it does on the page', async () => {
      const tidy = tidyHtml(html);
      const path = `${chart}/${name}.${lang}`;
      const onPage = tidyHtml(await renderCase(caseOf(chart, 'normal'), lang));
      // A second picture of the same would say nothing.
      if (name !== 'normal' && shownIn(tidy) === shownIn(onPage))
        expect(existsSync(join(folder, `${path}.html`)), `a snapshot of ${path}`).toBe(false);
      else await expectSnapshot(tidy, path);
    });

    test('keeps the content policy', () => {
      expect(html.match(/\s(style|on\w+)="[^"]*"/g)).toBeNull();
    });

    test('holds no hole and no id twice', () => {
      expect(html.match(/\b(NaN|undefined|null|Infinity)\b|\[object \w+\]|\{\w+\}/g)).toBeNull();
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
    });

    test('says nothing that its embed has no words for', async () => {
      const embed = allPages().find((page) => page.chart === chart && page.lang === lang)!;
      expect(await renderCase(shown, lang, wordsFor(embed, dataset))).toBe(html);
    });
  });
});

test('every snapshot is of a case that there is', () => {
  const cases = CASES.flatMap(({ chart, name }) => LANGS.map((lang) => join(chart, `${name}.${lang}.html`)));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const kept = files.filter((file) => file.endsWith('.html') && !file.endsWith('-changed.html'));
  expect(kept.filter((file) => !cases.includes(file))).toEqual([]);
});

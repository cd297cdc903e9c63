import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { en } from '../../src/i18n/en.ts';
import { es } from '../../src/i18n/es.ts';
import { createTranslate } from '../../src/i18n/translate.ts';
import { test } from './launch.ts';

const site = inject('site');
const dist = inject('dist');

const html = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found!);
/** The places on the page of sources that a page's links lead to. */
const anchorsOf = (path: string) => new Set(matches(html(path), /href="[^"]*sources\/#([^"]+)"/g));

/** Opens the list of sources behind a link, and reads it. */
async function open(page: Page, anchor: string) {
  await page.evaluate(
    (hash) => document.querySelector<HTMLAnchorElement>(`a.sources[href$="sources/#${hash}"]`)!.click(),
    anchor,
  );
  const dialog = page.locator('dialog.provenance');
  await dialog.waitFor();
  const sources = await dialog.locator('.provenance-sources > li').evaluateAll((items) =>
    items.map((item) => ({
      title: item.firstElementChild!.textContent!,
      by: item.querySelector('p')!.textContent!,
      kind: item.querySelector('.provenance-kind')!.textContent!,
    })),
  );
  const paragraphs = await dialog.locator(':scope > p').allTextContents();
  const dispute = await dialog.locator('.provenance-dispute > li').allTextContents();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  return { sources, paragraphs, dispute };
}

describe.each([
  ['English', '', createTranslate(en, 'en-US')],
  ['Spanish', 'es/', createTranslate(es, 'es-MX')],
] as const)('in %s', (_, folder, t) => {
  test('every link to sources leads to a row or a table on their page, from the dashboard and every embed', () => {
    const ids = new Set(matches(html(`${folder}sources`), / id="([^"]+)"/g));
    for (const path of ['', ...CHARTS.map(({ id }) => `embed/${id}`)]) {
      const anchors = anchorsOf(folder + path);
      expect(anchors.size, path).toBeGreaterThan(0);
      expect(
        [...anchors].filter((anchor) => !ids.has(anchor)),
        path,
      ).toEqual([]);
    }
  });

  test('every figure names its sources in a line that leads to all of them', () => {
    const figures = matches(
      html(folder),
      /<p class="figure-source">\s*(?:<!--.*?-->)*<a href="[^"]*sources\/#([\w-]+)">/g,
    );
    expect(figures).toHaveLength(CHARTS.length);
  });

  test('the figures of the masthead open their sources: publisher, title, date, kind and how sure', async ({
    openPage,
  }) => {
    const page = await openPage(site + folder);
    await page.waitForSelector('html[data-live]');
    const rows = await page
      .locator('.board a.sources')
      .evaluateAll((links) =>
        links
          .map((link) => (link as HTMLAnchorElement).hash.slice(1))
          .filter((anchor) => anchor.includes('.')),
      );
    expect(rows).toHaveLength(4);
    for (const anchor of rows) {
      const { sources, paragraphs } = await open(page, anchor);
      expect(sources.length, anchor).toBeGreaterThan(0);
      for (const { title, by, kind } of sources) {
        expect(title.length).toBeGreaterThan(2);
        expect(by).toMatch(/^.+ · .+$/);
        expect(kind.length).toBeGreaterThan(4);
      }
      expect(paragraphs[0]!.length).toBeGreaterThan(15);
    }
  });

  test('a dispute shows what is used, what is not, the note of each and why', async ({ openPage }) => {
    const page = await openPage(site + folder);
    await page.waitForSelector('html[data-live]');
    const { dispute, paragraphs } = await open(page, 'multipliers.idb-mx-press-reading');
    expect(dispute).toHaveLength(2);
    const [used, rival] = dispute as [string, string];
    expect(used.startsWith(t('provenance.used', { figure: '' }))).toBe(true);
    expect(used).toContain('0.6 ');
    expect(rival.startsWith(t('provenance.not-used', { figure: '' }))).toBe(true);
    expect(rival).toContain('1.6 ');
    for (const line of dispute) expect(line).toContain(t('provenance.note', { note: '' }).trim());
    expect(paragraphs).toContain(t('provenance.reason-primary'));
  });
});

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { readQuery, writeQuery } from '../../src/filter/query.ts';
import { en } from '../../src/i18n/en.ts';
import { es } from '../../src/i18n/es.ts';
import { createTranslate } from '../../src/i18n/translate.ts';
import fc from '../fastCheck.ts';
import { tally } from '../tally.ts';
import { test } from './launch.ts';
import { dist, published, nameOf, file, fixed, anyCase } from './dropCases.ts';
import { site, openStill, openData, drop, sentencesOf } from './openDropped.ts';

describe.each([
  ['English', '', en, createTranslate(en, 'en-US'), 150],
  ['Spanish', 'es/', es, createTranslate(es, 'es-MX'), 50],
] as const)('the page of data in %s', (_, folder, messages, t, generated) => {
  test('answers a drop of any files in words, and opens by itself only the view of an honest one', async ({
    openPage,
  }) => {
    const home = `${site}${folder}`;
    const known = sentencesOf(messages);
    const page = await openStill(openPage, folder);
    const { traces: untouched } = await drop(page, { files: [] });
    await fc.assert(
      fc.asyncProperty(anyCase, async (tried) => {
        const { says, href, opened, kept, traces } = await drop(page, tried);
        expect(kept).toBe(true);
        expect(traces).toEqual(untouched);
        expect(opened).toBe(tried.opens === undefined ? undefined : home + tried.opens);
        if (tried.opens === undefined) expect(says).toMatch(known);
        else expect(says).toBe(t('data.reopen-opening'));

        const { files } = tried;
        const [first] = files;
        if (!first) expect(says).toBe(`${t('data.reopen-none')} `);
        if (files.length > 1) expect(says).toContain(t('data.reopen-several', { n: files.length }));
        if (first && !/(^|[/\\])\s*rodaje_/.test(first.name))
          expect(says).toContain(t('data.reopen-foreign'));
        if (href === undefined) return;
        const { origin, pathname, search, hash } = new URL(href);
        expect(origin + pathname).toBe(home);
        expect(CHARTS.map(({ id }) => `#${id}`)).toContain(hash);
        const { filter, settings, ignored } = readQuery(search);
        expect(ignored).toEqual([]);
        expect(readQuery(writeQuery(filter, settings))).toEqual({ filter, settings, ignored });
      }),
      { numRuns: fixed.length + generated, examples: fixed.map((each) => [each]) },
    );
    expect(page.url()).toBe(`${home}data/`);
  });
});

test('answers the last of two drops, however long the first takes', async ({ openPage }) => {
  const page = await openStill(openPage, '');
  await page.route('**/data/claims.csv', async (route) => {
    await new Promise((done) => setTimeout(done, 500));
    await route.continue();
  });
  const slow = drop(page, { files: [file(nameOf('claims'), '', 1, ['whole', 'claims'])] });
  const { says } = await drop(page, { files: [file('budget.csv')] });
  expect(says).toBe(`${en['data.reopen-foreign']} `);
  expect((await slow).opened).toBeUndefined();
  await page.waitForTimeout(800);
  expect(await page.locator('[data-reopen] [role=status]').textContent()).toBe(says);
});

describe('what the browser itself lets go over the page', () => {
  const t = createTranslate(en, 'en-US');
  const folder = join(dist, '../drops');
  const onDisk = (name: string) => join(folder, name);
  const honest = nameOf('claims');
  const folderName = nameOf('multipliers');
  beforeAll(() => {
    mkdirSync(onDisk(folderName), { recursive: true });
    mkdirSync(onDisk('holiday'), { recursive: true });
    writeFileSync(onDisk(honest), published.claims);
    writeFileSync(onDisk('page.html'), '<script>document.title = "owned"</script>');
    writeFileSync(onDisk('\u202egnp.csv'), '');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  interface DragData {
    items?: { mimeType: string; data: string }[];
    files?: string[];
  }
  /** Drags as a hand does, so that the browser does what it does with what nobody takes. */
  async function letGo(page: Page, { items = [], files = [] }: DragData, over = 'main h1'): Promise<void> {
    const { x, y, width, height } = (await page.locator(over).boundingBox())!;
    const client = await page.context().newCDPSession(page);
    const at = { x: x + width / 2, y: y + height / 2 };
    const data = { items, files, dragOperationsMask: 7 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await client.send('Input.dispatchDragEvent', { type, ...at, data });
  }
  const link = (address: string): DragData => ({
    items: [
      { mimeType: 'text/uri-list', data: address },
      { mimeType: 'text/plain', data: address },
      {
        mimeType: 'text/html',
        data: `<a href="${address}">x</a><img src=x onerror="document.title='owned'">`,
      },
    ],
  });
  const foreign = t('data.reopen-foreign');
  const none = t('data.reopen-none');

  test('leaves the page as it is, and one sentence says what was wrong', async ({ openPage, task }) => {
    const page = await openData(openPage, '');
    const title = await page.title();
    const status = page.locator('[data-reopen] [role=status]');
    const tries: [what: string, data: DragData, says: string][] = [
      ['a page', { files: [onDisk('page.html')] }, foreign],
      ['a name that runs backwards', { files: [onDisk('\u202egnp.csv')] }, foreign],
      ['a folder', { files: [onDisk('holiday')] }, foreign],
      ['a folder with the name of a file', { files: [onDisk(folderName)] }, t('data.reopen-unread')],
      ['several files', { files: [onDisk(honest), onDisk('page.html')] }, t('data.reopen-several', { n: 2 })],
      ['a link', link(`${site}sources/`), none],
      ['a link to another machine', link('http://evil.example/'), none],
      ['a link that is a script', link('javascript:document.title="owned"'), none],
      ['a link to a file', link(`file://${onDisk(honest)}`), none],
      ['text', { items: [{ mimeType: 'text/plain', data: honest }] }, none],
      ['nothing', {}, none],
    ];
    for (const [what, data, says] of tries) {
      await status.evaluate((element) => (element.textContent = ''));
      await letGo(page, data);
      await expect.poll(() => status.textContent(), { message: what }).not.toBe('');
      expect((await status.textContent())!.trim(), what).toContain(says);
      await page.waitForTimeout(100);
      expect(page.url(), what).toBe(`${site}data/`);
      expect(await page.title(), what).toBe(title);
      // A browser opens in a tab of its own what no page takes.
      expect(page.context().pages().length, what).toBe(1);
    }
    tally({ task }, { cases: tries.length });
  });

  test('takes no link of its own for a file, and lets text into the field of the name', async ({
    openPage,
  }) => {
    const page = await openData(openPage, '');
    await page.locator('.data-all a').nth(1).dragTo(page.locator('[data-reopen] h2'));
    await expect.poll(() => page.locator('[data-reopen] [role=status]').textContent()).toBe(`${none} `);

    const field = '[data-reopen] input[type=text]';
    await letGo(page, { items: [{ mimeType: 'text/plain', data: 'budget.csv' }] }, field);
    await expect.poll(() => page.locator(field).inputValue()).toBe('budget.csv');
    await letGo(page, { files: [onDisk('page.html')] }, field);
    await expect.poll(() => page.locator('[data-reopen] [role=status]').textContent()).toBe(`${foreign} `);
    expect(page.url()).toBe(`${site}data/`);
  });

  test('opens the view of an honest file', async ({ openPage }) => {
    const page = await openData(openPage, '');
    await letGo(page, { files: [onDisk(honest)] });
    await page.waitForURL(`${site}#fact-check`);
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { es } from '../../src/i18n/es.ts';
import { createTranslate } from '../../src/i18n/translate.ts';
import { intoView, test } from './launch.ts';
import { keptBy } from './straight.ts';
import { press, rowsOf } from './pressDownload.ts';

const site = inject('site');
const version = /^rodaje_.*_(\d{4}-\d\d-\d\d)_/;

const CSV = /^CSV.*\d/;

describe.each([
  ['English', '', createTranslate(en, 'en-US')],
  ['Spanish', 'es/', createTranslate(es, 'es-MX')],
] as const)('the page of data in %s', (_, folder, t) => {
  const said = (page: Page) => page.locator('[data-reopen] [role=status]');
  const openData = async (openPage: (url: string) => Promise<Page>) => {
    const page = await openPage(`${site}${folder}data/`);
    await page.waitForSelector('html[data-live], .data-search');
    return page;
  };
  const drop = async (page: Page, name: string, text: string) => {
    const transfer = await page.evaluateHandle(
      ([fileName, content]) => {
        const data = new DataTransfer();
        data.items.add(new File([content!], fileName!, { type: 'text/csv' }));
        return data;
      },
      [name, text],
    );
    await page.dispatchEvent('[data-reopen]', 'dragover', { dataTransfer: transfer });
    await page.dispatchEvent('main h1', 'drop', { dataTransfer: transfer });
  };
  const download = async (openPage: (url: string) => Promise<Page>, query: string) => {
    const page = await openPage(`${site}${folder}?${query}`);
    await page.waitForSelector('html[data-live]');
    return press(page, page, 'genres', CSV);
  };

  test('opens the view of a file that is dropped on it, and of a name that is pasted', async ({
    openPage,
  }) => {
    const query = 'genre=crime,drama&years=2018-2026';
    const { name, text } = await download(openPage, query);
    const shows = async (page: Page) => {
      await page.waitForURL((url) => decodeURIComponent(url.search) === `?${query}`);
      expect(new URL(page.url()).pathname).toBe(`/${folder}`);
      const kept = keptBy({ genre: ['crime', 'drama'], years: [2018, 2026] }).length;
      await page.locator('.filter-bar').evaluate(intoView);
      await expect.poll(() => page.locator('.filters-count b').textContent()).toBe(String(kept));
    };
    const dropped = await openData(openPage);
    await drop(dropped, name, text);
    await shows(dropped);

    const pasted = await openData(openPage);
    await pasted.locator('[data-reopen] input[type=text]').fill(name.replace('.csv', ' (1).csv'));
    await pasted.keyboard.press('Enter');
    await shows(pasted);
  });

  test('opens the workbench as a file of it was saved, and says what was changed in one', async ({
    openPage,
  }) => {
    const query = 'multiplier.amount=500';
    const workbench = await openPage(`${site}${folder}?${query}#multiplier-workbench`);
    await workbench.waitForSelector('html[data-live]');
    const { name, text } = await press(workbench, workbench, 'multiplier-workbench', CSV);
    const page = await openData(openPage);
    const table = 'multiplier-workbench';
    const kept = text.slice(0, text.trimEnd().lastIndexOf('\r\n') + 2);
    const rows = rowsOf(text).length;
    for (const [content, says] of [
      [text.replace(',500000000,', ',900000000,'), t('data.reopen-edited', { n: 1, table })],
      [kept, t('data.reopen-incomplete', { n: rows - 1, all: rows })],
      ['reading\r\n', t('data.reopen-header', { table })],
    ]) {
      await drop(page, name, content!);
      await expect.poll(() => said(page).textContent()).toContain(says);
    }
    // As a spreadsheet of Spain saves it, without a change.
    const anew = text
      .trimEnd()
      .split('\r\n')
      .map((line) =>
        line.replace(/("[^"]*"|[^,]*)(,|$)/g, (_, cell: string, end: string) => cell + end.replace(',', ';')),
      )
      .join('\n');
    await drop(page, name, anew);
    await page.waitForURL(`${site}${folder}?${query}#multiplier-workbench`);
  });

  test('says exactly why it cannot open one', async ({ openPage }) => {
    const { name, text } = await download(openPage, 'genre=crime');
    const today = version.exec(name)![1]!;
    const rows = keptBy({ genre: ['crime'] }).length;
    const page = await openData(openPage);
    const tries: [name: string, text: string, says: string, opens: boolean][] = [
      ['budget.csv', text, t('data.reopen-foreign'), false],
      [name.replace('crime', 'opera'), text, t('data.reopen-unreadable'), false],
      [name.replace('productions', 'salaries'), text, t('data.reopen-table', { table: 'salaries' }), false],
      [
        name.replace(today, '2026-01-01'),
        text,
        t('data.reopen-older', { version: '2026-01-01', current: today }),
        true,
      ],
      [name, text.replace('title_en', 'title'), t('data.reopen-header', { table: 'productions' }), true],
      [name, text.replace('crime', 'crimes'), t('data.reopen-edited', { n: 1, table: 'productions' }), true],
      [
        name,
        text.slice(0, text.trimEnd().lastIndexOf('\r\n') + 2),
        t('data.reopen-incomplete', { n: rows - 1, all: rows }),
        true,
      ],
    ];
    for (const [file, content, says, opens] of tries) {
      await drop(page, file, content);
      await expect.poll(() => said(page).textContent(), { message: file }).toContain(says);
      expect(await said(page).locator('a').count(), says).toBe(opens ? 1 : 0);
    }
    await said(page).locator('a').click();
    await page.waitForURL((url) => url.search === '?genre=crime');
  });
});

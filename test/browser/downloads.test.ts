import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { CHOICES } from '../../src/filter/filter.ts';
import { tally } from '../tally.ts';
import { openTable, test, textOf, untilMapRests } from './launch.ts';
import { genresOf, keptBy, queryOf, type Chosen } from './straight.ts';
import { type Row, press, openMenu, rowsOf } from './pressDownload.ts';

const site = inject('site');
const version = /^rodaje_.*_(\d{4}-\d\d-\d\d)_/;

const CSV = /^CSV.*\d/;
const countIn = (text: string) => Number(text.replace(/\D/g, ''));

/** Views as readers make them: one to three choices, some of years or a search. */
const choices = fc
  .record(
    {
      genre: fc.subarray([...CHOICES.genre], { minLength: 1, maxLength: 3 }),
      format: fc.subarray([...CHOICES.format], { minLength: 1, maxLength: 2 }),
      state: fc.subarray([...CHOICES.state], { minLength: 1, maxLength: 6 }),
      years: fc.constantFrom<[number, number]>([2015, 2020], [2021, 2021], [2018, 2026]),
      q: fc.constantFrom('cuaron', 'méxico', 'la', 'ñ'),
    },
    { requiredKeys: [] },
  )
  .filter((chosen) => keptBy(chosen).length > 0) as fc.Arbitrary<Chosen>;

const VIEWS = 4;

describe('what is downloaded is what is on the screen', () => {
  for (const [where, address] of [
    ['on the dashboard', ''],
    ['in an embed, in Spanish', 'es/embed/slate/'],
  ] as const)
    test(`titles ${where}, for views of any kind`, async ({ openPage, task }) => {
      for (const chosen of [{}, ...fc.sample(choices, VIEWS)]) {
        const query = queryOf(chosen);
        const page = await openPage(`${site}${address}?${query}&slate.show=table`);
        await page.waitForSelector('html[data-live]');
        await page.evaluate(() => document.getElementById('slate')!.scrollIntoView());
        await expect
          .poll(() => page.locator('#slate tbody tr').count(), { message: query })
          .toBe(keptBy(chosen).length);
        const shown = await page.locator('#slate tbody tr').evaluateAll((found) =>
          found.map((row) => {
            const link = row.querySelector<HTMLAnchorElement>('th a')!;
            const [, , , , director, , sources] = [...row.children].map((cell) => cell.textContent!.trim());
            return {
              id: link.dataset.key!,
              title: link.textContent!,
              director: director!,
              sources: sources!,
            };
          }),
        );
        const { rows, name, text } = await press(page, page, 'slate', CSV);
        const directorOf = ({ directors }: Row) => {
          const [first = '', ...more] = directors!.split('|');
          return more.length > 0 ? `${first} +${more.length}` : first;
        };
        const expected = rows.map((row) => ({
          id: row.id!,
          title: row.title_es!,
          director: directorOf(row),
          sources: String(row.source_ids!.split('|').length),
        }));
        const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
        expect(expected.sort(byId), query).toEqual(shown.sort(byId));
        expect(rows.map(({ id }) => id)).toEqual(keptBy(chosen).map(({ id }) => id));
        const button = await (
          await openMenu(page, 'slate')
        )
          .getByRole('button', { name: CSV })
          .first()
          .textContent();
        expect(countIn(button!)).toBe(rows.length);
        expect(name).toMatch(version);

        const again = await press(page, page, 'slate', CSV);
        expect(again).toEqual({ rows, name, text });
        await page.context().close();
      }
      tally({ task }, { cases: VIEWS + 1 });
    });

  test(
    'an embed of counts: the rows that are counted, for views of any kind',
    { tags: ['page'] },
    async ({ openPage, task }) => {
      for (const chosen of fc.sample(choices, VIEWS)) {
        const page = await openPage(`${site}embed/genres/?${queryOf(chosen)}`);
        await page.waitForSelector('html[data-live]');
        const { rows } = await press(page, page, 'genres', CSV);
        expect(rows.map(({ id }) => id)).toEqual(keptBy(chosen).map(({ id }) => id));
        const excel = await press(page, page, 'genres', /Excel/);
        expect(excel.text.startsWith('\ufeff')).toBe(true);
        expect(excel.name).toMatch(/\.excel\.csv$/);
        expect(excel.rows).toEqual(rows);
        if (chosen.genre) continue;
        const table = await openTable(page.locator('#genres'));
        const counted = await table
          .locator('tbody tr td:nth-child(2)')
          .evaluateAll((cells) => cells.map((cell) => Number(cell.textContent)));
        expect(counted.toSorted((a, b) => b - a)).toEqual([...genresOf(rows).values()].sort((a, b) => b - a));
        await page.context().close();
      }
      tally({ task }, { cases: VIEWS });
    },
  );
});

test('where a sandbox refuses downloads and the clipboard the text stands there, with the file’s address', async ({
  openPage,
}) => {
  const embed = `${site}embed/genres/?genre=war`;
  const page = await openPage(site, { expected: [/[Dd]ownload/, /[Cc]lipboard/] });
  const host = `<!doctype html><iframe sandbox="allow-scripts" width="800" height="1400" src="${embed}" title="genres"></iframe>`;
  await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body: host }));
  await page.goto(`${site}host.html`);
  const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
  await frame.waitForSelector('html[data-live]');
  const menu = await openMenu(frame, 'genres');
  await menu.getByRole('button', { name: CSV }).first().click();
  const text = menu.locator('textarea');
  await text.waitFor();
  const rows = rowsOf(`${(await text.inputValue()).replace(/\r?\n/g, '\r\n')}`);
  expect(rows.map(({ id }) => id)).toEqual(keptBy({ genre: ['war'] }).map(({ id }) => id));
  expect(await menu.locator('.download-address').textContent()).toBe(`${site}data/productions.csv`);
  await text.focus();
  const selected = () =>
    text.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
  expect(await selected()).toBe(await text.inputValue());

  await menu.getByRole('button', { name: en['download.copy'] as string }).click();
  await expect
    .poll(() => menu.locator('[role=status]').first().textContent())
    .toBe(en['download.copy-blocked']);
  expect((await text.inputValue()).split('\n')[1]).toMatch(/^.+\t\d+/);
});

test('a picture of the map that was moved shows the map as it stands', async ({ openPage }) => {
  const page = await openPage(`${site}embed/filming-map/`, { viewport: { width: 816, height: 1000 } });
  await page.waitForSelector('html[data-live]');
  const home = await savedMap(page);
  expect(home.picture).toBeUndefined();
  await page.locator('.map-buttons button').first().click();
  // The places are counted when the map has drawn all it has to.
  await page.locator('.map-credit', { hasText: /[1-9]/ }).waitFor();
  await untilMapRests(page);
  const moved = await savedMap(page);
  expect(moved.svg).toContain(await page.locator('.map-credit').textContent());
  // The panel stands over the map.
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    for (const above of document.querySelectorAll<HTMLElement>('.map-buttons, .map-credit, .map-key'))
      above.style.visibility = 'hidden';
  });
  const screen = await page.locator('.map-gl canvas').screenshot();
  const judge = await page.context().newPage();
  const share = await judge.evaluate(
    async (sources) => {
      const [first, second] = await Promise.all(
        sources.map(async (src) => {
          const image = new Image();
          image.src = src;
          await image.decode();
          const canvas = Object.assign(document.createElement('canvas'), { width: 400, height: 262 });
          const context = canvas.getContext('2d')!;
          context.drawImage(image, 0, 0, 400, 262);
          return context.getImageData(0, 0, 400, 262).data;
        }),
      );
      let strong = 0;
      for (let at = 0; at < first!.length; at += 4)
        if ([0, 1, 2].some((channel) => Math.abs(first![at + channel]! - second![at + channel]!) > 64))
          strong++;
      return strong / (first!.length / 4);
    },
    [moved.picture!, `data:image/png;base64,${screen.toString('base64')}`],
  );
  expect(share).toBeLessThan(0.01);
});

/** The SVG that the menu saves of the map, and the picture within it. */
async function savedMap(page: Page): Promise<{ svg: string; picture: string | undefined }> {
  const menu = await openMenu(page, 'filming-map');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    menu.getByRole('button', { name: 'SVG' }).click(),
  ]);
  const svg = await textOf(download);
  return { svg, picture: /<image[^>]* href="(data:image\/png[^"]+)"/.exec(svg)?.[1] };
}

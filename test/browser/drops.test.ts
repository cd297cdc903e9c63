import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { readQuery, writeQuery } from '../../src/filter/query.ts';
import { en } from '../../src/i18n/en.ts';
import { es } from '../../src/i18n/es.ts';
import { createTranslate, type Message, type MessageKey } from '../../src/i18n/translate.ts';
import { recordsOf } from '../../src/export/records.ts';
import fc from '../fastCheck.ts';
import { hostileText, MARKUP } from '../hostile.ts';
import { tally } from '../tally.ts';
import { test, type OpenPage } from './launch.ts';

const site = inject('site');
const dist = inject('dist');
const { version } = JSON.parse(readFileSync(join(dist, 'data/datapackage.json'), 'utf8')) as {
  version: string;
};

/** The tables that figures hand out rows of, by the figure that their views open in. */
const HANDED_OUT = {
  productions: 'genres',
  locations: 'filming-map',
  investments: 'investment-timeline',
  multipliers: 'multipliers',
  'sector-shares': 'sector-shares',
  indicators: 'industry',
  claims: 'fact-check',
} as const;
type Table = keyof typeof HANDED_OUT;
const tables = Object.keys(HANDED_OUT) as Table[];
const published = Object.fromEntries(
  tables.map((table) => [table, readFileSync(join(dist, `data/${table}.csv`), 'utf8')]),
) as Record<Table, string>;

/** A file, described shortly enough to be printed where a case fails. */
interface Dropped {
  readonly name: string;
  /** What the text begins with: a published table, or its columns only. */
  readonly from?: readonly ['whole' | 'columns', Table];
  /** Follows, this many times. */
  readonly text: string;
  readonly times: number;
}
interface Case {
  readonly files: readonly Dropped[];
  /** Where an honest file leads from the front page of the language. */
  readonly opens?: string;
}

const beginningOf = ({ from }: Dropped) => {
  if (!from) return '';
  const [part, table] = from;
  return part === 'whole' ? published[table] : `${recordsOf(published[table]).next().value}\r\n`;
};

const nameOf = (table: string, view = 'all', of = version, ending = 'csv') =>
  `rodaje_${table}_${view}_${of}_en.${ending}`;
const file = (name: string, text = '', times = 1, from?: Dropped['from']): Dropped => ({
  name,
  text,
  times,
  ...(from && { from }),
});
const alone = (...files: Dropped[]): Case => ({ files });

const fixed: Case[] = [
  // A name opens nothing by itself: no figure hands out a file of this one.
  alone(file(nameOf('genres'), 'id\r\n')),
  alone(file(nameOf('multiplier-workbench'), 'id\r\n')),
  alone(file(nameOf('sources'), 'id\r\n')),
  // Parts of a view that would be left out, and numbers that stand for none.
  ...['genre-drama--genre-crime', 'genre-', 'qx', 'packed-zzzzzzzzzzz', 'packed-......abcdefgh.', 'view-1']
    .map((view) => nameOf('claims', view))
    .map((name) => alone(file(name, '', 1, ['whole', 'claims']))),
  // Gigantic, huge, empty, several, none.
  alone(file(nameOf('claims'), `"${'x'.repeat(1000)}"`, 900, ['columns', 'claims'])),
  alone(file(nameOf('claims'), '\r\n', 400_000, ['columns', 'claims'])),
  alone(file(nameOf('productions'), 'id,title_es\r\n', 5_000_000)),
  alone(file('budget.csv', 'id,title_es\r\n', 5_000_000)),
  alone(file(`${'a'.repeat(100_000)}.csv`)),
  alone(file('')),
  alone(file(nameOf('productions'))),
  alone(file(nameOf('claims'), '', 1, ['whole', 'claims']), file('budget.csv')),
  alone(file('budget.csv'), file(nameOf('claims'), '', 1, ['whole', 'claims'])),
  alone(),
  ...MARKUP.flatMap((text) => [
    alone(file(text, text)),
    alone(file(nameOf('claims', `q-${text}`), text)),
    alone(file(nameOf('claims'), `never,${text}\r\n`, 1, ['columns', 'claims'])),
  ]),
  ...tables.map((table) => ({
    files: [file(nameOf(table), '', 1, ['whole', table])],
    opens: `#${HANDED_OUT[table]}`,
  })),
];

const hostileView = fc.oneof(
  fc.constantFrom('all', 'genre-drama', 'years-2015-2025', 'view-abc', 'x'),
  fc
    .tuple(fc.constantFrom('q-', 'genre-', 'packed-', 'map.place-', ''), hostileText)
    .map((two) => two.join('')),
);
const hostileName = fc.oneof(
  hostileText,
  hostileText.map((text) => `rodaje_${text}`),
  fc
    .tuple(
      fc.oneof(fc.constantFrom(...tables, 'genres', 'sources', 'multiplier-workbench'), hostileText),
      hostileView,
      fc.constantFrom(version, version, '2020-01-01', '9999-99-99'),
      fc.oneof(fc.constantFrom('csv', 'excel.csv', 'svg'), hostileText),
    )
    .map((parts) => nameOf(...parts)),
);
/** None of these is a part of a table. */
const hostileFile: fc.Arbitrary<Dropped> = fc
  .tuple(
    hostileName,
    fc.oneof(
      hostileText.map((text) => ({ text })),
      fc.array(hostileText).map((lines) => ({ text: lines.join('\r\n') })),
      fc.tuple(hostileText, fc.constantFrom(...tables)).map(([text, table]) => ({
        text: `never,${text}\r\n`,
        from: ['columns', table] as const,
      })),
    ),
    fc.constantFrom(1, 1, 1, 1000),
  )
  .map(([name, content, times]) => ({ name, ...content, times }));
const honestCase: fc.Arbitrary<Case> = fc
  .tuple(
    fc.constantFrom(...tables),
    fc.constantFrom('', ' (1)', ' copy', ' copia'),
    fc.constantFrom('', '', '?genre=drama', '?q=roma'),
  )
  .filter(([table, , query]) => query === '' || table !== 'productions')
  .map(([table, copy, query]) => {
    const view = query.slice(1).replace('=', '-') || 'all';
    const name = nameOf(table, view).replace('.csv', `${copy}.csv`);
    return { files: [file(name, '', 1, ['whole', table])], opens: `${query}#${HANDED_OUT[table]}` };
  });
const anyCase: fc.Arbitrary<Case> = fc.oneof(
  { weight: 8, arbitrary: hostileFile.map((one) => ({ files: [one] })) },
  { weight: 1, arbitrary: fc.array(hostileFile, { maxLength: 3 }).map((files) => ({ files })) },
  { weight: 1, arbitrary: honestCase },
);

/** What the page did on a drop. */
interface Outcome {
  readonly says: string;
  /** The address of the link beside what it says. */
  readonly href?: string;
  /** Where it would have gone; the test keeps it from going. */
  readonly opened?: string;
  /** Whether it kept the browser from opening the file. */
  readonly kept: boolean;
  /** What would have changed if anything of the file had been taken for markup or script. */
  readonly traces: unknown;
}

/** Readies a page for `drop`: an address that it opens is noted and not gone to. */
async function openStill(openPage: OpenPage, folder: string): Promise<Page> {
  const page = await openData(openPage, folder);
  await page.evaluate(() => {
    let opened: string | undefined;
    const { navigation } = window as unknown as { navigation: EventTarget };
    navigation.addEventListener('navigate', (event) => {
      opened = (event as unknown as { destination: { url: string } }).destination.url;
      event.preventDefault();
    });
    const status = document.querySelector('[data-reopen] [role=status]')!;
    const turn = (ms = 0) => new Promise((done) => setTimeout(done, ms));
    Object.assign(window, {
      async drop(files: [name: string, beginning: string, text: string, times: number][]): Promise<Outcome> {
        opened = undefined;
        status.textContent = '';
        const dataTransfer = new DataTransfer();
        for (const [name, beginning, text, times] of files)
          dataTransfer.items.add(new File([beginning, text.repeat(times)], name));
        const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
        const kept = !document.body.dispatchEvent(event);
        for (let turns = 0; turns < 4000 && !status.textContent; turns++) await turn();
        await turn();
        const href = status.querySelector('a')?.href;
        const elements = [...status.querySelectorAll('*')].map(({ localName }) => localName);
        return {
          says: [...status.childNodes].find((node) => node.nodeType === 3)?.nodeValue ?? '',
          kept,
          ...(href !== undefined && { href }),
          ...(opened !== undefined && { opened }),
          traces: [
            document.title,
            document.querySelectorAll('script, iframe, img[src="x"], object, base').length,
            document.documentElement.getAttribute('onerror'),
            elements.filter((name) => name !== 'a'),
          ],
        };
      },
    });
  });
  return page;
}

async function openData(openPage: OpenPage, folder: string): Promise<Page> {
  const page = await openPage(`${site}${folder}data/`);
  await page.waitForSelector('html[data-live], .data-search');
  return page;
}

/** Lone surrogates do not travel into the page but in escapes. */
const escaped = (value: unknown) => JSON.stringify(value).replace(/[\u007f-\uffff]/g, unicodeEscape);
const unicodeEscape = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

const drop = (page: Page, { files }: Case) =>
  page.evaluate<Outcome>(
    `drop(${escaped(files.map((each) => [each.name, beginningOf(each), each.text, each.times]))})`,
  );

/** Everything the page of data may say of a drop, and nothing else. */
function sentencesOf(messages: Record<MessageKey, Message>): RegExp {
  const texts = Object.entries(messages)
    .filter(([key]) => key.startsWith('data.reopen-') && !/-(open|opening)$/.test(key))
    .flatMap(([, message]) => (typeof message === 'string' ? [message] : [message.one, message.other]));
  const each = texts.map((text) =>
    text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '[\\w.,\u00a0\u202f-]+'),
  );
  return new RegExp(`^(?:(?:${each.join('|')}) ){1,2}$`);
}

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

import { describe, expect, test } from 'vitest';
import { readData } from '../../src/build/data.ts';
import { drawCard } from '../../src/build/drawCard.ts';
import { headOf } from '../../src/build/headTags.ts';
import { oembedAnswer } from '../../src/build/oembed.ts';
import { allPages, subjectPages } from '../../src/build/pages.ts';
import { createPress } from '../../src/build/press.ts';
import { publishData } from '../../src/build/published/publishData.ts';
import { describeChart, renderPage } from '../../src/build/render.ts';
import { renderInput } from '../../src/build/renderInput.ts';
import { CHARTS } from '../../src/charts/index.ts';
import { propertyOf } from '../../src/model/column.ts';
import { joinDataset, type Dataset } from '../../src/model/dataset.ts';
import { TABLES } from '../../src/model/tables.ts';
import { readRfc4180 } from '../export/readRfc4180.ts';
import fc from '../fastCheck.ts';
import { hostileText, MARKUP } from '../hostile.ts';
import { tally } from '../tally.ts';
import { readPng } from './readPng.ts';

const real = readData('.');
/** A few that are known for harm, and many more of any kind. */
const texts = [...MARKUP, ...fc.sample(hostileText, 500)];

/** Columns that hold words for readers; on the rest, ids, codes and numbers, other things hang. */
const WORDY =
  /^(title|label|author|sector|definition|note|claim|corrected|place|municipality|recipient|publisher|directors|companies|based)(_\w+)?$/;

/** The real tables with a text in every cell of words, and how many cells that are. */
function withTexts(texts: readonly string[]): { dataset: Dataset; cells: number } {
  let cells = 0;
  const next = () => texts[cells++ % texts.length]!;
  const tables = Object.values(TABLES).map(({ name, columns }) => {
    const free = columns.filter(({ name }) => WORDY.test(name)).map((column) => propertyOf(column.name));
    const change = (value: unknown): unknown =>
      Array.isArray(value) ? value.map(next) : value === undefined ? undefined : next();
    const rows = real[name].map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [key, free.includes(key) ? change(value) : value]),
      ),
    );
    return [name, rows];
  });
  const dataset = joinDataset({ ...real, ...(Object.fromEntries(tables) as Partial<Dataset>) });
  return { dataset, cells };
}

/** Every kind of page, with its head. */
async function pagesOf(dataset: Dataset): Promise<string[]> {
  const input = renderInput(
    publishData('.', { dataset, version: '2026-01-01', site: 'https://rodaje.example/' }),
  );
  const subjects = subjectPages([
    { kind: 'state', id: 'jalisco' },
    { kind: 'title', id: 'las-muertas' },
  ]);
  const pages = [...allPages(), ...subjects].filter(
    ({ lang, chart }) => lang === 'es' && (!chart || chart === 'slate'),
  );
  return Promise.all(
    pages.map(async (page) => {
      const rendered = await renderPage(page, input);
      return headOf(page, rendered, input.site) + (rendered.head ?? '') + rendered.body;
    }),
  );
}

const TAG = /<!--.*?-->|<!?\/?[a-zA-Z][\w:-]*((?:\s+[\w:@.-]+(?:="[^"]*")?)*)\s*\/?>/gs;

/** The elements and their attributes in some markup, each once. Throws at a `<` that begins neither. */
function elementsIn(html: string): Set<string> {
  const words = html.replace(TAG, '');
  if (words.includes('<'))
    throw new Error(`Markup: ${words.slice(words.indexOf('<'), words.indexOf('<') + 80)}`);
  const tags = html.match(TAG)!.filter((tag) => !/^<[!/]/.test(tag));
  return new Set(
    tags.flatMap((tag) => {
      const [element, ...attributes] = tag.replace(/="[^"]*"/g, '').match(/[\w:@.-]+/g)!;
      return [`<${element}`, ...attributes.map((attribute) => `<${element} ${attribute}`)];
    }),
  );
}

describe('tables that hold any text', () => {
  // Two whole sites are rendered.
  test(
    'make pages of the same elements and attributes as the real ones',
    { timeout: 300_000 },
    async (context) => {
      const usual = elementsIn((await pagesOf(real)).join(''));
      expect(usual).toContain('<figure id');
      const { dataset, cells } = withTexts(texts);
      const found = elementsIn((await pagesOf(dataset)).join(''));
      expect([...found].filter((element) => !usual.has(element))).toEqual([]);
      tally(context, { cases: cells });
    },
  );

  test('are published as tables that give it back, without a formula for a spreadsheet, and as JSON', (context) => {
    const { dataset, cells } = withTexts(texts);
    const { tables, files } = publishData('.', { dataset, version: '2026-01-01', site: '' });
    for (const { table, clean, excel } of tables) {
      const asText = table.rows.map((row) => row.map(String));
      expect(readRfc4180(clean).slice(1)).toEqual(asText);
      const risky = readRfc4180(excel.slice(1))
        .slice(1)
        .flatMap((row) => row.filter((cell, at) => table.columns[at]!.isText && /^[=+\-@\t\r]/.test(cell)));
      expect(risky).toEqual([]);
    }
    for (const { path, content } of files) {
      if (path.endsWith('json')) expect(() => JSON.parse(content) as unknown, path).not.toThrow();
    }
    tally(context, { cases: cells });
  });

  test('leave the answers of oEmbed and the share cards what they are', async () => {
    const { dataset } = withTexts(MARKUP.filter((text) => /^[\x20-\x7e]+$/.test(text)));
    const input = renderInput(
      publishData('.', { dataset, version: '2026-01-01', site: 'https://rodaje.example/' }),
    );
    const press = createPress('src/build/fonts');
    for (const chart of CHARTS) {
      const { summary, page } = await describeChart(chart.id, 'en', input);
      const { html } = oembedAnswer(chart, [[250, 700]], 'en', summary, page);
      expect(
        [...elementsIn(html)].filter((element) => / on|<(?!blockquote|a |a$|iframe)/.test(element)),
      ).toEqual([]);
    }
    const [title, subtitle, source] = MARKUP;
    const card = { title, subtitle, source, site: 'Rodaje', lang: 'en', drawings: [] };
    const svg = drawCard(card as Parameters<typeof drawCard>[0], press, '');
    expect(readPng(await press.print(svg))).toMatchObject({
      width: 1200,
      height: 630,
    });
  });
});

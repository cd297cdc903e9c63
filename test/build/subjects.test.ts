import { describe, expect, test } from 'vitest';
import { readData } from '../../src/build/data.ts';
import { allPages, subjectPages } from '../../src/build/pages.ts';
import type { PageAddress } from '../../src/build/pages/pageKind.ts';
import { publishData } from '../../src/build/published/publishData.ts';
import { listSubjects, renderPage, subjectFiles } from '../../src/build/render.ts';
import { renderInput } from '../../src/build/renderInput.ts';
import { joinDataset, type Dataset } from '../../src/model/dataset.ts';
import { locations, productions, table } from '../browser/straight.ts';
import fc from '../fastCheck.ts';
import { readRecords } from '../model/csv.ts';

const VERSION = '2026-05-12';
const inputOf = (dataset: Dataset) => renderInput(publishData('.', { dataset, version: VERSION, site: '' }));
const real = readData('.');
const input = inputOf(real);
const subjects = listSubjects(input);
const pages = subjectPages(subjects);

const states = table('states');
const viewing = table('viewing');

/** A page without the code to embed it, which names absolute addresses. */
const withoutCode = (html: string) => html.replace(/<textarea.*?<\/textarea>/gs, '');
/** What a page says, without its markup. */
const textOf = (html: string) =>
  withoutCode(html)
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/\s+/g, ' ');
const addressOf = (kind: 'state' | 'title', id: string, lang: 'en' | 'es' = 'en'): PageAddress =>
  pages.find(
    (page) => page.kind === 'subject' && page.lang === lang && page.path.endsWith(`${kind}/${id}/`),
  )!;
const embedOf = (page: PageAddress) =>
  pages.find(
    ({ kind, lang, subject }) => kind === 'subject-embed' && lang === page.lang && subject === page.subject,
  )!;
const titles = fc.constantFrom(...productions);
const states32 = fc.constantFrom(...states);

/** A state's name as an address spells it, by a table of letters. */
const slugOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[áéíóúüñ]/g, (letter) => 'aeiouun'['áéíóúüñ'.indexOf(letter)]!)
    .replaceAll(' ', '-');

describe('pages of states and titles', () => {
  test('there is one for each row of both tables in each language, and an embed of each', () => {
    const paths = pages.map(({ path }) => path);
    for (const folder of ['', 'es/']) {
      for (const { id } of productions) expect(paths).toContain(`${folder}title/${id}/`);
      for (const { name_es } of states) expect(paths).toContain(`${folder}embed/state/${slugOf(name_es!)}/`);
    }
    expect(new Set(paths).size).toBe((productions.length + states.length) * 4);
    expect(paths).toContain('es/state/ciudad-de-mexico/');
    expect(paths).toContain('state/estado-de-mexico/');
  });

  test('a title’s page has every place of the table and no other, each with its sources', async () => {
    await fc.assert(
      fc.asyncProperty(titles, async ({ id, title_es, source_ids }) => {
        const { body, title } = await renderPage(addressOf('title', id!), input);
        const places = locations.filter(({ production_id }) => production_id === id);
        const linked = [...body.matchAll(/sources\/#locations\.([\w-]+)"/g)].map(([, row]) => row);
        expect(linked.sort()).toEqual(places.map((place) => place.id).sort());
        for (const { place } of places) expect(textOf(body)).toContain(place);
        expect(title).toContain(title_es);
        expect(body).toContain(`#productions.${id}">${source_ids!.split('|').length} source`);
      }),
      { numRuns: 25 },
    );
  });

  test('what was watched is what the table holds, half-year by half-year; no row is not zero', async () => {
    await fc.assert(
      fc.asyncProperty(titles, async ({ id }) => {
        const { body } = await renderPage(addressOf('title', id!), input);
        const rows = viewing.filter(({ production_id }) => production_id === id);
        const cells = [
          ...body.matchAll(/<th scope="row">(\w+–\w+ \d+)<\/th>\s*<td class="number">([\d.,]+)</g),
        ];
        const expected = new Map<string, number>();
        for (const { period, hours_viewed_m } of rows) {
          const [year, half] = period!.split('-');
          const name = `${half === 'H1' ? 'Jan–Jun' : 'Jul–Dec'} ${year}`;
          expected.set(name, (expected.get(name) ?? 0) + Number(hours_viewed_m));
        }
        expect(cells.map(([, name]) => name)).toEqual([...expected.keys()].sort(byHalfYear));
        for (const [, name, hours] of cells)
          expect(Number(hours!.replaceAll(',', ''))).toBeCloseTo(expected.get(name!)!, 1);
        if (rows.length === 0) expect(textOf(body)).toMatch(/unknown, not zero|not released yet/);
      }),
      { numRuns: 40 },
    );
  });

  test('a state’s page counts the titles that a plain loop counts, and has the rank that sorting gives', async () => {
    const countIn = (iso: string) =>
      new Set(
        locations
          .filter(({ state, confidence }) => state === iso && confidence !== 'disputed')
          .map(({ production_id }) => production_id),
      ).size;
    await fc.assert(
      fc.asyncProperty(states32, async ({ iso, name_es }) => {
        const { title } = await renderPage(addressOf('state', slugOf(name_es!)), input);
        const count = countIn(iso!);
        const rank = states.filter((other) => countIn(other.iso!) > count).length + 1;
        const some = new RegExp(`: ${count} titles? with a recorded shoot, number ${rank} of the 32 states`);
        if (count) expect(title).toMatch(some);
        else expect(title).toMatch(/^(No recorded shoot|Only disputed shoots are recorded) in /);
      }),
      { numRuns: 32 },
    );
  });

  test('a state without a record says that this is not the same as none, in both languages', async () => {
    const recorded = new Set(locations.map(({ state }) => state));
    const without = states.filter(({ iso }) => !recorded.has(iso));
    expect(without.length).toBeGreaterThan(0);
    for (const { name_es } of without) {
      const slug = slugOf(name_es!);
      for (const [lang, words] of [
        ['en', 'not the same as none'],
        ['es', 'No es lo mismo que ninguno'],
      ] as const) {
        const address = addressOf('state', slug, lang);
        for (const page of [address, embedOf(address)])
          expect(textOf((await renderPage(page, input)).body)).toContain(words);
      }
    }
  });

  test('neighbours are those that share a border', async () => {
    const { body } = await renderPage(addressOf('state', 'tlaxcala'), input);
    const from = body.indexOf('id="neighbours"');
    const section = body.slice(from, body.indexOf('</section>', from));
    const named = [...section.matchAll(/state\/([a-z-]+)\/">/g)].map(([, slug]) => slug).sort();
    expect(named).toEqual(['estado-de-mexico', 'hidalgo', 'puebla']);
  });

  test('every link between pages has an end', async () => {
    const known = new Set([...allPages(), ...pages].map(({ path }) => path));
    const files = new Set(
      subjects.flatMap((subject) => subjectFiles(subject, input).map(({ path }) => path)),
    );
    for (const page of pages) {
      const { body } = await renderPage(page, input);
      for (const [, href] of withoutCode(body).matchAll(/(?:href|src)="([^"]*)"/g)) {
        if (/^(https?:|#)/.test(href!)) continue;
        const path = new URL(href!, `http://site/${page.path}`).pathname.slice(1);
        if (path.startsWith('share/')) continue;
        expect(known.has(path) || files.has(path), `${page.path} links ${href}`).toBe(true);
      }
    }
  });
});

/** "Jan–Jun 2024" before "Jul–Dec 2024". */
function byHalfYear(one: string, other: string): number {
  const key = (name: string) => name.slice(-4) + name.slice(0, 3).replace('Jan', 'A');
  return key(one) < key(other) ? -1 : 1;
}

describe('files of states and titles', () => {
  const files = new Map(
    subjects.flatMap((subject) => subjectFiles(subject, input).map(({ path, content }) => [path, content])),
  );

  test('hold exactly the rows of the published table that belong to them, in its order', () => {
    const published = new Map(
      input.publication.tables.map(({ table: { name }, clean }) => [name, readRecords(clean)]),
    );
    for (const [path, content] of files) {
      if (path.endsWith('.excel.csv')) continue;
      const [, kind, id, name] = /^data\/(state|title)\/([a-z0-9-]+)\/(\w+)\.csv$/.exec(path)!;
      const iso = kind === 'state' && states.find(({ name_es }) => slugOf(name_es!) === id)!.iso;
      const own = published
        .get(name!)!
        .filter((row) => (iso ? row.state === iso : (row.production_id ?? row.id) === id));
      expect(readRecords(content), path).toEqual(own);
    }
  });

  test('the one for Excel says the same behind a byte-order mark', () => {
    for (const [path, content] of files) {
      if (!path.endsWith('.excel.csv')) continue;
      expect(content.startsWith('\ufeff')).toBe(true);
      const clean = readRecords(files.get(path.replace('.excel', ''))!);
      expect(readRecords(content.slice(1)).length).toBe(clean.length);
    }
  });

  test('each table’s rows with a place, a view or a week stand in one of them', () => {
    const count = (name: string) =>
      [...files]
        .filter(([path]) => path.endsWith(`/${name}.csv`) && !path.includes('excel'))
        .reduce((sum, [, content]) => sum + readRecords(content).length, 0);
    expect(count('locations')).toBe(locations.length);
    expect(count('production_locations')).toBe(locations.length);
    expect(count('viewing')).toBe(viewing.length);
    expect(count('productions')).toBe(productions.length);
  });
});

test('a title without places, dates, people or viewing reads well', async () => {
  const [first, ...others] = real.productions;
  const bare = {
    ...first!,
    titleEn: undefined,
    announced: undefined,
    released: undefined,
    seasons: undefined,
    basedOn: undefined,
    directors: [],
    companies: [],
  };
  const isOther = ({ productionId }: { productionId: string }) => productionId !== bare.id;
  const sparse = inputOf(
    joinDataset({
      ...real,
      productions: [bare, ...others],
      locations: real.locations.filter(isOther),
      viewing: real.viewing.filter(isOther),
      top10: real.top10.filter(isOther),
    }),
  );
  for (const lang of ['en', 'es'] as const) {
    const page = addressOf('title', bare.id, lang);
    for (const address of [page, embedOf(page)]) {
      const { body, title, description } = await renderPage(address, sparse);
      const said = `${title} ${description} ${textOf(body)}`;
      expect(said).not.toMatch(
        /undefined|NaN|null|\{\w+\}|\bpage\.\w|: \.|, \.|\(\)| 0 (place|hour|lugar|hora)/,
      );
      expect(said).toContain(lang === 'en' ? 'not the same as none' : 'no es lo mismo que ninguno');
    }
    const { body } = await renderPage(page, sparse);
    expect(textOf(body)).toContain(lang === 'en' ? 'unknown, not zero' : 'Es desconocido, no cero');
  }
});

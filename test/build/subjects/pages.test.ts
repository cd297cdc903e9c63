import { describe, expect, test } from 'vitest';
import { allPages } from '../../../src/build/pages.ts';
import { renderPage, subjectFiles } from '../../../src/build/render.ts';
import { joinDataset } from '../../../src/model/dataset.ts';
import { locations, productions } from '../../browser/straight.ts';
import fc from '../../fastCheck.ts';
import {
  inputOf,
  real,
  input,
  subjects,
  pages,
  states,
  viewing,
  withoutCode,
  textOf,
  addressOf,
  embedOf,
  titles,
  states32,
  slugOf,
} from './edition.ts';

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

import { describe, expect, inject } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { SETTING_NAMES, SETTINGS } from '../../src/filter/settings.ts';
import { LANGS, LANGUAGES } from '../../src/i18n/index.ts';
import { rowsOf } from '../charts/tables.ts';
import { test } from './launch.ts';

const site = inject('site');

/** How high an embed may be at a phone's and at a column's width, in px: no article has room for more. */
const ROOM = [
  [340, 640],
  [640, 600],
] as const;
/** The same for exactly one thing. */
const ROOM_OF_ONE = [[340, 420]] as const;

/** Where a chart's settings begin, where that is not its id. */
const PREFIXES: Partial<Record<string, string>> = {
  'investment-timeline': 'timeline',
  'national-pledges': 'pledges',
  'multiplier-workbench': 'multiplier',
  'filming-map': 'map',
  'fact-check': 'claims',
};

/** Filters of many kinds: few, one and no productions, several choices at once. */
const FILTERS = [
  'genre=drama',
  'genre=comedy,crime,thriller,romance&state=MX-CMX',
  'state=MX-TLA',
  'format=film&years=2015-2016',
  'state=MX-OAX,MX-JAL,MX-CMX&genre=drama',
];

/** The queries that change a chart: each word of each setting of its own, and filters where it knows any. */
function queriesOf({ id, filtered }: (typeof CHARTS)[number]): string[] {
  const own = SETTING_NAMES.filter((name) => name.startsWith(`${PREFIXES[id] ?? id}.`));
  const words = ['usd', 'mxn', 'total', 'fractional', 'per-million', 'name', 'locations', 'hours', 'year'];
  words.push('corrected', 'conflicting', 'unverified', 'confirmed', 'colombia', 'argentina', '2024-H1');
  const settings = own.flatMap((name) =>
    words
      .filter((word) => SETTINGS[name].read(word) !== undefined && !/series|only|place/.test(name))
      .map((word) => `${name}=${word}`),
  );
  return ['', ...settings, ...(filtered ? FILTERS : [])];
}

/** Exactly one thing, of the kinds whose titles are not their own words (see oneThing.test.ts for those). */
const ONES = [
  ...['features_produced', 'box_office_mexican'].map((name) => `industry/?industry.only=${name}`),
  ...rowsOf('investments')
    .filter(({ id }) => id!.startsWith('nf-mx-'))
    .filter((_, at) => at % 4 === 0)
    .map(({ id }) => `investment-timeline/?timeline.only=${id}`),
  ...['drama', 'comedy', 'science-fiction'].map((genre) => `genres-by-year/?genres-by-year.genre=${genre}`),
];

describe.each(LANGS)('at a glance, in %s', (lang) => {
  test.for(CHARTS.map((chart) => [chart.id, chart] as const))(
    'an embed of %s has the height of a phone’s screen, under any choice',
    { timeout: 240_000 },
    async ([, chart], { openPage }) => {
      const page = await openPage('about:blank');
      const faults: string[] = [];
      for (const query of queriesOf(chart)) {
        await page.goto(`${site}${LANGUAGES[lang].folder}embed/${chart.id}/?${query}`);
        await page.waitForSelector('html[data-live]');
        for (const [width, most] of ROOM) {
          await page.setViewportSize({ width, height: 400 });
          const height = await page.locator('.embed').evaluate(({ clientHeight }) => clientHeight);
          if (height > most) faults.push(`?${query}: ${height} px at ${width}`);
        }
      }
      expect(faults).toEqual([]);
    },
  );

  test('one thing has half a screen, titled by itself', { timeout: 240_000 }, async ({ openPage }) => {
    const page = await openPage('about:blank');
    const faults: string[] = [];
    for (const one of ONES) {
      await page.goto(`${site}${LANGUAGES[lang].folder}embed/${one}`);
      await page.waitForSelector('html[data-live]');
      for (const [width, most] of ROOM_OF_ONE) {
        await page.setViewportSize({ width, height: 400 });
        const height = await page.locator('.embed').evaluate(({ clientHeight }) => clientHeight);
        if (height > most) faults.push(`${one}: ${height} px at ${width}`);
      }
    }
    expect(faults).toEqual([]);
  });
});

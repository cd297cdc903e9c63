import { describe, expect, test } from 'vitest';
import { loadChart } from 'virtual:charts';
import { readData } from '../../src/build/data.ts';
import { slicesOf } from '../../src/build/packSlices.ts';
import { describePage, renderFigure, stillReader } from '../../src/build/render.ts';
import { CHARTS } from '../../src/charts/index.ts';
import { EVERYTHING, type Filter } from '../../src/filter/filter.ts';
import { readQuery } from '../../src/filter/query.ts';
import { SETTING_NAMES, type Settings } from '../../src/filter/settings.ts';
import { ROOT } from './tables.ts';
import { realMessages } from './wordsIn.ts';

const slices = slicesOf(readData(ROOT));
const page = describePage({ kind: 'dashboard', lang: 'en', path: '' }, {
  slices,
  messages: { en: realMessages('en') },
  dataDate: '2026-05-12',
  site: '',
} as never);

/** Settings at which figures draw something else than at first. */
const OTHERWISE = readQuery(
  'timeline.currency=mxn&pledges.measure=total&multiplier.amount=100&multiplier.span=year&multiplier.currency=mxn' +
    '&multiplier.study=colombia&multiplier.anyway=30&map.measure=locations&map.place=MX-QUE--tequisquiapan' +
    '&states.order=name&genres.count=fractional&watched.measure=hours&watched.period=2024-H1&slate.show=table' +
    '&claims.status=confirmed',
).settings;

/** Settings that note which of them are read. */
function noted(settings: Settings): { settings: Settings; read: Set<string> } {
  const read = new Set<string>();
  const get = (all: Settings, name: keyof Settings) => {
    read.add(name);
    return all[name];
  };
  return { settings: new Proxy(settings, { get } as ProxyHandler<Settings>), read };
}

const FILTERED: Filter = { ...EVERYTHING, genre: ['drama'], state: ['MX-JAL'] };

describe.each(CHARTS)('$id', ({ id, filtered, settings: own }) => {
  test('draws by no setting but those it names, and each of these is one', async () => {
    const chart = await loadChart(id);
    for (const settings of [readQuery('').settings, OTHERWISE]) {
      const watched = noted(settings);
      renderFigure(chart, slices, { ...stillReader(slices), settings: watched.settings }, page);
      const foreign = [...watched.read].filter(
        (name) => !own.some((beginning) => name.startsWith(beginning)),
      );
      expect(foreign).toEqual([]);
    }
    for (const beginning of own)
      expect(
        SETTING_NAMES.some((name) => name.startsWith(beginning)),
        beginning,
      ).toBe(true);
  });

  test(filtered ? 'draws by the filter' : 'draws the same whatever is filtered', async () => {
    const chart = await loadChart(id);
    const all = stillReader(slices);
    const some = { ...stillReader(slices, FILTERED), query: all.query, drawn: all.drawn };
    const isSame = renderFigure(chart, slices, some, page) === renderFigure(chart, slices, all, page);
    expect(isSame).toBe(!filtered);
  });
});

import { describe, expect, it } from 'vitest';
import { loadChart } from 'virtual:charts';
import { describePage, renderFigure, stillReader } from '../../src/build/render.ts';
import { readData } from '../../src/build/data.ts';
import { slicesOf } from '../../src/build/packSlices.ts';
import { EVERYTHING } from '../../src/filter/filter.ts';
import { DEFAULTS, type Settings } from '../../src/filter/settings.ts';
import type { Lang } from '../../src/i18n/index.ts';
import type { Slices } from '../../src/model/slices.ts';
import { rowsOf, ROOT } from './tables.ts';
import { plain, realMessages } from './wordsIn.ts';

const Industry = await loadChart('industry');
const InvestmentTimeline = await loadChart('investment-timeline');
const NationalPledges = await loadChart('national-pledges');
const SectorShares = await loadChart('sector-shares');

const slices = slicesOf(readData(ROOT));
const FIGURES = { InvestmentTimeline, NationalPledges, SectorShares, Industry };

function pageIn(lang: Lang) {
  return describePage({ kind: 'embed', lang, path: 'embed/x/' }, {
    slices,
    messages: { [lang]: realMessages(lang) },
    dataDate: '2026-05-12',
    site: '',
  } as never);
}
function titleOf(
  name: keyof typeof FIGURES,
  lang: Lang,
  settings: Partial<Settings> = {},
  data: Slices = slices,
) {
  const reader = stillReader(data, EVERYTHING, { ...DEFAULTS, ...settings });
  return plain(FIGURES[name].summarise(data, reader.view, reader.settings, pageIn(lang)).title);
}
function htmlOf(
  name: keyof typeof FIGURES,
  lang: Lang,
  settings: Partial<Settings> = {},
  data: Slices = slices,
) {
  const reader = stillReader(data, EVERYTHING, { ...DEFAULTS, ...settings });
  return renderFigure(FIGURES[name], data, reader, pageIn(lang));
}

const investments = rowsOf('investments');
const rates = new Map(rowsOf('exchange-rates').map((rate) => [rate.year, Number(rate.mxn_per_usd)]));
const used = investments.filter((row) => row.alternative_of === '');
const plan = used.find(({ id }) => id === 'nf-mx-2025-1bn')!;
const before = used.find(({ id }) => id === 'nf-mx-2021-300m')!;
const planYears = Number(plan.period_end) - Number(plan.period_start) + 1;

describe('investment-timeline', () => {
  it('says what a year of the plan is beside the year pledged before, in both languages', () => {
    const year = Number(plan.amount_usd) / planYears / 1e6;
    expect(year).toBe(250);
    expect(Number(before.amount_usd) / 1e6).toBe(300);
    expect(titleOf('InvestmentTimeline', 'en')).toBe(
      'A year of the plan is US$250 million, less than Netflix pledged for 2021',
    );
    expect(titleOf('InvestmentTimeline', 'es')).toBe(
      'Un año del plan de Netflix son 250 millones de dólares, menos de lo prometido para 2021',
    );
  });

  it('says it in pesos at the rate of the plan’s first year, and 10⁹ in Spanish never as a billón', () => {
    const pesos = (Number(plan.amount_usd) / planYears) * rates.get('2025')!;
    expect(Math.round(pesos / 1e6)).toBe(4801);
    const settings = { 'timeline.currency': 'mxn' } as const;
    expect(titleOf('InvestmentTimeline', 'en', settings)).toContain('MX$4.8 billion');
    expect(titleOf('InvestmentTimeline', 'es', settings)).toContain('4,801 millones de pesos');
    expect(htmlOf('InvestmentTimeline', 'es', settings)).not.toMatch(/bill[oó]n/);
  });

  it('drops the comparison when there is no year to compare with, and the plan when there is none', () => {
    const without = (...ids: string[]): Slices => ({
      ...slices,
      timeline: { ...slices.timeline, rows: slices.timeline.rows.filter(({ id }) => !ids.includes(id)) },
    });
    expect(titleOf('InvestmentTimeline', 'en', {}, without('nf-mx-2021-300m'))).toBe(
      'A year of the plan is US$250 million',
    );
    const none = without('nf-mx-2021-300m', 'nf-mx-2025-1bn');
    expect(titleOf('InvestmentTimeline', 'en', {}, none)).toBe(
      'No sum is published for a plan of several years',
    );
    expect(htmlOf('InvestmentTimeline', 'en', {}, none)).toContain('<figure');
  });

  it.each([
    ['en', 'usd'],
    ['en', 'mxn'],
    ['es', 'usd'],
    ['es', 'mxn'],
  ] as const)('finds room for every label at every width (%s, %s)', (lang, currency) => {
    const html = htmlOf('InvestmentTimeline', lang, { 'timeline.currency': currency });
    // Three sums in three variants of the plot.
    const sums = /<a href="[^"]*#investments\.[^"]*" data-key="[^"]*">(?:<!--.*?-->)*<text/g;
    expect(html.match(sums)).toHaveLength(9);
    const lanes = used.filter(
      ({ id, announced, period_start, amount, kind }) =>
        id!.startsWith('nf-mx-') && (announced || period_start) && !(amount && /pledge|spend/.test(kind!)),
    );
    for (const { label_en, label_es } of lanes) {
      const [word] = (lang === 'en' ? label_en! : label_es!).split(' ');
      expect(html).toContain(word);
    }
    expect(html.match(/overflow="visible"/g)).toHaveLength(lanes.length);
  });

  it('opens each rival beside the row it contests', () => {
    const html = htmlOf('InvestmentTimeline', 'en');
    const rivals = investments.filter(({ id, alternative_of }) => id!.startsWith('nf-mx-') && alternative_of);
    expect(rivals.length).toBeGreaterThan(0);
    for (const { id } of rivals) expect(html).toContain(`sources/#investments.${id}"`);
  });

  it('shows one row alone, with those that contest it, where the address asks for it', () => {
    for (const row of investments.filter(
      ({ id, country }) => id!.startsWith('nf-') && country === 'Mexico',
    )) {
      const settings = { 'timeline.only': row.id! };
      const label = row.label_en!.replace(/(\d–)(?=\d)/g, '$1\u2060');
      expect(titleOf('InvestmentTimeline', 'en', settings)).toBe(plain(label));
      const html = htmlOf('InvestmentTimeline', 'en', settings);
      const rivals = investments.filter(({ alternative_of }) => alternative_of === row.id);
      const tabled = /class="twin"[\s\S]*?<\/table>/.exec(html)![0].match(/#investments\.[\w-]+/g);
      expect(new Set(tabled)).toEqual(new Set([row, ...rivals].map(({ id }) => `#investments.${id}`)));
      expect(html).not.toContain('id="investment-timeline-events"');
    }
  });

  it('says of a row that the table does not have that everything is shown', () => {
    const html = htmlOf('InvestmentTimeline', 'es', { 'timeline.only': 'nf-mx-1999' });
    expect(html).toContain('Aquí no hay “nf-mx-1999”; se muestra todo.');
    expect(html).toContain('id="investment-timeline-events"');
  });

  it('ticks under the axis each sum that is no block nor part of one, and says how many there are', () => {
    const others = used.filter(
      ({ id, amount, kind, announced, period_start, country, part_of }) =>
        !part_of &&
        id!.startsWith('nf-') &&
        country === 'Mexico' &&
        amount &&
        !/pledge|spend/.test(kind!) &&
        (announced || period_start),
    );
    const html = htmlOf('InvestmentTimeline', 'en');
    expect(html).toContain(`${others.length} other sums: funds, studios, courses`);
    expect(html.match(/<line class="line-rosa-2"/g)).toHaveLength(3 * others.length);
  });

  it('says the rate and its year of every sum it turned', () => {
    const html = htmlOf('InvestmentTimeline', 'en', { 'timeline.currency': 'mxn' });
    for (const year of ['2020', '2021', '2025'])
      expect(html).toContain(`${rates.get(year)!.toFixed(4)} pesos per dollar in ${year}`);
  });
});

/** Years of a sum: as its sources count them, else by its period. */
function yearsIn(row: Record<string, string>): number | undefined {
  if (row.years) return Number(row.years);
  return row.period_start && row.period_end
    ? Number(row.period_end) - Number(row.period_start) + 1
    : undefined;
}

it('counts the years of a sum as its own label does', () => {
  const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  const labelled = investments.flatMap((row) => {
    const [, word] = /\b(?:over|in) (\w+) years/.exec(row.label_en!) ?? [];
    return word ? [[row.id, yearsIn(row), words.indexOf(word) + 1] as const] : [];
  });
  expect(labelled.length).toBeGreaterThan(4);
  for (const [id, years, said] of labelled) expect(years, id).toBe(said);
});

describe('no sum of money on screen is a total', () => {
  const { format } = pageIn('en');
  const short = (usd: number) => format.moneyShort(Number(usd.toPrecision(3)), 'USD');
  const amounts = used.flatMap((row) => {
    const usd = Number(row.amount_usd);
    const years = yearsIn(row);
    return usd ? [usd, ...(years ? [usd / years] : [])] : [];
  });
  const labels = investments.map(({ label_en }) => label_en!).join(' ');
  const allowed = new Set([
    ...amounts.flatMap((usd) => [short(usd), format.moneyShort(usd, 'USD'), format.money(usd, 'USD')]),
    // All production in Mexico, an indicator; and the plan by inhabitant.
    'US$673m',
    'US$1.98',
  ]);

  it.each([
    ['InvestmentTimeline', {}],
    ['NationalPledges', { 'pledges.measure': 'per-year' }],
    ['NationalPledges', { 'pledges.measure': 'total' }],
  ] as const)('%s %o', (name, settings) => {
    const html = htmlOf(name, 'en', settings).replace(/<!--.*?-->/g, '');
    const shown = html.match(/US\$\d[\d.,]*(?:bn|m\b|\smillion|\sbillion)?/g)!;
    expect(shown.length).toBeGreaterThan(10);
    const strange = [...new Set(shown)].filter((text) => !allowed.has(text) && !labels.includes(text));
    expect(strange).toEqual([]);
  });

  it('draws no rival as a bar or a block', () => {
    const rivals = investments.filter(({ alternative_of }) => alternative_of).map(({ id }) => id);
    for (const name of ['InvestmentTimeline', 'NationalPledges'] as const) {
      const marks = [...htmlOf(name, 'en').matchAll(/<svg class="plot"[\s\S]*?<\/svg>(?=<|\s)/g)].join('');
      for (const id of rivals) expect(marks).not.toContain(`investments.${id}"`);
    }
  });
});

describe('national-pledges', () => {
  const pledges = used.filter(
    ({ id, kind, amount, country, part_of }) =>
      id!.startsWith('nf-') && kind === 'pledge' && amount && country !== 'World' && !part_of,
  );

  it('counts the pledges bigger than Mexico’s plan by year and in all', () => {
    const bigger = (of: (row: Record<string, string>) => number) =>
      pledges.filter((row) => of(row) > of(plan)).length;
    const byYear = bigger((row) => Number(row.amount_usd) / yearsIn(row)!);
    const inAll = bigger((row) => Number(row.amount_usd));
    expect([pledges.length, byYear, inAll]).toEqual([14, 5, 2]);
    expect(titleOf('NationalPledges', 'en')).toBe(
      '5 of Netflix’s 13 other pledges top Mexico’s plan of US$250m a year',
    );
    expect(titleOf('NationalPledges', 'es', { 'pledges.measure': 'total' })).toBe(
      '2 de otras 13 promesas de Netflix superan el plan para México: 1,000 mdd en total',
    );
  });

  it('shows at a glance the eight biggest, and those of Mexico among them in any case', () => {
    const glanceOf = (measure: 'per-year' | 'total') => {
      const html = htmlOf('NationalPledges', 'en', { 'pledges.measure': measure });
      const [glance] = html.split('class="figure-parts"');
      return new Set([...glance!.matchAll(/data-key="([\w-]+)"/g)].map(([, id]) => id!));
    };
    const ofMexico = pledges.filter(({ country }) => country === 'Mexico').map(({ id }) => id!);
    for (const [measure, of] of [
      ['per-year', (row: Record<string, string>) => Number(row.amount_usd) / yearsIn(row)!],
      ['total', (row: Record<string, string>) => Number(row.amount_usd)],
    ] as const) {
      const shown = glanceOf(measure);
      expect(shown.size).toBe(8);
      for (const id of ofMexico) expect(shown).toContain(id);
      const others = pledges.filter(({ country }) => country !== 'Mexico').sort((a, b) => of(b) - of(a));
      const biggest = others.slice(0, 8 - ofMexico.length).map(of);
      const drawn = others.filter(({ id }) => shown.has(id!)).map(of);
      expect(drawn).toEqual(biggest);
    }
  });

  it('gives the plan by inhabitant from the census, for Mexico alone', () => {
    const people = rowsOf('states').reduce((sum, state) => sum + Number(state.population_2020), 0);
    expect((250e6 / people).toFixed(2)).toBe('1.98');
    expect(htmlOf('NationalPledges', 'en')).toContain(
      'US$1.98 a year of the plan for each of 126 million people',
    );
  });

  it('stands without a pledge', () => {
    const empty = { ...slices, pledges: { ...slices.pledges, netflix: [], others: [] } };
    expect(htmlOf('NationalPledges', 'es', {}, empty)).toContain('No hay promesa para México que comparar');
  });
});

describe('sector-shares', () => {
  it('titles the range of what leaves the sector', () => {
    const shares = rowsOf('sector-shares')
      .filter(({ sector_en }) => sector_en === 'All sectors outside audiovisual')
      .map(({ share_pct }) => Number(share_pct));
    expect([Math.min(...shares), Math.max(...shares)]).toEqual([54, 74]);
    expect(titleOf('SectorShares', 'en')).toContain('From 54% to 74%');
    expect(titleOf('SectorShares', 'es')).toContain('Entre 54% y 74%');
  });

  it('shows at a glance what leaves the sector, the rest in its part', () => {
    const [glance, depth] = htmlOf('SectorShares', 'es').split('class="figure-parts"');
    for (const { id, outside_audiovisual } of rowsOf('sector-shares'))
      expect((outside_audiovisual === 'yes' ? glance : depth)!).toContain(`#sector-shares.${id}" data-key`);
  });

  it('has a remark on each share in each language', () => {
    for (const lang of ['en', 'es'] as const)
      expect(htmlOf('SectorShares', lang)).not.toContain('chart.sector');
  });
});

describe('industry', () => {
  const rows = rowsOf('indicators').filter(
    ({ indicator, alternative_of }) => indicator === 'features_produced' && alternative_of === '',
  );

  it('titles the last year of features beside the highest', () => {
    const last = rows.reduce((a, b) => (Number(b.year) > Number(a.year) ? b : a));
    const peak = rows.reduce((a, b) => (Number(b.value) > Number(a.value) ? b : a));
    expect([last.value, last.year, peak.value, peak.year]).toEqual(['240', '2024', '259', '2021']);
    expect(titleOf('Industry', 'en')).toBe('Mexico made 240 features in 2024, fewer than the 259 of 2021');
  });

  it('draws a dot for each year that has a figure and none for rivals or missing years', () => {
    const html = htmlOf('Industry', 'en');
    for (const { id } of rows) expect(html).toContain(`#indicators.${id}" aria-label`);
    expect(html).not.toContain('#indicators.imcine-features-2018-early" aria-label');
    expect(html).toContain('#indicators.imcine-features-2018-early"');
    expect(html).not.toContain('chart.industry');
  });

  it('draws every yearly series of Mexico’s films, cinemas and accounts that has two years of one unit', () => {
    const yearly = rowsOf('indicators').filter(
      ({ topic, indicator, geography, alternative_of, year }) =>
        (topic === 'industry' ||
          topic === 'culture-account' ||
          /^(mexican_film|box_office)/.test(indicator!)) &&
        geography === 'Mexico' &&
        alternative_of === '' &&
        year !== '',
    );
    const years = new Map<string, Set<string>>();
    for (const { indicator, unit, year } of yearly) {
      const key = `${indicator} in ${unit}`;
      years.set(key, (years.get(key) ?? new Set()).add(year!));
    }
    const several = [...years].filter(([, each]) => each.size > 1).map(([key]) => key);
    const drawn = slices.industry.rows.map(({ indicator, unit }) => `${indicator} in ${unit}`);
    // One is an estimate and a scenario, the other our own product of two series that are drawn.
    const left = ['production_spend in USD million', 'av_gdp_inegi in MXN million'];
    expect(new Set([...drawn, ...left])).toEqual(new Set(several));
  });

  it('writes the first, the highest and the last value of every series', () => {
    const names = new Set(slices.industry.rows.map(({ indicator }) => indicator));
    const expected = [...names].flatMap((name) => {
      const series = rowsOf('indicators')
        .filter(
          ({ indicator, alternative_of, note }) =>
            indicator === name && alternative_of === '' && !note!.includes('not comparable'),
        )
        .sort((a, b) => Number(a.year) - Number(b.year));
      const highest = Math.max(...series.map(({ value }) => Number(value)));
      const peak = series.find(({ value }) => Number(value) === highest);
      return [...new Set([series[0], peak, series.at(-1)])];
    });
    // The one at a glance, features made, is drawn twice: 112, 259 and 240.
    for (const lang of ['en', 'es'] as const)
      expect(htmlOf('Industry', lang).match(/text bold halo/g)).toHaveLength(expected.length + 3);
  });

  it('shows at a glance the series that is chosen, and titles it by its own values', () => {
    expect(titleOf('Industry', 'en', { 'industry.series': 'film_jobs' })).toBe(
      'Jobs in the film industry: 21,579 in 2023, highest 28,434 (2016)',
    );
  });

  it('compares no year with others that another body counted, or that its source revises', () => {
    expect(titleOf('Industry', 'en', { 'industry.series': 'mexican_releases' })).toBe(
      'Mexican films released in cinemas: 108 in part of 2025',
    );
    expect(titleOf('Industry', 'es', { 'industry.series': 'culture_jobs' })).not.toMatch(/máximo/);
  });

  it('shows one series alone, with its own rows to download, where the address asks for it', () => {
    const html = htmlOf('Industry', 'en', { 'industry.only': 'film_cost' });
    const shown = new Set([...html.matchAll(/#indicators\.([\w-]+)"/g)].map(([, id]) => id));
    const own = rowsOf('indicators').filter(
      ({ indicator, year, geography }) => indicator === 'film_cost' && year && geography === 'Mexico',
    );
    expect([...shown].sort()).toEqual(own.map(({ id }) => id).sort());
    expect(html).not.toContain('<select');
    expect(html).not.toContain('id="industry-all"');
  });

  it('says of a series that no table has that everything is shown', () => {
    const html = htmlOf('Industry', 'en', { 'industry.only': 'tv_series' });
    expect(html).toContain('There is no “tv_series” here; everything is shown.');
    expect(html).toContain('id="industry-all"');
  });
});

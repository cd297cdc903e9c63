import { describe, expect, test } from 'vitest';
import { type Settings } from '../../../src/filter/settings.ts';
import { LANGS } from '../../../src/i18n/index.ts';
import { pageIn, htmlOf, tableOf, numberIn, factor } from '../shownTables.ts';

describe('multiplier-workbench', () => {
  const cases: [string, Partial<Settings>, amount: number, addition: () => number, anyway: number][] = [
    ['the plan', {}, 1000, () => factor('idb-mx-additional'), 0],
    [
      'the study’s example, in pesos',
      { 'multiplier.amount': 200, 'multiplier.currency': 'mxn' },
      200,
      () => factor('idb-mx-additional'),
      0,
    ],
    [
      'a year of it in Argentina, three tenths of it anyway',
      {
        'multiplier.amount': 250,
        'multiplier.span': 'year',
        'multiplier.study': 'argentina',
        'multiplier.anyway': 30,
      },
      250,
      () => factor('idb-ar-type1') - 1,
      0.3,
    ],
  ];
  test.each(cases)('each total is the sum of its own parts: %s', (_, settings, amount, addition, anyway) => {
    const chain = addition();
    const [film, homes] = [factor('idb-mx-200film'), factor('idb-mx-induced')];
    const [low, high] = [factor('idb-latam-low'), factor('idb-latam-high')];
    const net = amount * (1 - anyway);
    const expected = [
      [amount, amount * chain, amount + amount * chain],
      [amount, amount * film, amount * homes, amount + amount * film + amount * homes],
      [amount, amount * factor('idb-mx-press-reading'), amount + amount * factor('idb-mx-press-reading')],
      anyway > 0 ? [net, net * chain, net + net * chain] : [],
      [amount * (1 + low), amount * (1 + (low + high) / 2), amount * (1 + high)],
    ].flat();
    for (const lang of LANGS) {
      const html = htmlOf('MultiplierWorkbench', lang, settings);
      const shown = tableOf(html).map((row) => numberIn(row[3]!)!);
      expect(shown).toHaveLength(expected.length);
      shown.forEach((each, index) => expect(each).toBeCloseTo(expected[index]!, 2));
      // What stands over each bar is the total of its row in the table.
      const { format } = pageIn(lang);
      const currency = settings['multiplier.currency'] === 'mxn' ? 'MXN' : 'USD';
      const over = [...html.matchAll(/<tspan class="large bold display">(.*?)<\/tspan>/g)].map(
        ([, sum]) => sum,
      );
      const [study, households, announcement, less] = [2, 6, 9, 12].map((at) =>
        format.moneyShort(Number((expected[at]! * 1e6).toFixed(2)), currency),
      );
      // Each drawing is there for two widths: the glance of two bars, then those of the depth.
      const drawings = [[study, announcement], anyway > 0 ? [less] : [], [households], [study]];
      expect(over).toEqual(drawings.flatMap((drawing) => [...drawing, ...drawing]));
    }
  });
});

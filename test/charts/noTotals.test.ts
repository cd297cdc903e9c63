import { describe, expect, it } from 'vitest';
import { pageIn, htmlOf, investments, used, yearsIn } from './moneyFigures.ts';

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

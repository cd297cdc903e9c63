import { describe, expect, test } from 'vitest';
import type { Currency } from '../../src/i18n/format.ts';
import { plain, wordsIn } from '../charts/wordsIn.ts';

const en = wordsIn('en').format;
const es = wordsIn('es').format;

describe('money', () => {
  const cases: [amount: number, currency: Currency, english: string, spanish: string][] = [
    [1e9, 'USD', 'US$1 billion', '1,000 millones de dólares'],
    [1.25e9, 'USD', 'US$1.25 billion', '1,250 millones de dólares'],
    [25e9, 'MXN', 'MX$25 billion', '25,000 millones de pesos'],
    [250e6, 'USD', 'US$250 million', '250 millones de dólares'],
    [1e6, 'USD', 'US$1 million', '1 millón de dólares'],
    [22.4e6, 'MXN', 'MX$22.4 million', '22.4 millones de pesos'],
    [999_999, 'USD', 'US$999,999', '999,999 dólares'],
    [1500, 'MXN', 'MX$1,500', '1,500 pesos'],
    [0, 'USD', 'US$0', '0 dólares'],
  ];
  test.each(cases)('%d %s is %s and %s', (amount, currency, english, spanish) => {
    expect(plain(en.money(amount, currency))).toBe(english);
    expect(plain(es.money(amount, currency))).toBe(spanish);
  });

  test('holds a number and its unit together', () => {
    expect(en.money(1e9, 'USD')).toBe('US$1\u00a0billion');
    expect(es.money(1e9, 'USD')).toBe('1,000\u00a0millones de dólares');
    expect(es.moneyShort(22e6, 'MXN')).toBe('22\u00a0mdp');
    expect(es.date('2025-02-20')).toBe('20\u00a0feb 2025');
  });

  test('never reads a billion as a billón', () => {
    for (const amount of [1e9, 3.4e10, 1e12])
      expect(`${es.money(amount, 'USD')} ${es.moneyShort(amount, 'MXN')}`).not.toMatch(/bill/i);
  });

  test('has a short form for labels', () => {
    expect(en.moneyShort(1e9, 'USD')).toBe('US$1bn');
    expect(plain(es.moneyShort(1e9, 'USD'))).toBe('1,000 mdd');
    expect(en.moneyShort(22e6, 'MXN')).toBe('MX$22m');
    expect(plain(es.moneyShort(22e6, 'MXN'))).toBe('22 mdp');
  });
});

describe('date', () => {
  test.each([
    ['2025', '2025', '2025'],
    ['2025-02', 'Feb 2025', 'feb 2025'],
    ['2025-02-20', '20 Feb 2025', '20 feb 2025'],
    ['2024-12-01', '1 Dec 2024', '1 dic 2024'],
  ])('writes %s at the precision it has', (iso, english, spanish) => {
    expect(plain(en.date(iso))).toBe(english);
    expect(plain(es.date(iso))).toBe(spanish);
  });

  test('has twelve months in each language', () => {
    const months = Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}`);
    for (const format of [en, es]) expect(new Set(months.map((month) => format.date(month))).size).toBe(12);
  });
});

describe('list', () => {
  test.each([
    [[], '', ''],
    [['drama'], 'drama', 'drama'],
    [['drama', 'crime'], 'drama and crime', 'drama y crime'],
    [['drama', 'crime', 'comedy'], 'drama, crime and comedy', 'drama, crime y comedy'],
  ])('%j', (items, english, spanish) => {
    expect(en.list(items)).toBe(english);
    expect(es.list(items)).toBe(spanish);
  });

  test('writes e for y before the sound of i, as Spanish does', () => {
    expect(es.list(['comedia', 'historia'])).toBe('comedia e historia');
    expect(es.list(['Sinaloa', 'Hidalgo'])).toBe('Sinaloa e Hidalgo');
    expect(es.list(['agua', 'hielo'])).toBe('agua y hielo');
  });
});

describe('number, fixed, percent, years', () => {
  test('number drops what it need not say, fixed does not', () => {
    expect(en.number(1234.56)).toBe('1,234.6');
    expect(es.number(1234.5, 2)).toBe('1,234.5');
    expect(en.number(1.6, 2)).toBe('1.6');
    expect(es.fixed(1.6, 2)).toBe('1.60');
  });

  test('percent is whole, and a share that is not nothing is never 0%', () => {
    expect(en.percent(0.48)).toBe('48%');
    expect(en.percent(0)).toBe('0%');
    expect(es.percent(0.001)).toBe('<1%');
    expect(en.percent(1)).toBe('100%');
  });

  test('years are no numbers: no comma', () => {
    expect(en.years(2015, 2026)).toBe('2015–\u20602026');
    expect(es.years(2020, 2020)).toBe('2020');
  });
});

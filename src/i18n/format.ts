import { numeral } from './numeral.ts';
import type { Translate } from './translate.ts';

export type Currency = 'USD' | 'MXN';

/** Writes values the way one language does. */
export interface Format {
  /** A plain number, at most `digits` decimals (default 1). */
  number(value: number, digits?: number): string;
  /** Always `digits` decimals, for numbers that stack or that a study publishes so. */
  fixed(value: number, digits: number): string;
  /** A share of 0 to 1 as whole per cent; under one per cent "<1%". */
  percent(share: number): string;
  /** An amount in whole words, "US$1 billion", "1,000 millones de dólares"; never rounds past 3 significant digits. */
  money(amount: number, currency: Currency): string;
  /** The same in a label's room, "US$1bn", "1,000 mdd". */
  moneyShort(amount: number, currency: Currency): string;
  /** An ISO 8601 date at the precision it has: "2025", "Feb 2025", "20 Feb 2025". */
  date(iso: string): string;
  /** "drama, crime and comedy". */
  list(items: readonly string[]): string;
  /** "2015" or "2015–2026", in which a word joiner behind the dash lets no line break. */
  years(from: number, to: number): string;
}

/** Spanish "y" becomes "e" before "historia" or "Isla", but not before "hielo", whose i is none. */
const SOUNDS_LIKE_I = /^[«“]?h?[ií](?![aeou])/i;

/** The biggest unit that keeps the number at least 1; 10⁹ has its own word in English only. */
function scaleOf(amount: number): { unit: '1' | '1e6' | '1e9'; value: number } {
  const size = Math.abs(amount);
  if (size >= 1e9) return { unit: '1e9', value: amount / 1e9 };
  if (size >= 1e6) return { unit: '1e6', value: amount / 1e6 };
  return { unit: '1', value: amount };
}

/**
 * Returns the formats of one language. `t` supplies the words around a number. Months are words of the table, not of
 * `Intl`, so that every engine writes them alike.
 */
export function createFormat(t: Translate): Format {
  const months = t('date.months').split(' ');

  const writeMoney = (amount: number, currency: Currency, length: 'long' | 'short') => {
    const { unit, value } = scaleOf(amount);
    const digits = unit === '1' ? 0 : Math.abs(value) >= 100 ? 1 : 2;
    const billionsAsMillions = t('money.billion-as-millions') === 'yes';
    if (unit === '1e9' && billionsAsMillions)
      return t(`money.${currency}.1e6.${length}`, { amount: numeral(value * 1000, 0, 1), n: 1000 });
    const amountInUnit = numeral(value, 0, digits);
    return t(`money.${currency}.${unit}.${length}`, {
      amount: amountInUnit,
      n: amountInUnit === '1' ? 1 : 2,
    });
  };

  return {
    number: (value, digits = 1) => numeral(value, 0, digits),
    fixed: (value, digits) => numeral(value, digits, digits),
    percent: (share) => (share > 0 && share < 0.01 ? '<1%' : `${numeral(share * 100, 0, 0)}%`),
    money: (amount, currency) => writeMoney(amount, currency, 'long'),
    moneyShort: (amount, currency) => writeMoney(amount, currency, 'short'),
    date: (iso) => {
      const [year = '', month, day] = iso.split('-');
      if (month === undefined) return year;
      const name = months[Number(month) - 1] ?? month;
      if (day === undefined) return t('date.month', { month: name, year });
      return t('date.day', { day: String(Number(day)), month: name, year });
    },
    list: (items) => {
      if (items.length < 2) return items[0] ?? '';
      const last = items[items.length - 1]!;
      const key = SOUNDS_LIKE_I.test(last) ? 'list.last-before-i' : 'list.last';
      return t(key, { most: items.slice(0, -1).join(', '), last });
    },
    years: (from, to) => (from === to ? String(from) : `${from}–\u2060${to}`),
  };
}

import { convertAmount, LEAST_MILLIONS, limitOf, type Inputs } from '../../aggregate/workbench.ts';
import type { Reader } from '../../figure/reader.ts';
import type { Settings } from '../../filter/settings.ts';
import type { Plan } from '../../model/slices/plan.ts';
import { MILLION } from './workbenchView.ts';

type Currency = Settings['multiplier.currency'];
type Span = Settings['multiplier.span'];

/** Twenty titles a year were announced; no page says how many the plan pays for. */
export const TITLES = 80;

/** An amount to start from, in millions of a currency, over a span. */
interface Preset {
  readonly name: 'plan' | 'year' | 'title' | 'example';
  readonly amount: number;
  readonly currency: Currency;
  readonly span: Span;
}

/** The amounts to start from: the plan, a year of it, one of its titles, the study's example. */
export function presetsOf(plan: Plan, rate: number): readonly Preset[] {
  const whole = limitOf(plan, 'usd', 'all', rate);
  return [
    { name: 'plan', amount: whole, currency: 'usd', span: 'all' },
    { name: 'year', amount: limitOf(plan, 'usd', 'year', rate), currency: 'usd', span: 'year' },
    { name: 'title', amount: whole / TITLES, currency: 'usd', span: 'all' },
    { name: 'example', amount: 200, currency: 'mxn', span: 'all' },
  ];
}

/** The preset that the inputs are, if they are one. */
export const presetIn = (presets: readonly Preset[], { amount, currency, span }: Inputs) =>
  presets.find(
    (preset) =>
      preset.amount === amount / MILLION &&
      preset.currency === currency.toLowerCase() &&
      preset.span === span,
  );

/** Takes an amount of the reader's, in millions of the chosen currency, if it is one of the workbench's. */
export function slideTo(amount: number, limit: number, reader: Reader): void {
  if (amount >= LEAST_MILLIONS && amount <= limit)
    reader.set('multiplier.amount', amount === limit ? 0 : amount, true);
}

/** Takes amount, currency and span in one step of the history: the first makes it, the others change it. */
export function takeAmount(
  { amount, currency, span }: Omit<Preset, 'name'>,
  plan: Plan,
  rate: number,
  reader: Reader,
): void {
  reader.set('multiplier.amount', amount === limitOf(plan, currency, span, rate) ? 0 : amount);
  reader.set('multiplier.currency', currency, true);
  reader.set('multiplier.span', span, true);
}

/** The same money in another currency or over another span. */
export function convertTo(currency: Currency, span: Span, plan: Plan, rate: number, reader: Reader): void {
  const to = { 'multiplier.currency': currency, 'multiplier.span': span };
  takeAmount({ amount: convertAmount(plan, reader.settings, to, rate), currency, span }, plan, rate, reader);
}

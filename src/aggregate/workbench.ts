import type { Settings } from '../filter/settings.ts';
import { planYears, type Plan } from '../model/slices/plan.ts';
import type { RateRow } from '../model/slices/exchangeRates.ts';
import {
  multiply,
  readingsOf,
  type Additions,
  type Part,
  type PartName,
  type Reading,
  type StudyPlace,
} from './multiply.ts';

export type WorkbenchCurrency = 'USD' | 'MXN';

const MILLION = 1e6;

/** The least amount, in millions of either currency. */
export const LEAST_MILLIONS = 1;

/** What the reader put into the workbench. */
export interface Inputs {
  /** In whole units of `currency`, over `span`. */
  readonly amount: number;
  readonly currency: WorkbenchCurrency;
  readonly span: Settings['multiplier.span'];
  readonly place: StudyPlace;
  /** Share, 0 to 1, that would have happened anyway. */
  readonly anyway: number;
  /** Pesos per dollar, the average of `rateYear`, in which the plan was announced. */
  readonly rate: number;
  readonly rateYear: number;
}

/** Pesos per dollar, the yearly average of the year in which the plan was announced. Throws where it is missing. */
export function planRate(plan: Pick<Plan, 'announced'>, rates: readonly RateRow[]): RateRow {
  const rate = rates.find(({ year }) => year === plan.announced);
  if (!rate) throw new Error(`exchange-rates.csv has no rate for ${plan.announced}`);
  return rate;
}

/** The whole plan, or a year of it, in millions of a currency: the workbench goes no further. */
export function limitOf(
  plan: Plan,
  currency: Settings['multiplier.currency'],
  span: Settings['multiplier.span'],
  rate: number,
): number {
  const whole = (plan.usd / MILLION) * (currency === 'mxn' ? rate : 1);
  return roundMillions(span === 'year' ? whole / planYears(plan) : whole, currency);
}

/** Two decimals of a million pesos; four of a million dollars, so that pesos come back from dollars as they were. */
function roundMillions(millions: number, currency: Settings['multiplier.currency']): number {
  return Number(millions.toFixed(currency === 'mxn' ? 2 : 4));
}

type AmountSettings = Pick<Settings, 'multiplier.amount' | 'multiplier.currency' | 'multiplier.span'>;

/** The sum that the settings say, in millions: 0 is the plan, and so is what goes beyond it. */
function amountOf(plan: Plan, settings: AmountSettings, rate: number): number {
  const limit = limitOf(plan, settings['multiplier.currency'], settings['multiplier.span'], rate);
  return Math.min(settings['multiplier.amount'] || limit, limit);
}

/** The same money in another currency or span, in millions, as far as the workbench's least and most allow. */
export function convertAmount(
  plan: Plan,
  from: AmountSettings,
  to: Pick<Settings, 'multiplier.currency' | 'multiplier.span'>,
  rate: number,
): number {
  const limit = limitOf(plan, to['multiplier.currency'], to['multiplier.span'], rate);
  const share =
    amountOf(plan, from, rate) / limitOf(plan, from['multiplier.currency'], from['multiplier.span'], rate);
  const millions = roundMillions(share * limit, to['multiplier.currency']);
  return Math.min(limit, Math.max(LEAST_MILLIONS, millions));
}

/** The reader's settings as the arithmetic needs them; an amount beyond the plan counts as the plan. */
export function inputsOf(plan: Plan, settings: Settings, rate: number): Inputs {
  const currency = settings['multiplier.currency'];
  const span = settings['multiplier.span'];
  return {
    amount: amountOf(plan, settings, rate) * MILLION,
    currency: currency === 'usd' ? 'USD' : 'MXN',
    span,
    place: settings['multiplier.study'],
    anyway: settings['multiplier.anyway'] / 100,
    rate,
    rateYear: plan.announced,
  };
}

/** One line of the workbench's own table. */
export interface WorkbenchRow {
  readonly reading: Reading['name'] | 'range';
  readonly part: PartName | 'total' | 'low' | 'middle' | 'high';
  /** In whole units of `currency`; a year's where `assumptions` says `span=year`. */
  readonly amount: number;
  readonly currency: WorkbenchCurrency;
  readonly multiplier: number;
  /** Rows of multipliers.csv, separated by `|`. */
  readonly source: string;
  /** What the reader chose, `name=value` separated by `|`. */
  readonly assumptions: string;
}

/**
 * Every number of the workbench as rows: for each reading its parts and its total, then the range of the study's four
 * countries. The net reading is there only where some of the spending would have happened anyway.
 */
export function workbenchRows(inputs: Inputs, additions: Additions): WorkbenchRow[] {
  const { amount, currency, span, place, anyway, rate, rateYear } = inputs;
  const { study, households, announcement, net } = readingsOf(amount, additions, place, anyway);
  const assumptions = [
    `span=${span}`,
    `study=${place}`,
    `anyway=${Math.round(anyway * 100)}%`,
    `mxn_per_usd=${rate}`,
    `rate_year=${rateYear}`,
  ].join('|');
  const line = (
    reading: WorkbenchRow['reading'],
    part: WorkbenchRow['part'],
    sum: Pick<Part, 'perUnit' | 'amount' | 'rows'>,
  ) => ({
    reading,
    part,
    amount: sum.amount,
    currency,
    multiplier: sum.perUnit,
    source: sum.rows.map(({ id }) => id).join('|'),
    assumptions,
  });
  const readings = anyway > 0 ? [study, households, announcement, net] : [study, households, announcement];
  const { low, high, supplyChain } = additions;
  return [
    ...readings.flatMap((reading) => [
      ...reading.parts.map((part) => line(reading.name, part.name, part)),
      line(reading.name, 'total', { ...reading, rows: reading.parts.flatMap(({ rows }) => rows) }),
    ]),
    ...(
      [
        ['low', low],
        ['middle', supplyChain.middle],
        ['high', high],
      ] as const
    ).map(([name, addition]) =>
      line('range', name, {
        ...multiply('study', amount, [['supply-chain', addition]]),
        rows: addition.rows,
      }),
    ),
  ];
}

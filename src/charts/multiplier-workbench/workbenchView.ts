import { additionsOf, readingsOf, type Additions, type Readings } from '../../aggregate/multiply.ts';
import { inputsOf, planRate, type Inputs } from '../../aggregate/workbench.ts';
import type { Settings } from '../../filter/settings.ts';
import type { Words } from '../../figure/chart.ts';
import type { Page } from '../../figure/page.ts';
import type { CautionRow } from '../../model/slices/cautions.ts';
import type { Slices } from '../../model/slices.ts';

/** The workbench under one set of inputs. */
export interface WorkbenchView {
  readonly inputs: Inputs;
  readonly additions: Additions;
  readonly readings: Readings;
}

export const MILLION = 1e6;

/** The workbench as the reader's settings have it. */
export function workbenchView(
  data: Pick<Slices, 'factors' | 'exchangeRates' | 'plan'>,
  settings: Settings,
): WorkbenchView {
  const { plan } = data;
  const inputs = inputsOf(plan, settings, planRate(plan, data.exchangeRates).mxnPerUsd);
  const additions = additionsOf(data.factors);
  return { inputs, additions, readings: readingsOf(inputs.amount, additions, inputs.place, inputs.anyway) };
}

/** How much room money has: its words in full, or their short forms. */
type Money = 'long' | 'short';

const writeMoney = (format: Words['format'], length: Money, amount: number, currency: Inputs['currency']) =>
  length === 'short' ? format.moneyShort(amount, currency) : format.money(amount, currency);

/** The amount in the other currency, at a rate in pesos per dollar. */
export const exchanged = (
  { amount, currency }: Inputs,
  rate: number,
  { format }: Pick<Words, 'format'>,
  length: Money = 'long',
) =>
  currency === 'USD'
    ? writeMoney(format, length, amount * rate, 'MXN')
    : writeMoney(format, length, amount / rate, 'USD');

/**
 * The numbers as its sentences name them, with money in long words or short. `studyN` and `announcedN` are plain millions,
 * for a language that says the unit once.
 */
export function workbenchNames(
  { inputs, readings, additions }: WorkbenchView,
  { t, format }: Pick<Words, 't' | 'format'>,
  length: Money = 'long',
) {
  const money = (amount: number) => writeMoney(format, length, amount, inputs.currency);
  const millions = (amount: number) => format.number(amount / MILLION, amount < 100 * MILLION ? 2 : 1);
  const { study, households, announcement, net, unsupported } = readings;
  const { supplyChain, exampleSupplyChain } = additions;
  return {
    spent: money(inputs.amount),
    study: money(study.amount),
    studyN: millions(study.amount),
    announced: money(announcement.amount),
    announcedN: millions(announcement.amount),
    households: money(households.amount),
    net: money(net.amount),
    extra: money(study.amount - inputs.amount),
    gap: money(unsupported),
    place: t(`chart.multiplier-workbench.place-name-${inputs.place}`),
    rate: t(`chart.multiplier-workbench.rate-${inputs.place}`),
    value: format.number(supplyChain[inputs.place].perUnit, 2),
    mexico: format.number(supplyChain.mexico.perUnit, 2),
    unrounded: format.number(exampleSupplyChain.perUnit, 3),
    share: format.percent(inputs.anyway),
  };
}

/** The readings in one sentence that stands by itself: number, as-of, assumptions, source, address. */
export function workbenchSentence(view: WorkbenchView, page: Page, address: string): string {
  const { t, format } = page;
  const { span, place, anyway, rate, rateYear } = view.inputs;
  const names = workbenchNames(view, page);
  const sentences = [
    t(`chart.multiplier-workbench.sentence-${place === 'mexico' ? '' : 'other-'}${span}`, names),
    anyway > 0 ? t('chart.multiplier-workbench.sentence-net', names) : '',
    t('chart.multiplier-workbench.sentence-assumptions', {
      rate: format.number(rate, 4),
      year: String(rateYear),
    }),
    t('chart.multiplier-workbench.sentence-source', {
      date: format.date(page.dataDate),
      source: t('chart.multiplier-workbench.sentence-sources'),
      address,
    }),
  ];
  return sentences.filter(Boolean).join(' ');
}

/** A number of the table of indicators with its unit: money in words, a share in per cent. */
export function writeIndicator(
  { value, unit }: Pick<CautionRow, 'value' | 'unit'>,
  format: Page['format'],
): string {
  if (unit === 'MXN million') return format.money(value * MILLION, 'MXN');
  if (unit === 'USD million') return format.money(value * MILLION, 'USD');
  return format.number(value) + (unit === '%' ? unit : ` ${unit}`);
}

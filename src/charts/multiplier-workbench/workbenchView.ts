import { additionsOf, readingsOf, type Additions, type Readings } from '../../aggregate/multiply.ts';
import { inputsOf, planRate, type Inputs } from '../../aggregate/workbench.ts';
import type { Settings } from '../../filter/settings.ts';
import type { CautionRow, Slices } from '../../model/slices.ts';
import type { Page } from '../../figure/page.ts';

/** The slices that the workbench computes with. */
export type WorkbenchSlice = 'factors' | 'exchangeRates' | 'plan' | 'cautions';

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

/**
 * The numbers as its sentences name them. `studyN` and `announcedN` are plain millions, for a language that says the
 * unit once.
 */
export function workbenchNames(
  { inputs, readings, additions }: WorkbenchView,
  { t, format }: Pick<Page, 't' | 'format'>,
) {
  const money = (amount: number) => format.money(amount, inputs.currency);
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
      source: t('chart.multiplier-workbench.source'),
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

import { additionsOf, readingsOf, type Additions, type Readings } from '../aggregate/multiply.ts';
import { inputsOf, planRate, type Inputs } from '../aggregate/workbench.ts';
import type { Settings } from '../filter/settings.ts';
import type { Slices } from '../model/slices.ts';
import type { Page } from './page.ts';

/** The slices that the workbench computes with. */
export type WorkbenchSlice = 'factors' | 'exchangeRates' | 'plan';

/** The workbench under one set of inputs. */
export interface WorkbenchView {
  readonly inputs: Inputs;
  readonly additions: Additions;
  readonly readings: Readings;
}

export const MILLION = 1e6;

/** The workbench as the reader's settings have it. */
export function workbenchView(data: Pick<Slices, WorkbenchSlice>, settings: Settings): WorkbenchView {
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
  const { study, film, announcement, net, unsupported } = readings;
  return {
    spent: money(inputs.amount),
    study: money(study.amount),
    studyN: millions(study.amount),
    announced: money(announcement.amount),
    announcedN: millions(announcement.amount),
    film: money(film.amount),
    net: money(net.amount),
    extra: money(study.amount - inputs.amount),
    gap: money(unsupported),
    place: t(`chart.multiplier-workbench.place-name-${inputs.place}`),
    value: format.number(additions.supplyChain[inputs.place].perUnit, 2),
    share: format.percent(inputs.anyway),
  };
}

/** The readings in one sentence that stands by itself: number, as-of, assumptions, source, address. */
export function workbenchSentence(view: WorkbenchView, page: Page, address: string): string {
  const { t, format } = page;
  const { span, place, anyway, rate, rateYear } = view.inputs;
  const names = workbenchNames(view, page);
  const sentences = [
    t(`chart.multiplier-workbench.sentence-${span}`, names),
    place === 'mexico' ? '' : t('chart.multiplier-workbench.sentence-other', names),
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

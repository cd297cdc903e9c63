import { roundingOf } from '../../aggregate/rounding.ts';
import type { Words } from '../../figure/chart.ts';
import { planYears, type Plan } from '../../model/slices/plan.ts';
import type { CautionsSlice } from '../../model/slices/cautions.ts';
import type { WorkbenchView } from './workbenchView.ts';

/** What to know before the numbers are used, and where on the page of sources it rests. */
export interface Caution {
  readonly name: 'rounding' | 'base' | 'time' | 'budget' | 'before';
  readonly text: string;
  readonly source?: { readonly anchor: string; readonly count: number };
}

/** The cautions of a view: rounding where Mexico's rate is used, what was pledged before where that was more. */
export function cautionsOf(
  view: WorkbenchView,
  plan: Plan,
  { before }: Pick<CautionsSlice, 'before'>,
  words: Words,
): Caution[] {
  const { t, format } = words;
  const plain = (name: 'base' | 'time' | 'budget') => ({
    name,
    text: t(`chart.multiplier-workbench.caution-${name}`),
  });
  const cautions: Caution[] = [plain('base'), plain('time'), plain('budget')];
  if (view.inputs.place === 'mexico') cautions.unshift({ name: 'rounding', text: roundingIn(view, words) });
  /** A year of the plan in dollars, if it is spread evenly. */
  const year = plan.usd / planYears(plan);
  if (before && before.amountUsd > year) {
    const text = t('chart.multiplier-workbench.caution-before', {
      amount: format.money(before.amountUsd, 'USD'),
      year: String(before.year),
      plan: format.money(year, 'USD'),
    });
    cautions.push({
      name: 'before',
      text,
      source: { anchor: `investments.${before.id}`, count: before.sources },
    });
  }
  return cautions;
}

function roundingIn({ additions, inputs }: WorkbenchView, { t, format }: Words): string {
  const extra = additions.supplyChain.mexico.perUnit;
  const unrounded = additions.exampleSupplyChain.perUnit;
  const { from, to } = roundingOf(extra);
  const total = (perUnit: number) => format.money(inputs.amount * (1 + perUnit), inputs.currency);
  return t('chart.multiplier-workbench.caution-rounding', {
    extra: format.number(extra, 2),
    from: format.number(from, 2),
    to: format.number(to, 2),
    low: total(from),
    high: total(to),
    unrounded: format.number(unrounded, 3),
    exact: total(unrounded),
  });
}

import type { Dataset } from '../dataset.ts';
import type { Indicator } from '../indicators.ts';
import type { Investment } from '../investments.ts';
import { isNetflix } from '../moneyRows.ts';
import type { Sourced } from '../sourced.ts';
import { isAtHome } from '../subject.ts';

/** A published number that the workbench's words end with. */
export type CautionRow = Pick<
  Sourced<Indicator>,
  'id' | 'labelEn' | 'labelEs' | 'value' | 'unit' | 'year' | 'sources'
>;

/** What stands beside the workbench's numbers. */
export interface CautionsSlice {
  /** Shares of spending, in per cent, that would not have come without an incentive. */
  readonly additionality: readonly CautionRow[];
  /** Shares of spending, in per cent, that stayed in the country. */
  readonly keptAtHome: readonly CautionRow[];
  /** What the incentives of Mexico and its states cost, the newest figure of each. */
  readonly publicMoney: readonly CautionRow[];
  /** The last pledge of Netflix for one year in Mexico. */
  readonly before:
    | { readonly id: string; readonly amountUsd: number; readonly year: number; readonly sources: number }
    | undefined;
}

const PUBLIC_MONEY = ['incentive_pool', 'incentive_awarded'];

function packRow({ id, labelEn, labelEs, value, unit, year, sourceIds }: Indicator): CautionRow {
  return { id, labelEn, labelEs, value, unit, year, sources: sourceIds.length };
}

/** The newest row of each label. */
function newest(rows: readonly Indicator[]): Indicator[] {
  const byLabel = new Map<string, Indicator>();
  for (const row of rows) {
    const known = byLabel.get(row.labelEn);
    if (!known || (row.year ?? 0) > (known.year ?? 0)) byLabel.set(row.labelEn, row);
  }
  return [...byLabel.values()];
}

/** Whether a row is a sum that Netflix pledged for one year in Mexico. */
const isPledgeOfAYear = (row: Investment) =>
  isNetflix(row) &&
  row.kind === 'pledge' &&
  row.alternativeOf === undefined &&
  row.country.every(isAtHome) &&
  row.amountUsd !== undefined &&
  row.periodStart !== undefined &&
  row.periodStart === row.periodEnd;

function lastPledge(investments: readonly Investment[]): CautionsSlice['before'] {
  const [last] = investments.filter(isPledgeOfAYear).sort((a, b) => b.periodStart! - a.periodStart!);
  if (!last) return undefined;
  return { id: last.id, amountUsd: last.amountUsd!, year: last.periodStart!, sources: last.sourceIds.length };
}

/** The published numbers that the workbench sets beside its own. */
export function pack({ indicators, investments }: Dataset): CautionsSlice {
  const used = indicators.filter(
    ({ alternativeOf, year }) => alternativeOf === undefined && year !== undefined,
  );
  const of = (...names: string[]) => used.filter(({ indicator }) => names.includes(indicator));
  const publicMoney = of(...PUBLIC_MONEY).filter(({ geography }) => geography.every(isAtHome));
  return {
    additionality: of('additionality').map(packRow),
    keptAtHome: of('spending_kept_at_home').map(packRow),
    publicMoney: newest(publicMoney).map(packRow),
    before: lastPledge(investments),
  };
}

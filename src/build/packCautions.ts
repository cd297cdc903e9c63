import type { Dataset } from '../model/dataset.ts';
import type { Indicator } from '../model/indicators.ts';
import type { CautionRow, CautionsSlice } from '../model/slices.ts';
import type { Geography } from '../model/vocabulary.ts';
import { HOME } from '../model/subject.ts';
import { isNetflix } from './packMoney.ts';

const PUBLIC_MONEY = ['incentive_pool', 'incentive_awarded'];

const isHome = (place: Geography) => place === HOME || place.endsWith(`, ${HOME}`);

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

/** The published numbers that the workbench sets beside its own. */
export function packCautions({ indicators, investments }: Dataset): CautionsSlice {
  const used = indicators.filter(
    ({ alternativeOf, year }) => alternativeOf === undefined && year !== undefined,
  );
  const of = (...names: string[]) => used.filter(({ indicator }) => names.includes(indicator));
  const publicMoney = of(...PUBLIC_MONEY).filter(({ geography }) => geography.every(isHome));
  const [before] = investments
    .filter(
      (row) =>
        isNetflix(row) &&
        row.kind === 'pledge' &&
        row.alternativeOf === undefined &&
        row.country.every(isHome) &&
        row.amountUsd !== undefined &&
        row.periodStart !== undefined &&
        row.periodStart === row.periodEnd,
    )
    .sort((a, b) => b.periodStart! - a.periodStart!);
  return {
    additionality: of('additionality').map(packRow),
    keptAtHome: of('spending_kept_at_home').map(packRow),
    publicMoney: newest(publicMoney).map(packRow),
    before: before && {
      id: before.id,
      amountUsd: before.amountUsd!,
      year: before.periodStart!,
      sources: before.sourceIds.length,
    },
  };
}

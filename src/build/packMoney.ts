import type { Dataset } from '../model/dataset.ts';
import type { Investment } from '../model/investments.ts';
import type { Indicator } from '../model/indicators.ts';
import type {
  IndustryRow,
  IndustrySlice,
  MoneyRow,
  Placed,
  PledgesSlice,
  SectorShareRow,
  Sourced,
  TimelineSlice,
} from '../model/slices.ts';
import { HOME, PARTY, rowOf, SUBJECT } from '../model/subject.ts';
import { SERIES } from '../aggregate/yearlySeries.ts';

/** Whether the money is Netflix's. */
export const isNetflix = ({ party }: Pick<Investment, 'party'>) => party === PARTY;

/** Cells in our own words, which are set as text. */
const OWN_WORDS = /^(?:label|correctedReading)/;

/** The text with its ranges, "2019–20", kept on one line: browsers break behind a dash unless a word joiner follows it. */
export const joinRanges = (text: string) => text.replace(/(\d–)(?=\d)/g, '$1\u2060');

/** The row with the number of its sources in place of their ids, and the ranges in our own words kept on one line. */
export function countSources<Row extends { readonly sourceIds: readonly string[] }>(row: Row): Sourced<Row> {
  const { sourceIds, ...cells } = row;
  const set = Object.entries(cells).map(([column, cell]) => [
    column,
    OWN_WORDS.test(column) && typeof cell === 'string' ? joinRanges(cell) : cell,
  ]);
  return { ...(Object.fromEntries(set) as typeof cells), sources: sourceIds.length };
}

/** The same with its position in its table. */
export function packRow<Row extends { readonly sourceIds: readonly string[] }>(
  row: Row,
  position: number,
): Placed<Sourced<Row>> {
  return { ...countSources(row), position };
}

/** Rows of investments that `keep` takes, in the table's order. */
export function packMoneyRows(dataset: Dataset, keep: (row: Investment) => boolean): MoneyRow[] {
  const rateSources = new Set(dataset.exchangeRates.flatMap(({ sourceIds }) => sourceIds));
  return dataset.investments.flatMap((investment, position) => {
    if (!keep(investment)) return [];
    const { recipient: _, ...row } = packRow(investment, position);
    const reports = investment.sourceIds.filter((id) => !rateSources.has(id)).length;
    return [{ ...row, reports }];
  });
}

const isTimeline = (row: Investment) => isNetflix(row) && row.country.length === 1 && row.country[0] === HOME;

/** Netflix's money and milestones in Mexico. */
export function packTimeline(dataset: Dataset): TimelineSlice {
  const production = rowOf(dataset.indicators, SUBJECT.indicators.production);
  const { id, value, year, sources } = packRow(production, 0);
  return {
    all: dataset.investments.length,
    rows: packMoneyRows(dataset, isTimeline),
    rates: dataset.exchangeRates.map(({ sourceIds, ...rate }) => ({ ...rate, sources: sourceIds.length })),
    production: { id, value, year, sources },
    sources: new Set(dataset.investments.filter(isTimeline).flatMap(({ sourceIds }) => sourceIds)).size,
  };
}

const WORLD = 'World';

/** Netflix's pledges and spending by country, and what other companies pledged for Mexico. */
export function packPledges(dataset: Dataset): PledgesSlice {
  const isSum = (row: Investment) =>
    isNetflix(row) &&
    (row.kind === 'pledge' || row.kind === 'spend') &&
    row.amount !== undefined &&
    !row.country.includes(WORLD);
  const isOther = (row: Investment) => !isNetflix(row);
  const drawn = dataset.investments.filter((row) => isSum(row) || isOther(row));
  return {
    all: dataset.investments.length,
    netflix: packMoneyRows(dataset, isSum),
    others: packMoneyRows(dataset, isOther),
    population: dataset.states.reduce((sum, { population2020 }) => sum + population2020, 0),
    sources: new Set(drawn.flatMap(({ sourceIds }) => sourceIds)).size,
  };
}

/** Shares of production spending by sector. */
export function packSectorShares(dataset: Dataset): SectorShareRow[] {
  return dataset.sectorShares.map(packRow);
}

const isIndustry = ({ indicator, year, geography }: Indicator) =>
  year !== undefined && geography.includes(HOME) && (SERIES as readonly string[]).includes(indicator);

/** The industry's yearly series. */
export function packIndustry(dataset: Dataset): IndustrySlice {
  const rows = dataset.indicators.flatMap((indicator, position): IndustryRow[] => {
    if (!isIndustry(indicator)) return [];
    const { topic: _topic, geography: _geography, note: _note, year, ...row } = packRow(indicator, position);
    return [{ ...row, year: year! }];
  });
  const sources = new Set(dataset.indicators.filter(isIndustry).flatMap(({ sourceIds }) => sourceIds)).size;
  return { all: dataset.indicators.length, rows, sources };
}

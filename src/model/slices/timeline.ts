import type { Dataset } from '../dataset.ts';
import type { ExchangeRate } from '../exchangeRates.ts';
import type { Indicator } from '../indicators.ts';
import type { Investment } from '../investments.ts';
import { isNetflix, packMoneyRows, type MoneyRow } from '../moneyRows.ts';
import { countAllSources, countSources, type Sourced } from '../sourced.ts';
import { HOME, rowOf, SUBJECT } from '../subject.ts';

/** The money of Netflix in Mexico and what it is measured by. */
export interface TimelineSlice {
  /** Rows of the table of investments. */
  readonly all: number;
  readonly rows: readonly MoneyRow[];
  readonly rates: readonly Sourced<ExchangeRate>[];
  /** Spending on production in all Mexico, US$ million. */
  readonly production: Pick<Sourced<Indicator>, 'id' | 'value' | 'year' | 'sources'>;
  /** Different sources behind the rows. */
  readonly sources: number;
}

const isTimeline = (row: Investment) => isNetflix(row) && row.country.length === 1 && row.country[0] === HOME;

/** Netflix's money and milestones in Mexico. Throws where the row on production is missing (see `checkSubject`). */
export function pack(dataset: Dataset): TimelineSlice {
  const { id, value, year, sources } = countSources(rowOf(dataset.indicators, SUBJECT.indicators.production));
  return {
    all: dataset.investments.length,
    rows: packMoneyRows(dataset, isTimeline),
    rates: dataset.exchangeRates.map(countSources),
    production: { id, value, year, sources },
    sources: countAllSources(dataset.investments.filter(isTimeline)),
  };
}

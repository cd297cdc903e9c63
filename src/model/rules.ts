import { propertyOf, TABLE_NAMES, type TableName } from './column.ts';
import type { Fault } from './faults.ts';
import { kmOutside } from './inside.ts';
import type { ExchangeRate } from './exchangeRates.ts';
import { calendarYears, rateYear } from './investments.ts';
import type { Outlines } from './outlines.ts';
import type { ParsedTables } from './references.ts';
import { type RowOf, TABLES } from './tables.ts';

/** What a rule may look at beside the row. */
interface Surroundings<Row> {
  /** All rows of the same table. */
  readonly rows: readonly Row[];
  readonly outlines: Outlines;
  readonly rates: readonly ExchangeRate[];
}

/** What two cells of a row, or a row and its surroundings, owe each other. */
interface Rule<Row> {
  /** The column that a fault is laid to. */
  readonly column: string;
  /** What the cell should have held, if it breaks the rule. */
  readonly expectation: (row: Row, surroundings: Surroundings<Row>) => string | undefined | false;
}

/** By how much a place on a beach or a border may miss its state, whose outline is simplified. */
const SLACK_KM = 5;
/** A town may stand on an island that the simplified outline leaves out. */
const TOWN_SLACK_KM = 10;

const SERIAL_FORMATS: readonly string[] = ['series', 'documentary-series', 'reality'];

const preferredRow: Rule<{ id: string; alternativeOf?: string }> = {
  column: 'alternative_of',
  expectation({ id, alternativeOf }, { rows }) {
    if (alternativeOf === id) return 'another row';
    const preferred = rows.find((row) => row.id === alternativeOf);
    return preferred?.alternativeOf !== undefined && `a preferred row, such as ${preferred.alternativeOf}`;
  },
};

const insideItsState = (slack: number): Rule<{ lon: number; lat: number; state: string }> => ({
  column: 'lon',
  expectation({ lon, lat, state }, { outlines }) {
    const rings = outlines.get(state);
    const distance = rings ? kmOutside([lon, lat], rings) : 0;
    return (
      distance > slack &&
      `a longitude that with latitude ${lat} lies in ${state}, not ${Math.round(distance)} km off`
    );
  },
});

const RULES: { readonly [Name in TableName]?: readonly Rule<RowOf<Name>>[] } = {
  productions: [
    {
      column: 'released',
      expectation: ({ released, status }) =>
        !!released && status !== 'released' && `no date while the status is ${status}`,
    },
    {
      column: 'released',
      expectation: ({ announced, released }) =>
        !!announced &&
        !!released &&
        isEarlier(released, announced) &&
        `a date not before ${announced}, when it was announced`,
    },
    {
      column: 'seasons',
      expectation: ({ format, seasons }) =>
        !!seasons && !SERIAL_FORMATS.includes(format) && `no seasons for a ${format}`,
    },
    {
      column: 'genres',
      expectation: ({ format, genres }) =>
        format.startsWith('documentary') !== (genres[0] === 'documentary') &&
        'documentary first for a documentary, and for nothing else',
    },
  ],
  locations: [
    {
      column: 'id',
      expectation: ({ id, productionId }) =>
        !id.startsWith(`${productionId}--`) && `${productionId}-- and the place`,
    },
    {
      column: 'precision',
      expectation: ({ kind, precision }) =>
        (kind === 'state') !== (precision === 'state') && 'state for a state, and only then',
    },
    insideItsState(SLACK_KM),
  ],
  towns: [insideItsState(TOWN_SLACK_KM)],
  investments: [
    {
      column: 'period_end',
      expectation: ({ periodStart, periodEnd }) =>
        periodEnd !== undefined && !(periodStart! <= periodEnd) && 'a year not before period_start',
    },
    {
      column: 'currency',
      expectation: ({ amount, currency }) =>
        (amount === undefined) !== (currency === undefined) &&
        'a currency where there is an amount, and only there',
    },
    {
      column: 'amount_usd',
      expectation: ({ amount, amountUsd }) =>
        (amount === undefined) !== (amountUsd === undefined) &&
        'a sum where there is an amount, and only there',
    },
    {
      column: 'amount_usd',
      expectation: ({ amount, currency, amountUsd }) =>
        currency === 'USD' && amount !== amountUsd && `the amount itself, ${amount}, as it is in USD`,
    },
    {
      column: 'amount_usd',
      expectation({ amount, currency, amountUsd, usdBasis, ...row }, { rates }) {
        if (currency !== 'MXN' || usdBasis !== 'yearly-rate') return false;
        const rate = rates.find(({ year }) => year === rateYear(row));
        const dollars = rate && Math.round(amount! / rate.mxnPerUsd);
        return (
          dollars !== undefined &&
          dollars !== amountUsd &&
          `${dollars}, the amount at the rate of ${rate!.year}, or usd_basis "published"`
        );
      },
    },
    {
      column: 'usd_basis',
      expectation: ({ amountUsd, usdBasis }) =>
        (amountUsd === undefined) !== (usdBasis === undefined) &&
        'a word where there is a sum, and only there',
    },
    {
      column: 'usd_basis',
      expectation: ({ currency, usdBasis }) =>
        currency === 'USD' && usdBasis !== 'published' && 'published, as the amount is in USD',
    },
    {
      column: 'years',
      expectation(row) {
        const touched = calendarYears(row);
        return (
          row.years !== undefined &&
          touched !== undefined &&
          row.years >= touched &&
          `fewer than the ${touched} calendar years it touches, or nothing`
        );
      },
    },
    preferredRow,
  ],
  multipliers: [preferredRow],
  indicators: [preferredRow],
};

/**
 * A fault for each row whose cells cannot all be true together, and for each place outside the outline of its state
 * (where outlines are known).
 */
export function checkRules(parsed: ParsedTables, outlines: Outlines): Fault[] {
  const rates = parsed.exchangeRates.rows;
  const check = <Name extends TableName>(name: Name): Fault[] => {
    const { rows, lines } = parsed[name] as { rows: readonly RowOf<Name>[]; lines: readonly number[] };
    return (RULES[name] ?? []).flatMap(({ column, expectation }) =>
      rows.flatMap((row, index) => {
        const expected = expectation(row, { rows, outlines, rates });
        if (!expected) return [];
        const value = [cellsOf(row)[propertyOf(column)] ?? []].flat().join('|');
        return [{ file: TABLES[name].file, line: lines[index]!, column, value, expected }];
      }),
    );
  };
  return TABLE_NAMES.flatMap((name) => check(name));
}

/** A row of any table by the names of its properties. */
const cellsOf = (row: object) => row as Record<string, string | number | boolean | string[] | undefined>;

/** Compares two dates at the coarser of their precisions. */
function isEarlier(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

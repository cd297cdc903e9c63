import { propertyOf, type TableName } from './column.ts';
import type { Fault } from './faults.ts';
import type { ParsedTables } from './references.ts';
import { SUBJECT } from './subject.ts';
import { TABLES } from './tables.ts';
import { STATES } from './vocabulary.ts';

/** The cells that a row of the subject must have for the page to be told. */
const NEEDED: { readonly [Id in string]?: readonly string[] } = {
  [SUBJECT.investments.plan]: ['announced', 'period_start', 'period_end', 'amount_usd'],
  [SUBJECT.indicators.production]: ['year'],
};

/**
 * A fault for each row of the subject that its table has not, for each cell of it that is empty, for a plan whose year
 * has no exchange rate, and for each state without a row.
 */
export function checkSubject(parsed: ParsedTables): Fault[] {
  return [...missingRows(parsed), ...missingRate(parsed), ...missingStates(parsed)];
}

function missingRows(parsed: ParsedTables): Fault[] {
  return Object.entries(SUBJECT).flatMap(([name, roles]) => {
    const { rows, lines, isReadable } = parsed[name as TableName];
    if (!isReadable) return [];
    const { file } = TABLES[name as TableName];
    return Object.values(roles).flatMap((id: string): Fault[] => {
      const at = rows.findIndex((row) => 'id' in row && row.id === id);
      if (at < 0) {
        const expected = `a row with the id ${id}, on which the page is built`;
        return [{ file, line: 1, column: 'id', value: '', expected }];
      }
      const cells = rows[at] as unknown as Record<string, unknown>;
      return (NEEDED[id] ?? [])
        .filter((column) => cells[propertyOf(column)] === undefined)
        .map((column) => ({
          file,
          line: lines[at] ?? 1,
          column,
          value: '',
          expected: `a value, since the page is built on ${id}`,
        }));
    });
  });
}

function missingRate({ investments, exchangeRates }: ParsedTables): Fault[] {
  const plan = investments.rows.find(({ id }) => id === SUBJECT.investments.plan);
  if (!plan?.announced || !exchangeRates.isReadable) return [];
  const year = Number(plan.announced.slice(0, 4));
  if (exchangeRates.rows.some((rate) => rate.year === year)) return [];
  const expected = `a rate of ${year}, the year in which the plan was announced`;
  return [{ file: TABLES.exchangeRates.file, line: 1, column: 'year', value: '', expected }];
}

function missingStates({ states }: ParsedTables): Fault[] {
  if (!states.isReadable) return [];
  return STATES.filter((code) => !states.keys.has(code)).map((code) => {
    const expected = `a row of ${code}, since the map draws each state`;
    return { file: TABLES.states.file, line: 1, column: 'iso', value: '', expected };
  });
}

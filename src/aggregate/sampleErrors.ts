import type { Audit } from '../model/audits.ts';

/** What was found in the cells of one column, in whole rows, or in a sample as a whole. */
export interface Findings {
  /** Cells or rows that could be looked up: those without a page are left out. */
  readonly checked: number;
  readonly unchecked: number;
  readonly wrong: number;
  readonly unsupported: number;
  /** Wrong ones among those looked up, 0 to 1; undefined where only faults were noted, which gives no rate. */
  readonly rate?: number;
}

/** What one sample found in one table. */
export interface Sample extends Findings {
  readonly date: string;
  readonly en: string;
  readonly es: string;
  readonly columns: readonly (Findings & Pick<Audit, 'column' | 'noteEn' | 'noteEs'>)[];
}

/** The samples of a table (by the name of its file), in the order of the audits; none where it was not sampled. */
export function samplesOf(audits: readonly Audit[], table: string): Sample[] {
  const own = audits.filter((audit) => audit.table === table);
  const names = [...new Set(own.map(({ date, sampleEn }) => `${date} ${sampleEn}`))];
  return names.map((name) => {
    const rows = own.filter(({ date, sampleEn }) => `${date} ${sampleEn}` === name);
    const [{ date, sampleEn: en, sampleEs: es }] = rows as [Audit];
    const columns = rows.map((row) => ({ ...row, ...findingsIn([row]) }));
    return { date, en, es, columns, ...findingsIn(rows) };
  });
}

function findingsIn(rows: readonly Audit[]): Findings {
  const sum = (count: (row: Audit) => number) => rows.reduce((total, row) => total + count(row), 0);
  const unchecked = sum((row) => row.unchecked);
  const checked = sum((row) => row.sampled) - unchecked;
  const [wrong, unsupported] = [sum((row) => row.wrong), sum((row) => row.unsupported)];
  const isWhole = rows.every((row) => row.sampled > row.unchecked + row.wrong + row.unsupported);
  return { checked, unchecked, wrong, unsupported, ...(isWhole && { rate: wrong / checked }) };
}

import type { TableSpec } from './column.ts';
import { THE_PAGE } from './corrections.ts';
import type { Fault } from './faults.ts';
import type { ParsedTables } from './references.ts';
import { TABLES } from './tables.ts';

/** The name of a table's file without its ending: what readers know it by. */
export const fileName = ({ file }: TableSpec) => file.replace(/^data\/|\.csv$/g, '');

const SPECS: readonly TableSpec[] = Object.values(TABLES);

/**
 * A fault for each audit and correction that speaks of a table, column or row that is not there, or that counts more
 * faults than cells. A row that was taken out is gone, so its correction names no column and says nothing in its place.
 */
export function checkSelfReferences(parsed: ParsedTables): Fault[] {
  return [...checkAudits(parsed), ...checkCorrections(parsed)];
}

function checkAudits({ audits: { rows, lines } }: ParsedTables): Fault[] {
  return rows.flatMap((row, index) => {
    const place = { file: TABLES.audits.file, line: lines[index]! };
    const found = row.unchecked + row.wrong + row.unsupported;
    const tooMany: Fault[] =
      found > row.sampled
        ? [
            {
              ...place,
              column: 'sampled',
              value: String(row.sampled),
              expected: `at least the ${found} that are unchecked, wrong or unsupported`,
            },
          ]
        : [];
    return [...tooMany, ...checkPlace(row, place)];
  });
}

function checkCorrections(parsed: ParsedTables): Fault[] {
  const { rows, lines } = parsed.corrections;
  return rows.flatMap((row, index) => {
    const place = { file: TABLES.corrections.file, line: lines[index]! };
    if (row.table === THE_PAGE)
      return row.row ? [{ ...place, column: 'row', value: row.row, expected: 'nothing, for the page' }] : [];
    const spec = SPECS.find((each) => fileName(each) === row.table);
    const isThere = spec && parsed[spec.name].keys.has(row.row ?? '');
    const isTakenOut = row.row !== undefined && row.column === undefined && row.is === undefined;
    const lost: Fault[] =
      !spec || !parsed[spec.name].isReadable || isThere || isTakenOut
        ? []
        : [{ ...place, column: 'row', value: row.row ?? '', expected: `a ${spec.key} of ${spec.file}` }];
    return [...checkPlace(row, place), ...lost];
  });
}

/** A fault where no table has the name, or the table no such column. */
function checkPlace(
  { table, column }: { readonly table: string; readonly column?: string },
  place: Pick<Fault, 'file' | 'line'>,
): Fault[] {
  const spec = SPECS.find((each) => fileName(each) === table);
  if (!spec)
    return [
      { ...place, column: 'table', value: table, expected: `one of ${SPECS.map(fileName).join(', ')}` },
    ];
  const names = spec.columns.map(({ name }) => name);
  if (column === undefined || names.includes(column)) return [];
  return [{ ...place, column: 'column', value: column, expected: `one of ${names.join(', ')}` }];
}

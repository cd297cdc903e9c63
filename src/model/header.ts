import type { TableSpec } from './column.ts';
import type { Fault } from './faults.ts';
import type { Complain } from './lines.ts';

/**
 * Compares the first row of a table with the columns declared: none missing, extra, misspelt, twice or out of order.
 * Returns whether it is as declared, after naming every fault.
 */
export function checkHeader(header: readonly string[], spec: TableSpec, complain: Complain): boolean {
  const declared = spec.columns.map(({ name }) => name);
  const complaints = header.some((name) => declared.includes(name))
    ? headerComplaints(header, declared)
    : [{ column: '', value: header.join(), expected: `the header ${declared.join()}` }];
  for (const complaint of complaints) complain({ line: 1, ...complaint });
  return complaints.length === 0;
}

type Complaint = Pick<Fault, 'column' | 'value' | 'expected'>;

function headerComplaints(header: readonly string[], declared: readonly string[]): Complaint[] {
  const strays = header.flatMap((name, index): Complaint[] => {
    if (header.indexOf(name) < index) return [{ column: name, value: name, expected: 'each column once' }];
    if (declared.includes(name)) return [];
    const misspelt = declared[index];
    const isMisspelt = misspelt !== undefined && !header.includes(misspelt);
    return [
      { column: name, value: name, expected: isMisspelt ? `the column ${misspelt}` : 'no such column' },
    ];
  });
  const missing = declared.filter((name) => !header.includes(name));
  const unexplained = missing.filter(
    (name) => !strays.some(({ expected }) => expected === `the column ${name}`),
  );
  const complaints = [
    ...strays,
    ...unexplained.map((name) => ({ column: name, value: '', expected: `the column ${name}` })),
  ];
  if (complaints.length > 0) return complaints;
  const place = declared.findIndex((name, index) => header[index] !== name);
  if (place < 0) return [];
  const [found] = header.slice(place);
  if (found === undefined) return [];
  return [{ column: found, value: found, expected: `the column ${declared[place]} in this place` }];
}

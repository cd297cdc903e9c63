import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDataset } from '../model/dataset.ts';
import { formatFault } from '../model/faults.ts';

/**
 * Reads every table under a root folder and prints each fault on a line of its own to standard error, or one line to
 * say that there is none. Returns the exit code: 1 when there is a fault.
 */
export function checkData(root: string): number {
  const { dataset, faults } = readDataset((path) => readFileSync(join(root, path)));
  for (const fault of faults) console.error(formatFault(fault));
  if (faults.length > 0) {
    console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in data/`);
    return 1;
  }
  console.log(
    `data/ is sound: ${dataset.productions.length} productions, ${dataset.locations.length} locations`,
  );
  return 0;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDataset, type Dataset } from '../model/dataset.ts';
import { formatFault } from '../model/faults.ts';

/**
 * The dataset of the tables under a root folder.
 *
 * @throws an error that lists every fault of every table, so that a build never goes on with part of the data
 */
export function readData(root: string): Dataset {
  const { dataset, faults } = readDataset((path) => readFileSync(join(root, path)));
  if (faults.length > 0) {
    const lines = faults.map((fault) => `  ${formatFault(fault)}`);
    throw new Error(`The tables hold ${faults.length} fault(s):\n${lines.join('\n')}`);
  }
  return dataset;
}

/**
 * Day of the newest source that tells of the subject; reference works (exchange rates) are updated without it. Where no
 * day is known, the newest date as far as it is; '' where there is none.
 */
export function newestDate({ sources }: Dataset): string {
  const dates = sources.filter(({ kind }) => kind !== 'reference').map(({ published }) => published ?? '');
  const days = dates.filter((date) => date.length === 'YYYY-MM-DD'.length);
  return (days.length > 0 ? days : dates).reduce((a, b) => (a > b ? a : b), '');
}

const HEADING_DATE = /^## (\d{4}-\d{2}-\d{2})\b/gm;

/** Version of the data: the newest date among the headings of its log of changes. Throws when there is none. */
export function dataVersion(root: string): string {
  const log = readFileSync(join(root, 'data/CHANGELOG.md'), 'utf8');
  const dates = [...log.matchAll(HEADING_DATE)].map((match) => match[1]!);
  const newest = dates.sort().at(-1);
  if (!newest) throw new Error('data/CHANGELOG.md has no heading "## YYYY-MM-DD".');
  return newest;
}

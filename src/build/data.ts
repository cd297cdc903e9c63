import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDataset, type Dataset } from '../model/dataset.ts';
import { formatFault } from '../model/faults.ts';

/** The tables under a root folder, joined. Throws when one is at fault, with every fault in the message. */
export function readData(root: string): Dataset {
  const { dataset, faults } = readDataset((path) => readFileSync(join(root, path)));
  if (faults.length > 0) throw new Error(`The tables are at fault.\n${faults.map(formatFault).join('\n')}`);
  return dataset;
}

/** Day of the newest source, ISO 8601. */
export function newestDate({ sources }: Dataset): string {
  const days = sources.map(({ published = '' }) => published).filter((date) => date.length === 10);
  return days.sort().at(-1)!;
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

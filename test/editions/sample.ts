import { closureOf } from './reach.ts';
import { REAL, membersOf, soundPart, type Cells, type Tables } from './tables.ts';
import type { TableSpec } from '../../src/model/column.ts';

/** Of a long table one row in so many, besides those that are kept anyway. */
const EVERY = 12;

/** What a row is the first to have: a word of a vocabulary, a cell that may be empty. */
function newIn(row: Cells, { columns }: TableSpec, seen: Set<string>): boolean {
  const features = columns.flatMap(({ name, words, required }) => [
    ...(words ? membersOf(row[name] ?? '').map((word) => `${name}=${word}`) : []),
    ...(required ? [] : [`${name}:${row[name] ? 'there' : 'empty'}`]),
  ]);
  const isNew = features.some((feature) => !seen.has(feature));
  for (const feature of features) seen.add(feature);
  return isNew;
}

/**
 * A part of today's tables that has every word and every kind of cell they have, in so few rows that hundreds of editions
 * can be made of it.
 */
export const SAMPLE: Tables = soundPart(
  closureOf(REAL, (spec) => {
    if (spec.name === 'sources') return [];
    const seen = new Set<string>();
    return REAL[spec.name].filter((row, index) => newIn(row, spec, seen) || index % EVERY === 0);
  }),
).tables;

import { type Row, SLUG, type TableSpec } from './column.ts';

/** One row is one thing that a reader of the tables notices in a release: what came, went or changed its meaning. */
export const changes = {
  name: 'changes',
  file: 'data/changes.csv',
  key: 'id',
  columns: [
    { name: 'id', type: 'string', required: true, unique: true, pattern: SLUG },
    { name: 'date', type: 'date', required: true },
    { name: 'label_en', type: 'string', required: true },
    { name: 'label_es', type: 'string', required: true },
    { name: 'what_en', type: 'string', required: true },
    { name: 'what_es', type: 'string', required: true },
  ],
} as const satisfies TableSpec;

export type Change = Row<typeof changes>;

import { type Row, SLUG, type TableSpec } from './column.ts';
import { GEOGRAPHIES } from './vocabulary.ts';

/** One row is the share of production spending that reaches a sector in one study. */
export const sectorShares = {
  name: 'sectorShares',
  file: 'data/sector-shares.csv',
  key: 'id',
  columns: [
    { name: 'id', type: 'string', required: true, unique: true, pattern: SLUG },
    { name: 'study', type: 'string', required: true },
    { name: 'geography', type: 'list', required: true, words: GEOGRAPHIES },
    { name: 'sector_en', type: 'string', required: true },
    { name: 'sector_es', type: 'string', required: true },
    { name: 'share_pct', type: 'number', required: true, minimum: 0, maximum: 100, unit: '%' },
    { name: 'note', type: 'string' },
    { name: 'source_ids', type: 'list', required: true, references: 'sources' },
    { name: 'remark_en', type: 'string' },
    { name: 'remark_es', type: 'string' },
    { name: 'outside_audiovisual', type: 'boolean', required: true },
  ],
} as const satisfies TableSpec;

export type SectorShare = Row<typeof sectorShares>;

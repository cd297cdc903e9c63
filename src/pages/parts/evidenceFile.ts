import type { Evidence } from '../../aggregate/evidence.ts';
import type { Grade } from '../../aggregate/gradeSources.ts';

/** Publisher, title, address or '', date of publication or '', grade. */
export type SourceEntry = readonly [
  publisher: string,
  title: string,
  url: string,
  published: string,
  grade: Grade,
];

/** A row with the name a reader would give it in each language. */
export type EvidenceRow = Omit<Evidence, 'id'> & {
  readonly en: string;
  readonly es: string;
  /** What the table says of a row in a dispute, where it says something; some tables have notes in English alone. */
  readonly note?: { readonly en: string; readonly es?: string };
};

/** What `data/evidence/<table>.json` holds: the rows of a table and the sources they cite, by id. */
export interface EvidenceFile {
  readonly sources: Readonly<Record<string, SourceEntry>>;
  readonly rows: Readonly<Record<string, EvidenceRow>>;
}

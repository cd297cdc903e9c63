import type { Dataset } from '../../model/dataset.ts';

/** One publication of the data, as its files speak of it. */
export interface Edition {
  readonly dataset: Dataset;
  /** Version of the data, ISO 8601. */
  readonly version: string;
  /** Absolute address of the site with a slash at its end, or ''. */
  readonly site: string;
}

/** A file of the edition, its path from the site's root. */
export interface PublishedFile {
  readonly path: string;
  readonly content: string;
}

/** JSON for people to read as well. */
export const writeJson = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;

export const LICENCE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

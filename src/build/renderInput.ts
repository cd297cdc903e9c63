import { LANGS, type Lang } from '../i18n/index.ts';
import { headlineOf, type Headline } from '../aggregate/headline.ts';
import { shootSpending, type ShootSpending } from '../aggregate/shootSpending.ts';
import type { Messages } from '../i18n/translate.ts';
import type { Slices } from '../model/slices.ts';
import { newestDate } from './data.ts';
import { slicesOf } from './packSlices.ts';
import { messagesOf } from './words.ts';
import type { Publication } from './published/publishData.ts';

/** Everything the pages are rendered from. */
export interface RenderInput {
  readonly slices: Slices;
  readonly headline: Headline;
  readonly shoots: readonly ShootSpending[];
  /** The words of each language, the names of the states among them. */
  readonly messages: Readonly<Record<Lang, Partial<Messages>>>;
  readonly publication: Publication;
  /** How many sources there are of each kind. */
  readonly sourceKinds: Readonly<Record<string, number>>;
  readonly dataDate: string;
  /** Version of the data, ISO 8601. */
  readonly version: string;
  readonly site: string;
}

/** Packs an edition for rendering. */
export function renderInput(publication: Publication): RenderInput {
  const { dataset, version, site } = publication.edition;
  const sourceKinds: Record<string, number> = {};
  for (const { kind } of dataset.sources) sourceKinds[kind] = (sourceKinds[kind] ?? 0) + 1;
  return {
    messages: Object.fromEntries(
      LANGS.map((lang) => [lang, messagesOf(lang, dataset)]),
    ) as RenderInput['messages'],
    publication,
    slices: slicesOf(dataset),
    headline: headlineOf(dataset),
    shoots: shootSpending(dataset),
    sourceKinds,
    dataDate: newestDate(dataset) || version,
    version,
    site,
  };
}

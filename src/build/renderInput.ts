import { LANGS } from '../i18n/index.ts';
import { headlineOf } from '../aggregate/headline.ts';
import { shootSpending } from '../aggregate/shootSpending.ts';
import { newestDate } from './data.ts';
import { slicesOf } from './packSlices.ts';
import { messagesOf } from './words.ts';
import type { Publication } from './published/publishData.ts';
import type { RenderInput } from './render.ts';

/** Everything the pages are rendered from. */
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

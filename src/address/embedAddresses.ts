import type { Chart } from '../figure/chart.ts';
import type { Embed } from '../embed/snippet.ts';
import { LOCALES, type Lang } from '../i18n/languages.ts';
import { writeEmbedQuery, type EmbedLooks } from './embedParameters.ts';

/** What a publisher chooses: a chart, its language, its view (a query string) and how the embed looks. */
export interface EmbedChoice extends EmbedLooks {
  readonly chart: Pick<Chart, 'id'>;
  readonly lang: Lang;
  readonly view: string;
}

const query = (text: string) => text && `?${text}`;

/** The addresses in a snippet. `site` is the site's own, absolute, with a slash at its end. */
export function embedAddresses(
  site: string,
  { chart, lang, view, ...looks }: EmbedChoice,
): Pick<Embed, 'address' | 'page' | 'picture' | 'loader'> {
  const home = site + LOCALES[lang].folder;
  return {
    address: `${home}embed/${chart.id}/${query(writeEmbedQuery(view, looks))}`,
    page: `${home}${query(view)}#${chart.id}`,
    picture: site + cardPath(lang, chart.id),
    loader: `${site}embed.js`,
  };
}

/** Where the share card of a chart, or of the `dashboard`, lies from the site's root. */
export function cardPath(lang: Lang, name: string): string {
  return `share/${lang}/${name}.png`;
}

/** Where a chart's oEmbed answer lies from the site's root. */
export function oembedPath(lang: Lang, id: Chart['id']): string {
  return `oembed/${lang}/${id}.json`;
}

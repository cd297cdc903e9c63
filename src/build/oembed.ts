import type { Chart, Summary } from '../figure/chart.ts';
import type { Page } from '../figure/page.ts';
import { oembedHtml, type Embed } from '../embed/snippet.ts';
import { safeHeight, type Steps } from '../embed/steps.ts';
import type { Lang } from '../i18n/index.ts';
import { embedAddresses } from '../address/embedAddresses.ts';
import { CARD } from './press.ts';

/** An oEmbed answer of type rich (oembed.com, version 1.0). */
export interface OembedAnswer {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  readonly html: string;
  /** A static host cannot heed a consumer's `maxwidth`; the frame in `html` takes the width it is given. */
  readonly width: number;
  readonly height: number;
}

const DAY = 86_400;
const WIDTH = 600;

/** The answer for a chart in its default view, which needs those heights. `page.site` is absolute. */
export function oembedAnswer(
  chart: Pick<Chart, 'id'>,
  heights: Steps,
  lang: Lang,
  { title, source, description }: Summary,
  page: Page,
): OembedAnswer {
  const { site } = page;
  const choice = { chart, lang, view: '', theme: 'auto', controls: 'own' } as const;
  const addresses = embedAddresses(site, choice);
  return answerFor({ ...addresses, title, alt: description, source, heights }, page);
}

/** The answer for an embed whose addresses are absolute. */
export function answerFor(
  embed: Omit<Embed, 'lang' | 'theme' | 'words'>,
  { lang, site, t }: Page,
): OembedAnswer {
  const { title, picture } = embed;
  const words = { picture: t('embed.picture'), showAll: t('embed.show-all') };
  const html = oembedHtml({ ...embed, lang, theme: 'auto', words });
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: t('site.name'),
    provider_url: site,
    cache_age: DAY,
    thumbnail_url: picture,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
    html,
    width: WIDTH,
    height: safeHeight(embed.heights),
  };
}

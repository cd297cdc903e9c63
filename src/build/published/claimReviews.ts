import type { ClaimReview, Graph } from 'schema-dts';
import { LANGUAGES, type Lang } from '../../i18n/index.ts';
import { createTranslate } from '../../i18n/translate.ts';
import type { ClaimStatus } from '../../model/vocabulary.ts';
import type { Edition } from './edition.ts';

/** Where a verdict stands between a claim that does not hold as printed and one that does; what is not known has no place. */
const RATINGS: Record<ClaimStatus, number | undefined> = {
  corrected: 1,
  conflicting: 2,
  confirmed: 3,
  unverified: undefined,
};

/**
 * A schema.org ClaimReview for each claim, for search engines: they belong on the page where the fact-check is read.
 * `root` leads from the page to the site's root, for editions of unknown address.
 */
export function claimReviews({ dataset, ...edition }: Edition, lang: Lang, root: string): Graph {
  const site = edition.site || root;
  const { messages, locale, folder, tag } = LANGUAGES[lang];
  const t = createTranslate(messages, locale);
  const author = { '@type': 'Organization' as const, name: t('site.name'), url: site || './' };
  const reviews = dataset.claims.map((claim): ClaimReview => {
    const { id, status, seed, claimAsPrinted } = claim;
    return {
      '@type': 'ClaimReview',
      url: `${site}${folder}#claim-${id}`,
      inLanguage: tag,
      author,
      claimReviewed: claimAsPrinted,
      itemReviewed: {
        '@type': 'Claim',
        text: claimAsPrinted,
        inLanguage: 'en',
        appearance: { '@type': 'CreativeWork', name: seed },
      },
      reviewRating: {
        '@type': 'Rating',
        ratingValue: RATINGS[status],
        worstRating: RATINGS.corrected,
        bestRating: RATINGS.confirmed,
        alternateName: t(`chart.fact-check.status-${status}`, { n: 1 }),
        ratingExplanation: t(`claim-review.means-${status}`),
      },
      reviewBody: lang === 'en' ? claim.correctedReading : claim.correctedReadingEs,
    };
  });
  return { '@context': 'https://schema.org', '@graph': reviews };
}

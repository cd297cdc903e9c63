import jsonld, { type JsonLdDocument } from 'jsonld';
import { describe, expect, it } from 'vitest';
import { dataVersion, readData } from '../../../src/build/data.ts';
import { claimReviews } from '../../../src/build/published/claimReviews.ts';
import { writeJsonLd } from '../../../src/build/published/jsonLd.ts';
import { LANGS } from '../../../src/i18n/index.ts';

const edition = { dataset: readData('.'), version: dataVersion('.'), site: 'https://example.org/' };
const { claims } = edition.dataset;

interface Review {
  readonly url: string;
  readonly claimReviewed: string;
  readonly reviewBody: string;
  readonly author: { readonly name: string };
  readonly itemReviewed: { readonly text: string; readonly appearance: { readonly name: string } };
  readonly reviewRating: {
    readonly ratingValue?: number;
    readonly bestRating: number;
    readonly worstRating: number;
    readonly alternateName: string;
    readonly ratingExplanation: string;
  };
}

/** The reviews as they come out of the page's block. */
function reviewsIn(lang: (typeof LANGS)[number], site = edition.site): Review[] {
  const block = writeJsonLd(claimReviews({ ...edition, site }, lang, '../'));
  expect(block.match(/</g)).toHaveLength(2);
  const { '@graph': graph } = JSON.parse(block.replace(/^<script[^>]*>|<\/script>\n$/g, '')) as {
    '@graph': Review[];
  };
  return graph;
}

describe.each(LANGS)('the fact-check for search engines in %s', (lang) => {
  it('has a review for each claim, with its words, the text it stood in and its verdict’s place on the page', () => {
    const reviews = reviewsIn(lang);
    expect(reviews.map(({ claimReviewed }) => claimReviewed)).toEqual(
      claims.map(({ claimAsPrinted }) => claimAsPrinted),
    );
    reviews.forEach((review, at) => {
      const claim = claims[at]!;
      expect(review.url).toBe(`https://example.org/${lang === 'es' ? 'es/' : ''}#claim-${claim.id}`);
      expect(review.author.name).toBe('Rodaje');
      expect(review.itemReviewed).toMatchObject({
        text: claim.claimAsPrinted,
        appearance: { name: claim.seed },
      });
      expect(review.reviewBody).toBe(lang === 'es' ? claim.correctedReadingEs : claim.correctedReading);
    });
  });

  it('rates what holds highest and what does not lowest, on a scale that it explains; what is not known it does not rate', () => {
    const values = { corrected: 1, conflicting: 2, confirmed: 3, unverified: undefined };
    reviewsIn(lang).forEach(({ reviewRating: rating }, at) => {
      expect(rating).toMatchObject({ worstRating: 1, bestRating: 3 });
      expect(rating.ratingValue, claims[at]!.id).toBe(values[claims[at]!.status]);
      expect(rating.alternateName).not.toMatch(/fact-check|^$/);
      if (rating.ratingValue)
        expect(rating.ratingExplanation).toMatch(RegExp(`^${rating.ratingValue} (of|de) 3: `));
      else expect(rating.ratingExplanation).not.toMatch(/\d/);
    });
  });

  it('is read by a JSON-LD processor without a term lost, each one of schema.org', async () => {
    const contexts = { 'https://schema.org': { '@context': { '@vocab': 'http://schema.org/' } } };
    const documentLoader = (url: string) =>
      Promise.resolve({ documentUrl: url, document: contexts[url as keyof typeof contexts] });
    const block = claimReviews(edition, lang, '') as unknown as JsonLdDocument;
    const options = { base: edition.site, documentLoader, safe: true };
    const nodes = (await jsonld.expand(block, options)) as Record<string, unknown>[];
    expect(nodes).toHaveLength(claims.length);
    const terms = new Set(nodes.flatMap((node) => Object.keys(node)));
    expect([...terms].filter((term) => !/^(@type|http:\/\/schema\.org\/\w+)$/.test(term))).toEqual([]);
    const triples = (await jsonld.toRDF(block, { ...options, format: 'application/n-quads' })) as string;
    for (const type of ['ClaimReview', 'Claim', 'Rating'])
      expect(triples.match(RegExp(`<http://schema.org/${type}>`, 'g')), type).toHaveLength(claims.length);
  });
});

it('without an address of the site, a review leads from the page to its claim', () => {
  expect(reviewsIn('es', '')[0]!.url).toBe(`../es/#claim-${claims[0]!.id}`);
});

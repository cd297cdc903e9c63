import jsonld, { type JsonLdDocument } from 'jsonld';
import { describe, expect, it } from 'vitest';
import { datasetJsonLd, writeJsonLd } from '../../../src/build/published/jsonLd.ts';
import { edition, publication } from './publication.ts';

describe('datasetJsonLd', () => {
  it('is read by a JSON-LD processor without a term lost, each one of schema.org', async () => {
    // What schema.org's own context says of plain terms; which of them a Dataset may have is checked by its types.
    const contexts = { 'https://schema.org': { '@context': { '@vocab': 'http://schema.org/' } } };
    const documentLoader = (url: string) =>
      Promise.resolve({ documentUrl: url, document: contexts[url as keyof typeof contexts] });
    const block = datasetJsonLd(publication.tables, edition, 'en', '') as unknown as JsonLdDocument;
    const options = { base: edition.site, documentLoader, safe: true };
    const [node] = (await jsonld.expand(block, options)) as Record<string, unknown[]>[];
    expect(node!['@type']).toEqual(['http://schema.org/Dataset']);
    expect(Object.keys(node!).filter((term) => !/^(@type|http:\/\/schema\.org\/\w+)$/.test(term))).toEqual(
      [],
    );
    expect(node!['http://schema.org/distribution']!.length).toBe(publication.tables.length * 2 + 3);
    const triples = (await jsonld.toRDF(block, { ...options, format: 'application/n-quads' })) as string;
    expect(triples.match(/<http:\/\/schema.org\/DataDownload>/g)!.length).toBe(
      publication.tables.length * 2 + 3,
    );
  });

  it('describes a Dataset with what search engines ask for, in a block that nothing in it can end', () => {
    const block = writeJsonLd(datasetJsonLd(publication.tables, edition, 'es', '../'));
    expect(block.match(/</g)!.length).toBe(2);
    const dataset = JSON.parse(block.replace(/^<script[^>]*>|<\/script>\n$/g, '')) as Record<string, unknown>;
    expect(dataset).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      license: expect.stringMatching(/^https:/),
      version: edition.version,
      temporalCoverage: expect.stringMatching(/^\d{4}\/\d{4}$/),
    });
    const downloads = dataset.distribution as { '@type': string; contentUrl: string }[];
    for (const { '@type': type, contentUrl } of downloads) {
      expect(type).toBe('DataDownload');
      const path = contentUrl.replace('https://example.org/data/', '');
      expect(path === 'rodaje.zip' || publication.files.some((file) => file.path === path), path).toBe(true);
    }
  });
});

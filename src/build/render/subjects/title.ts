import { render } from 'svelte/server';
import type { Movie, TVSeries, CreativeWork, WithContext } from 'schema-dts';
import { titleRecord, type TitleRecord } from '../../../aggregate/titleRecord.ts';
import { pageContext, type Page } from '../../../figure/page.ts';
import { subjectPath } from '../../../address/subjectAddresses.ts';
import type { SubjectSummary } from '../../../pages/subject/subjectSummary.ts';
import TitleEmbed from '../../../pages/subject/TitleEmbed.svelte';
import TitlePage from '../../../pages/subject/TitlePage.svelte';
import { titleHead, titleLead, titleSource } from '../../../pages/subject/titleWords.ts';
import type { Locator } from '../../geography/locator.ts';
import { leanMarkup } from '../../leanMarkup.ts';
import { writeJsonLd } from '../../published/jsonLd.ts';
import type { RenderInput } from '../../renderInput.ts';
import { countRows, cutRows } from './rows.ts';
import type { SubjectPages } from './subjectKind.ts';
import { mapOf, subjectsOf } from './subjects.ts';

/** A page, an embed and files for each row of the table of productions. */
export const titlePages: SubjectPages = {
  kind: 'title',
  ids: ({ publication }) => publication.edition.dataset.productions.map(({ id }) => id),
  rows: (id) => [
    { table: 'productions', column: 'id', value: id },
    { table: 'locations', column: 'production_id', value: id },
    { table: 'viewing', column: 'production_id', value: id },
    { table: 'top10', column: 'production_id', value: id },
  ],
  words: (id, page, input) => wordsOf(recordOf(id, input), page),
  render(id, page, input) {
    const record = recordOf(id, input);
    const { sourceById } = input.publication.edition.dataset;
    const { body } = render(TitlePage, {
      props: {
        record,
        words: wordsOf(record, page),
        sources: record.sources.map((source) => sourceById.get(source)!),
        map: mapFor(record, subjectsOf(input).locator),
        slugs: subjectsOf(input).slugs,
        files: countRows(cutRows(titlePages.rows(id, input), input.publication)),
        sourceKinds: input.sourceKinds,
      },
      context: pageContext(page),
    });
    return { ...headOf(record, page), body: leanMarkup(body), head: writeJsonLd(titleJsonLd(record, page)) };
  },
  embed(id, page, input) {
    const record = recordOf(id, input);
    const { body } = render(TitleEmbed, {
      props: { record, map: mapFor(record, subjectsOf(input).wideLocator) },
      context: pageContext(page),
    });
    return { ...headOf(record, page), body: leanMarkup(body) };
  },
};

function recordOf(id: string, input: RenderInput): TitleRecord {
  const { index } = subjectsOf(input);
  return titleRecord(index.dataset.productionById.get(id)!, index);
}

function wordsOf(record: TitleRecord, page: Page): SubjectSummary {
  const { t, format, dataDate } = page;
  return {
    title: titleHead(record, page),
    description: titleLead(record, page),
    source: t('figure.source', { source: titleSource(record, page), date: format.date(dataDate) }),
  };
}

function headOf(record: TitleRecord, page: Page) {
  const { title, description } = wordsOf(record, page);
  const siteName = page.t('site.name');
  return { title: `${title} · ${siteName}`, description, siteName };
}

function mapFor({ places, states }: TitleRecord, locator: Locator) {
  return {
    frame: locator.frame,
    land: locator.land,
    states: states.map((state) => locator.states.get(state)!),
    spots: mapOf(places, locator.frame),
  };
}

const TYPES = {
  film: 'Movie',
  'documentary-film': 'Movie',
  series: 'TVSeries',
  'documentary-series': 'TVSeries',
  reality: 'TVSeries',
  // schema.org has no type for a recorded show of an evening.
  special: 'CreativeWork',
} as const;

/** The title in schema.org's words: what the table knows, and of its places those that are confirmed. */
function titleJsonLd(
  { production, places }: TitleRecord,
  { t, home, root, site }: Page,
): WithContext<Movie> | WithContext<TVSeries> | WithContext<CreativeWork> {
  const { id, titleEs, titleEn, format, genres, released, seasons, directors, companies, country } =
    production;
  const type = TYPES[format];
  const confirmed = places.filter(({ confidence }) => confidence === 'confirmed');
  const common = {
    '@context': 'https://schema.org',
    name: titleEs,
    ...(titleEn && titleEn !== titleEs && { alternateName: titleEn }),
    url: (site ? site + home.slice(root.length) : home) + subjectPath({ kind: 'title', id }),
    genre: genres.map((genre) => t(`genre.${genre}`)),
    ...(released && { datePublished: released }),
    countryOfOrigin: country.map((code) => ({ '@type': 'Country' as const, name: code })),
    ...(confirmed.length > 0 && {
      locationCreated: confirmed.map(({ place, state, lon, lat }) => ({
        '@type': 'Place' as const,
        name: place,
        address: {
          '@type': 'PostalAddress' as const,
          addressRegion: t(`state.${state}`),
          addressCountry: 'MX',
        },
        geo: { '@type': 'GeoCoordinates' as const, latitude: lat, longitude: lon },
      })),
    }),
  } as const;
  const makers = {
    ...(directors.length > 0 && {
      director: directors.map((name) => ({ '@type': 'Person' as const, name })),
    }),
    ...(companies.length > 0 && {
      productionCompany: companies.map((name) => ({ '@type': 'Organization' as const, name })),
    }),
  };
  if (type === 'CreativeWork') return { ...common, '@type': type };
  if (type === 'Movie') return { ...common, ...makers, '@type': type };
  return { ...common, ...makers, ...(seasons && { numberOfSeasons: seasons }), '@type': type };
}

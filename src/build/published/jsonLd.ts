import type { Dataset, Graph, Thing, WithContext } from 'schema-dts';
import { LANGUAGES, type Lang } from '../../i18n/index.ts';
import { createTranslate } from '../../i18n/translate.ts';
import { LICENCE, type Edition } from './edition.ts';
import type { TableFile } from './tableFile.ts';

const ENCODINGS = [
  ['csv', 'text/csv'],
  ['excel.csv', 'text/csv'],
] as const;

/** The years that the data speak of, first and last. */
function coverage({ dataset }: Edition): string {
  const years = [
    ...dataset.indicators.map(({ year }) => year),
    ...dataset.investments.flatMap(({ periodStart, periodEnd }) => [periodStart, periodEnd]),
    ...dataset.productions.map(({ released }) => released && Number(released.slice(0, 4))),
  ].filter((year) => year !== undefined && year !== '') as number[];
  return `${Math.min(...years)}/${Math.max(...years)}`;
}

/**
 * The whole as a schema.org Dataset with a DataDownload a file, for search engines. `root` leads from the page to the
 * site's root, for editions of unknown address.
 */
export function datasetJsonLd(
  files: readonly TableFile[],
  edition: Edition,
  lang: Lang,
  root: string,
): WithContext<Dataset> {
  const { version } = edition;
  const site = edition.site || root;
  const { messages, locale, folder, tag } = LANGUAGES[lang];
  const t = createTranslate(messages, locale);
  const download = (path: string, encodingFormat: string, name: string) => ({
    '@type': 'DataDownload' as const,
    name,
    encodingFormat,
    contentUrl: `${site}data/${path}`,
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${t('site.name')}: ${t('site.tagline')}`,
    description: t('page.description'),
    url: `${site}${folder}data/`,
    inLanguage: ['en', 'es-MX'],
    license: LICENCE.path,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: t('site.name'), url: site },
    version,
    dateModified: version,
    keywords: ['Netflix', 'Mexico', 'film', 'television', 'filming locations', 'multiplier'],
    spatialCoverage: {
      '@type': 'Place',
      name: lang === 'es' ? 'México' : 'Mexico',
      geo: { '@type': 'GeoShape', box: '14.5 -118.5 32.8 -86.5' },
    },
    temporalCoverage: coverage(edition),
    measurementTechnique: t('page.data.conventions'),
    distribution: [
      download('rodaje.zip', 'application/zip', 'rodaje.zip'),
      ...files.flatMap(({ table }) =>
        ENCODINGS.map(([ending, type]) =>
          download(`${table.name}.${ending}`, type, `${table.name}.${ending}`),
        ),
      ),
      download('mexico-states.geojson', 'application/geo+json', 'mexico-states.geojson'),
      download('locations.geojson', 'application/geo+json', 'locations.geojson'),
    ],
    mainEntityOfPage: { '@type': 'WebPage', url: `${site}${folder}data/`, inLanguage: tag },
  };
}

/** JSON-LD as a data block of a page. Nothing in it can end the block early. */
export function writeJsonLd(data: WithContext<Thing> | Graph): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>\n`;
}

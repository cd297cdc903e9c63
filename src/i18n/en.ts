import type { Message } from './translate.ts';

/** English, for an international reader. Keys are place.thing; every other language has the same keys. */
export const en = {
  // Numbers, money, dates
  'date.months': 'Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec',
  'date.month': '{month} {year}',
  'date.day': '{day} {month} {year}',
  'list.last': '{most} and {last}',
  'money.billion-as-millions': 'no',
  'money.USD.1.long': 'US${amount}',
  'money.USD.1e6.long': 'US${amount} million',
  'money.USD.1e9.long': 'US${amount} billion',
  'money.USD.1.short': 'US${amount}',
  'money.USD.1e6.short': 'US${amount}m',
  'money.USD.1e9.short': 'US${amount}bn',
  'money.MXN.1.long': 'MX${amount}',
  'money.MXN.1e6.long': 'MX${amount} million',
  'money.MXN.1e9.long': 'MX${amount} billion',
  'money.MXN.1.short': 'MX${amount}',
  'money.MXN.1e6.short': 'MX${amount}m',
  'money.MXN.1e9.short': 'MX${amount}bn',

  // Vocabularies
  'genre.action': 'action',
  'genre.animation': 'animation',
  'genre.biography': 'biography',
  'genre.comedy': 'comedy',
  'genre.crime': 'crime',
  'genre.documentary': 'documentary',
  'genre.drama': 'drama',
  'genre.family': 'family',
  'genre.fantasy': 'fantasy',
  'genre.historical': 'historical',
  'genre.horror': 'horror',
  'genre.melodrama': 'melodrama',
  'genre.music': 'music',
  'genre.mystery': 'mystery',
  'genre.reality': 'reality',
  'genre.romance': 'romance',
  'genre.science-fiction': 'science fiction',
  'genre.sport': 'sport',
  'genre.stand-up': 'stand-up',
  'genre.teen': 'teen',
  'genre.thriller': 'thriller',
  'genre.war': 'war',
  'genre.western': 'western',

  'format.series': 'series',
  'format.film': 'film',
  'format.documentary-series': 'documentary series',
  'format.documentary-film': 'documentary film',
  'format.reality': 'reality',
  'format.special': 'special',

  'status.released': 'released',
  'status.post-production': 'in post-production',
  'status.in-production': 'shooting',
  'status.announced': 'announced',
  'status.cancelled': 'cancelled',

  'role.original': 'Netflix original',
  'role.acquired or co-produced': 'acquired or co-produced',

  'confidence.confirmed': 'confirmed',
  'confidence.reported': 'reported',
  'confidence.disputed': 'disputed',

  // Every figure
  'figure.source': 'Source: {source}. Data to {date}.',
  'figure.table': 'Table',
  'figure.download': 'Download',
  'figure.embed': 'Embed',
  'figure.cite': 'Cite',
  'figure.sources': { one: '{n} source', other: '{n} sources' },
  'figure.sources-head': 'Sources',
  'figure.csv-all': { one: 'CSV (all: {n} row)', other: 'CSV (all: {n} rows)' },
  'figure.citation': 'Rodaje (2026). “{title}”. Data to {date}. CC BY 4.0. {address}',
  'figure.empty': 'No production matches these filters.',
  'figure.empty-means': 'Nothing recorded here is not the same as none: our list is not a full catalogue.',
  'figure.reset': 'Reset all filters',

  // Figure: genres
  'chart.genres.name': 'Genres',
  'chart.genres.title': '{genre} leads: {n} of {total} titles',
  'chart.genres.title-tie': '{genres} lead with {n} of {total} titles each',
  'chart.genres.title-empty': 'No title to count by genre',
  'chart.genres.subtitle-whole': 'Titles per genre. A title may have up to three and counts once in each.',
  'chart.genres.subtitle-fractional':
    'Titles per genre. A title with several genres is shared out among them.',
  'chart.genres.description': {
    one: '{n} genre, from {most} with {high} titles to {least} with {low}, of {total} titles in this view.',
    other:
      '{n} genres, from {most} with {high} titles to {least} with {low}, of {total} titles in this view.',
  },
  'chart.genres.source': 'our list of {total} productions, each with its sources',
  'chart.genres.column-genre': 'Genre',
  'chart.genres.column-titles': 'Titles',
  'chart.genres.column-share': 'Share of titles',
  'chart.genres.rest': {
    one: 'and {n} more, {titles} titles or fewer',
    other: 'and {n} more, {titles} titles or fewer each',
  },
  'chart.genres.count-label': 'How titles with several genres count',
  'chart.genres.count-whole': 'Whole titles',
  'chart.genres.count-fractional': 'Shared out',

  // Pages
  'site.name': 'Rodaje',
  'site.tagline': 'Netflix in Mexico, in data',
} as const satisfies Record<string, Message>;

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

  // Figure: multiplier-workbench
  'chart.multiplier-workbench.name': 'What a sum multiplies into',
  'chart.multiplier-workbench.title-all': '{spent} becomes {study} in all, not {announced}',
  'chart.multiplier-workbench.title-year': '{spent} a year becomes {study} in all, not {announced}',
  'chart.multiplier-workbench.title-other-all':
    '{spent} would become {study} in all at the rate of {place}, not {announced}',
  'chart.multiplier-workbench.title-other-year':
    '{spent} a year would become {study} in all at the rate of {place}, not {announced}',
  'chart.multiplier-workbench.subtitle-USD':
    'Output set in motion by spending on film and series, in US$ million. Output counts sales along the chain; it is neither GDP nor profit.',
  'chart.multiplier-workbench.subtitle-MXN':
    'Output set in motion by spending on film and series, in MX$ million. Output counts sales along the chain; it is neither GDP nor profit.',
  'chart.multiplier-workbench.description':
    'Three bars on one scale. As the study has it, {spent} becomes {study} in all. With households, as in the study’s one worked film, {film}. As the announcement had it, {announced}, which is {gap} that the study does not support.',
  'chart.multiplier-workbench.source':
    'Netflix with the Inter-American Development Bank, June 2023; the announcement of 20 February 2025; Federal Reserve for the exchange rate',
  'chart.multiplier-workbench.amount': 'Amount spent in Mexico',
  'chart.multiplier-workbench.amount-year': 'Amount spent in Mexico each year, for four years',
  'chart.multiplier-workbench.amount-box-USD': 'US$ million',
  'chart.multiplier-workbench.amount-box-MXN': 'MX$ million',
  'chart.multiplier-workbench.in-other': '{amount} at {rate} pesos per dollar, the average of {year}',
  'chart.multiplier-workbench.presets': 'Amounts to start from',
  'chart.multiplier-workbench.preset-plan': 'The plan, US$1,000m',
  'chart.multiplier-workbench.preset-year': 'A year of it, US$250m',
  'chart.multiplier-workbench.preset-title': 'A title, US$12.5m',
  'chart.multiplier-workbench.preset-film': 'The study’s film, MX$200m',
  'chart.multiplier-workbench.span': 'In all or per year',
  'chart.multiplier-workbench.span-all': 'In all',
  'chart.multiplier-workbench.span-year': 'Per year',
  'chart.multiplier-workbench.currency': 'Currency',
  'chart.multiplier-workbench.currency-usd': 'US$',
  'chart.multiplier-workbench.currency-mxn': 'MX$',
  'chart.multiplier-workbench.place': 'Supply chain per unit spent, by country of the study',
  'chart.multiplier-workbench.place-mexico': 'Mexico {value}',
  'chart.multiplier-workbench.place-colombia': 'Colombia {value}',
  'chart.multiplier-workbench.place-middle': 'Middle {value}',
  'chart.multiplier-workbench.place-argentina': 'Argentina {value}',
  'chart.multiplier-workbench.place-name-mexico': 'Mexico',
  'chart.multiplier-workbench.place-name-colombia': 'Colombia',
  'chart.multiplier-workbench.place-name-middle': 'the middle of the four countries',
  'chart.multiplier-workbench.place-name-argentina': 'Argentina',
  'chart.multiplier-workbench.reading-study': 'What the study says',
  'chart.multiplier-workbench.reading-film': 'With households, as in the study’s one worked film*',
  'chart.multiplier-workbench.reading-announcement': 'What the announcement said',
  'chart.multiplier-workbench.reading-net': 'Less what would have happened anyway, {share}',
  'chart.multiplier-workbench.about-study':
    'Netflix with the Inter-American Development Bank, June 2023: {extra} more in the supply chain per 1 spent.',
  'chart.multiplier-workbench.about-film':
    '* A film of MX$200m led to MX$127m in the supply chain and MX$111m of household spending. One film, not the industry.',
  'chart.multiplier-workbench.about-announcement':
    '20 February 2025, and the press that followed: each dollar “adds” 1.6. The study’s own publication gives 6 additional pesos per 10 invested; 1.6 is its total.',
  'chart.multiplier-workbench.about-net': '= Our own arithmetic on the first reading.',
  'chart.multiplier-workbench.spent-short': 'spent',
  'chart.multiplier-workbench.spent': 'spent in Mexico',
  'chart.multiplier-workbench.chain-short': 'suppliers',
  'chart.multiplier-workbench.chain': 'in the supply chain',
  'chart.multiplier-workbench.homes-short': 'homes*',
  'chart.multiplier-workbench.homes': 'household spending*',
  'chart.multiplier-workbench.adds-short': '“adds US$1.6 of value”',
  'chart.multiplier-workbench.adds': '“adds US$1.6 of value” per dollar',
  'chart.multiplier-workbench.plus': '+ {amount}',
  'chart.multiplier-workbench.in-all': 'in all, {value} per 1',
  'chart.multiplier-workbench.gap': '{gap} that the study does not support',
  'chart.multiplier-workbench.gap-short': '{gap} beyond the study',
  'chart.multiplier-workbench.range':
    'Across the study’s four countries: low {low} (Mexico, {lowRate}), middle {middle} ({middleRate}, ours), high {high} (Argentina, {highRate}). For Brazil we found no figure of its own.',
  'chart.multiplier-workbench.omits': 'What these readings leave out',
  'chart.multiplier-workbench.omits-gross':
    'Gross, not net: nothing is taken off for what the same money would have done elsewhere.',
  'chart.multiplier-workbench.omits-imports':
    'Imports: the publications we found do not say how much of each unit goes on equipment, software and people from abroad.',
  'chart.multiplier-workbench.omits-displaced':
    'Displaced production: crews and stages that work for Netflix may be missing elsewhere.',
  'chart.multiplier-workbench.omits-tax':
    'Foregone tax: rebates and exemptions cost public money that no reading subtracts.',
  'chart.multiplier-workbench.anyway': 'Share that would have happened anyway',
  'chart.multiplier-workbench.anyway-value': '{share} would have happened anyway',
  'chart.multiplier-workbench.copy': 'Copy as a sentence',
  'chart.multiplier-workbench.copied': 'Copied.',
  'chart.multiplier-workbench.refused': 'The browser did not let us copy; select the text instead.',
  'chart.multiplier-workbench.sentence-all':
    'By the Netflix–IDB study of 2023, {spent} spent on film and series in Mexico becomes {study} in all ({extra} more in the supply chain), not the {announced} that the 2025 announcement implies.',
  'chart.multiplier-workbench.sentence-year':
    'By the Netflix–IDB study of 2023, {spent} a year spent on film and series in Mexico becomes {study} a year in all ({extra} more in the supply chain), not the {announced} that the 2025 announcement implies.',
  'chart.multiplier-workbench.sentence-other':
    'The factor is that of {place}, {value} more per 1 spent, not Mexico’s.',
  'chart.multiplier-workbench.sentence-net':
    'Less the {share} assumed to have happened anyway, {net} (our arithmetic).',
  'chart.multiplier-workbench.sentence-assumptions':
    'Gross output, not GDP; MX${rate} per US$, the average of {year}.',
  'chart.multiplier-workbench.sentence-source': 'Data to {date}. Sources: {source}. {address}',
  'chart.multiplier-workbench.column-reading': 'Reading',
  'chart.multiplier-workbench.column-part': 'Part',
  'chart.multiplier-workbench.column-multiplier': 'Per 1 spent',
  'chart.multiplier-workbench.column-amount-USD': 'US$ million',
  'chart.multiplier-workbench.column-amount-MXN': 'MX$ million',
  'chart.multiplier-workbench.reading-range': 'The study’s four countries',
  'chart.multiplier-workbench.part-direct': 'spent in Mexico',
  'chart.multiplier-workbench.part-supply-chain': 'in the supply chain',
  'chart.multiplier-workbench.part-households': 'household spending',
  'chart.multiplier-workbench.part-announced': 'said to be added',
  'chart.multiplier-workbench.part-total': 'in all',
  'chart.multiplier-workbench.part-low': 'low',
  'chart.multiplier-workbench.part-middle': 'middle (ours)',
  'chart.multiplier-workbench.part-high': 'high',

  // Pages
  'site.name': 'Rodaje',
  'site.tagline': 'Netflix in Mexico, in data',
} as const satisfies Record<string, Message>;

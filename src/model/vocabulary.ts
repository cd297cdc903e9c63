/**
 * The closed lists of words that the tables use. Their order is part of the data format: the client's columns
 * hold positions in these lists (see facets.ts), so new words go at the end.
 *
 * Longer than 200 lines: a table of words, one a line.
 */

export const FORMATS = [
  'series',
  'film',
  'documentary-series',
  'documentary-film',
  'reality',
  'special',
] as const;
export type Format = (typeof FORMATS)[number];

export const GENRES = [
  'action',
  'animation',
  'biography',
  'comedy',
  'crime',
  'documentary',
  'drama',
  'family',
  'fantasy',
  'historical',
  'horror',
  'melodrama',
  'music',
  'mystery',
  'reality',
  'romance',
  'science-fiction',
  'sport',
  'stand-up',
  'teen',
  'thriller',
  'war',
  'western',
] as const;
export type Genre = (typeof GENRES)[number];

export const STATUSES = ['released', 'post-production', 'in-production', 'announced', 'cancelled'] as const;
export type Status = (typeof STATUSES)[number];

export const ROLES = ['original', 'acquired or co-produced'] as const;
export type Role = (typeof ROLES)[number];

/** How sure a recorded place is: two independent publishers or a primary source, one publisher, contradiction. */
export const CONFIDENCES = ['confirmed', 'reported', 'disputed'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What a place's coordinates stand for: the spot, the town's point, a wider area, the whole state. */
export const PRECISIONS = ['site', 'town', 'municipality', 'state'] as const;
export type Precision = (typeof PRECISIONS)[number];

export const PLACE_KINDS = [
  'city',
  'town',
  'village',
  'studio',
  'landmark',
  'stadium',
  'beach',
  'nature',
  'hacienda',
  'archaeological site',
  'state',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** ISO 3166-2 codes of the 32 federal entities, in the order of INEGI's codes 01 to 32. */
export const STATES = [
  'MX-AGU',
  'MX-BCN',
  'MX-BCS',
  'MX-CAM',
  'MX-COA',
  'MX-COL',
  'MX-CHP',
  'MX-CHH',
  'MX-CMX',
  'MX-DUR',
  'MX-GUA',
  'MX-GRO',
  'MX-HID',
  'MX-JAL',
  'MX-MEX',
  'MX-MIC',
  'MX-MOR',
  'MX-NAY',
  'MX-NLE',
  'MX-OAX',
  'MX-PUE',
  'MX-QUE',
  'MX-ROO',
  'MX-SLP',
  'MX-SIN',
  'MX-SON',
  'MX-TAB',
  'MX-TAM',
  'MX-TLA',
  'MX-VER',
  'MX-YUC',
  'MX-ZAC',
] as const;
export type StateCode = (typeof STATES)[number];

export const INVESTMENT_KINDS = [
  'pledge',
  'spend',
  'fund',
  'infrastructure',
  'facility',
  'training',
  'milestone',
] as const;
export type InvestmentKind = (typeof INVESTMENT_KINDS)[number];

/** Who gives a sum, or publishes a page about itself. */
export const PARTIES = ['netflix', 'amazon', 'televisaunivision', 'warner', 'disney'] as const;
export type Party = (typeof PARTIES)[number];

/** Parts of a country that a sum is for alone, by ISO 3166-2. */
export const REGIONS = ['US-NJ', 'US-NM'] as const;

/** What a published sum is to the true one: "more than", "almost", "about". */
export const BOUNDS = ['floor', 'almost', 'about'] as const;
export type Bound = (typeof BOUNDS)[number];

/** Where a sum's dollars come from: a source prints them, or they were worked out at the average rate of the year. */
export const USD_BASES = ['published', 'yearly-rate'] as const;
export type UsdBasis = (typeof USD_BASES)[number];

export const MEASURES = [
  'output_multiplier',
  'gva_multiplier',
  'employment_multiplier',
  'additional_output_per_unit',
  'return_on_incentive',
  'jobs_per_million',
  'net_fiscal_gain',
] as const;
export type Measure = (typeof MEASURES)[number];

/**
 * What a multiplier counts or divides by, where its source says so. Of output: the supply chain, households too, wider
 * effects, or an impact of which the source does not say what it counts. Of value added: over direct value added, over
 * spending. Of returns: to the economy, to the treasury that pays, to it and to governments that do not pay, the
 * treasury's net gain over spending.
 */
export const BASES = [
  'supply-chain',
  'households',
  'wider',
  'per-direct-value',
  'per-spending',
  'economic',
  'fiscal',
  'fiscal-net',
  'fiscal-joint',
  'unstated',
] as const;
export type Basis = (typeof BASES)[number];

/** Of input-output studies: direct and indirect effects, or the spending of households (induced effects) too. */
export const MULTIPLIER_TYPES = ['type-i', 'type-ii'] as const;
export type MultiplierType = (typeof MULTIPLIER_TYPES)[number];

/** Who commissioned or paid for a study, as far as a page says so. The MPA is the studios' association, Netflix among them. */
export const COMMISSIONERS = [
  'netflix',
  'netflix-support',
  'mpa',
  'industry-body',
  'film-office',
  'government',
] as const;
export type Commissioner = (typeof COMMISSIONERS)[number];

export const MULTIPLIER_UNITS = ['x', 'per 1', 'jobs per C$1m', 'FTE per US$1m'] as const;
export type MultiplierUnit = (typeof MULTIPLIER_UNITS)[number];

export const INDICATOR_UNITS = [
  'MXN million',
  'MXN',
  'USD million',
  'USD',
  'COP million',
  'ARS million',
  '%',
  'times',
  'films',
  'titles',
  'titles per year',
  'titles to 2028',
  'series',
  'jobs',
  'employees',
  'people',
  'suppliers',
  'million',
  'million tickets',
  'million views',
  'million hours',
  'states',
  'cities',
  'locations',
  'sets',
  'days',
  'weeks',
  'room nights',
  'm²',
] as const;
export type IndicatorUnit = (typeof INDICATOR_UNITS)[number];

/** What part of its year a figure covers; empty is all of it. */
export const COVERAGES = ['part-year'] as const;

/** On which statistical base a figure was counted; empty is that of its series. */
export const INDICATOR_BASES = ['other'] as const;

/** Who counted, where a series changes hands; empty is the body that counts the rest of it. */
export const COUNTERS = ['canacine'] as const;
export type Counter = (typeof COUNTERS)[number];

export const TOPICS = [
  'plan',
  'footprint',
  'industry',
  'production',
  'audience',
  'incentives',
  'culture-account',
  'world',
] as const;
export type Topic = (typeof TOPICS)[number];

export const CLAIM_STATUSES = ['confirmed', 'corrected', 'conflicting', 'unverified'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

export const SOURCE_KINDS = ['primary', 'press', 'reference', 'seed'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** How much of a half-year's report is known: all of it, or its upper part, below which nothing is known. */
export const REPORT_EXTENTS = ['whole', 'upper-part'] as const;
export type ReportExtent = (typeof REPORT_EXTENTS)[number];

/** The weekly lists of Netflix's Top 10. */
export const TOP10_LISTS = ['films-english', 'films-non-english', 'tv-english', 'tv-non-english'] as const;
export type Top10List = (typeof TOP10_LISTS)[number];

/** Countries, regions and parts of countries by their English names, which are their own codes; a part has its country. */
export const GEOGRAPHIES = [
  'Argentina',
  'Australia',
  'Austria',
  'Brazil',
  'Canada',
  'Colombia',
  'Denmark',
  'France',
  'Germany',
  'India',
  'Italy',
  'Latin America',
  'Mexico',
  'Netherlands',
  'South Korea',
  'Spain',
  'Sweden',
  'Switzerland',
  'United Kingdom',
  'United States',
  'World',
  'Baja California Sur, Mexico',
  'Canary Islands, Spain',
  'Durango, Mexico',
  'Georgia, United States',
  'Jalisco, Mexico',
  'Mexico City, Mexico',
  'Morelos, Mexico',
  'Nayarit, Mexico',
  'New Mexico, United States',
  'San Luis Potosí, Mexico',
  'Kenya',
  'Nigeria',
  'South Africa',
] as const;
export type Geography = (typeof GEOGRAPHIES)[number];

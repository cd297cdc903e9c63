export interface Stage {
  /** The other stages it may import from. */
  readonly from: readonly string[];
  /** The stages, besides those, whose types it may name. */
  readonly types?: readonly string[];
  /** The packages it may import, by their first name or scope; '*' is any. */
  readonly packages: readonly string[];
  /** Globals it may not touch. */
  readonly never?: readonly string[];
}

const PAGE = ['document', 'window', 'globalThis', 'self', 'navigator', 'localStorage', 'sessionStorage'];
const ADDRESS = ['location', 'history'];
/** Packages that hold nothing but types. */
export const TYPE_PACKAGES = ['geojson', 'topojson-specification'];
const LEFT_OF_FIGURE = ['model', 'filter', 'aggregate', 'geometry', 'marks', 'map'];
const LEFT_OF_CHARTS = [...LEFT_OF_FIGURE, 'figure'];
const LEFT_OF_PAGES = [...LEFT_OF_CHARTS, 'charts', 'islands', 'address'];
const LEAVES = ['export', 'embed', 'i18n', 'theme'];

/** The README's table: each folder of `src/`, what it may import and what it never touches. */
export const STAGES: Record<string, Stage> = {
  model: { from: [], packages: ['papaparse', 'valibot'], never: [...PAGE, ...ADDRESS] },
  filter: { from: ['model'], packages: [], never: [...PAGE, ...ADDRESS] },
  aggregate: { from: ['model', 'filter'], packages: ['d3-array'], never: [...PAGE, ...ADDRESS] },
  geometry: {
    from: [],
    types: ['model', 'aggregate'],
    packages: ['d3-array', 'd3-geo', 'd3-path', 'd3-shape', 'topojson-client'],
    never: [...PAGE, ...ADDRESS],
  },
  marks: { from: ['geometry', 'theme'], types: ['model'], packages: ['svelte'], never: ADDRESS },
  map: {
    from: ['model', 'geometry', 'theme'],
    packages: ['svelte', 'maplibre-gl', 'topojson-client'],
    never: ADDRESS,
  },
  figure: { from: [...LEFT_OF_FIGURE, ...LEAVES], packages: ['svelte'], never: ADDRESS },
  charts: { from: [...LEFT_OF_CHARTS, ...LEAVES], packages: ['svelte'], never: ADDRESS },
  export: {
    from: ['model', 'filter', 'aggregate', 'geometry', 'embed', 'theme'],
    packages: ['papaparse'],
    never: ADDRESS,
  },
  embed: { from: [], packages: [] },
  i18n: { from: [], packages: [], never: [...PAGE, ...ADDRESS] },
  theme: { from: [], packages: [], never: [...PAGE, ...ADDRESS] },
  // What brings any prerendered part to life, whatever it shows.
  islands: { from: ['figure'], types: ['model'], packages: ['svelte'], never: ADDRESS },
  address: { from: ['filter', 'i18n'], types: ['figure', 'embed'], packages: [] },
  pages: { from: [...LEFT_OF_PAGES, ...LEAVES], packages: ['svelte'] },
  build: { from: [...LEFT_OF_PAGES, ...LEAVES, 'pages'], packages: ['*'] },
};

/** The stage that each module made by the build belongs to, by its name before the slash. */
export const VIRTUAL: Record<string, string> = {
  'virtual:slice': 'model',
  'virtual:slices': 'model',
  'virtual:words': 'i18n',
  'virtual:late-words': 'i18n',
  'virtual:snippetWords': 'i18n',
  'virtual:charts': 'charts',
  'virtual:figures': 'charts',
  'virtual:embed-view': 'pages',
  'virtual:entry': 'pages',
};

/** Packages that one file alone may import, because they are heavy. */
export const ALONE: Record<string, string> = { 'maplibre-gl': 'map/library.ts' };

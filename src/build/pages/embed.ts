import { CHARTS, type ChartId } from '../../charts/index.ts';
import { LANGUAGES } from '../../i18n/index.ts';
import type { Messages } from '../../i18n/translate.ts';
import { cardPath, oembedPath } from '../../address/embedAddresses.ts';
import { FIGURE_WORDS, pickWords } from '../words.ts';
import type { Budget, Exception, ReadValues, PageAddress, PageKind } from './pageKind.ts';

/** The charts whose HTML is big enough without their data. */
const WITH_DATA_FILE: readonly ChartId[] = ['filming-map', 'slate', 'watched', 'multipliers'];

const BUDGET: Budget = { painted: 16_000, paintedRequests: 1, scripts: 32_600 };

/** The charts that draw most: 32 states, every title, the texts of all claims. */
const RICH: readonly ChartId[] = ['filming-map', 'states', 'slate', 'fact-check'];
const RICH_BUDGET: Budget = { ...BUDGET, painted: 24_000 };

// An embed is three to six files, so that an article with several has what they share once: about 22 kB of script and 400
// bytes of headers a file. Each in one file of its own would be lighter alone and heavier together.
const EXCEPTIONS: Partial<Record<ChartId, Exception>> = {
  'investment-timeline': {
    scripts: 40_100,
    why: 'Its labels are placed anew in the browser when the currency changes.',
  },
  'multiplier-workbench': { scripts: 35_600, why: 'Four readings of a sum with all their assumptions.' },
  'filming-map': { scripts: 42_400, why: 'Map, places, search, tips and the ways to the map that zooms.' },
  states: { scripts: 34_400, why: 'Bars on two levels, an order, a measure, and filters.' },
  'genres-by-year': { scripts: 32_900, why: 'Small multiples, the one genre by itself, and filters.' },
  slate: { scripts: 35_500, why: 'Squares, newest titles, all by year and a table that sorts.' },
  multipliers: {
    scripts: 33_700,
    why: 'Panels of studies on scales of their own, with labels cut to their room.',
  },
  watched: {
    scripts: 35_300,
    why: 'Filters, a switch, a choice of half-years, and bars under their captions.',
  },
};

const chartOf = ({ chart }: PageAddress) => CHARTS.find(({ id }) => id === chart)!;

/** A filter may choose what no row holds; a figure that none changes has only the words of what its rows hold. */
function wordsOfChart(page: PageAddress, messages: Messages, readValues: ReadValues): Partial<Messages> {
  const { id, words, slices, filtered } = chartOf(page);
  const own = pickWords(messages, [...FIGURE_WORDS, `chart.${id}.`]);
  if (filtered) return { ...own, ...pickWords(messages, words) };
  const hasValue = readValues(slices);
  const isHeld = ([key]: [string, unknown]) => hasValue(key.replace(/^[^.]+\./, ''));
  return { ...own, ...Object.fromEntries(Object.entries(pickWords(messages, words)).filter(isHeld)) };
}

/** One figure, for an iframe. */
export const embed: PageKind = {
  pages: () => CHARTS.map(({ id }) => ({ path: `embed/${id}/`, chart: id })),
  isEmbed: true,
  isIndexed: false,
  headers: 'embed',
  shared: (page) => {
    const { id } = chartOf(page);
    return {
      address: `${LANGUAGES[page.lang].folder}#${id}`,
      card: cardPath(page.lang, id),
      oembed: [{ path: oembedPath(page.lang, id), title: id }],
    };
  },
  charts: ({ chart }) => [chart!],
  sheets: (page) => [
    ...(chartOf(page).filtered ? ['pages/parts/filters'] : []),
    'theme/base.css',
    'theme/marks',
    'theme/figure',
    'theme/evidence.css',
    'pages/embed/embed.css',
  ],
  script: { module: 'pages/embed/openEmbed.ts', bundle: 'embeds' },
  words: wordsOfChart,
  dataIn: ({ chart }) => (WITH_DATA_FILE.includes(chart!) ? 'file' : 'html'),
  budget: ({ chart }) => (RICH.includes(chart!) ? RICH_BUDGET : BUDGET),
  exception: ({ chart }) => EXCEPTIONS[chart!],
};

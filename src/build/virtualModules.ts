import type { Plugin } from 'vite';
import { CHARTS, type ChartId } from '../charts/index.ts';
import { LANGS, LANGUAGES, type Lang } from '../i18n/index.ts';
import type { Messages } from '../i18n/translate.ts';
import type { Dataset } from '../model/dataset.ts';
import type { SliceName } from '../model/slices.ts';
import { PACK, SLICE_NAMES } from './packSlices.ts';
import { allPages, entryOf, isLive, type PageAddress } from './pages.ts';

/** Beginnings of the keys that every figure uses. */
const FIGURE_WORDS = ['figure.', 'date.', 'list.', 'money.'];
/** Keys that only server-rendered pages use. */
const SERVER_WORDS = ['page.', 'site.', 'column.', 'table.', 'meta.'];

/** Beginnings of the keys that arrive with what is opened on demand: the menu of downloads, the list of sources. */
const LATE_WORDS = ['download.', 'provenance.'];

/** The messages a page's script needs, so that an embed carries no other figure's words. */
export function wordsFor(page: PageAddress): Partial<Messages> {
  const { messages } = LANGUAGES[page.lang];
  const wants = page.chart ? wordsOfChart(page.chart) : undefined;
  const keep = (key: string) =>
    wants
      ? wants.some((start) => key.startsWith(start))
      : ![...SERVER_WORDS, ...LATE_WORDS].some((start) => key.startsWith(start));
  return Object.fromEntries(Object.entries(messages).filter(([key]) => keep(key)));
}

function lateWords(lang: Lang): Partial<Messages> {
  const entries = Object.entries(LANGUAGES[lang].messages);
  return Object.fromEntries(entries.filter(([key]) => LATE_WORDS.some((start) => key.startsWith(start))));
}

/** Late words by the language's tag, which is what a page knows of its language. */
function lateWordsModule(): string {
  const loads = LANGS.map(
    (lang) => `  ${JSON.stringify(LANGUAGES[lang].tag)}: () => import('virtual:late/${lang}'),`,
  );
  return `const loads = {
${loads.join('\n')}
};
export const loadLateWords = async (tag) => (await loads[tag]()).default;`;
}

function wordsOfChart(id: ChartId): string[] {
  const chart = CHARTS.find((each) => each.id === id)!;
  return [...FIGURE_WORDS, `chart.${id}.`, ...chart.words];
}

const json = (value: unknown) => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

function slicesModule(): string {
  const loads = SLICE_NAMES.map(
    (name) => `  ${JSON.stringify(name)}: () => import('virtual:slice/${name}'),`,
  );
  return `import { unpackSlice } from '/model/slices.ts';
const loads = {
${loads.join('\n')}
};
const loaded = {};
const fetchSlice = (name) => loads[name]().then((module) => unpackSlice(name, module.default));
// A slice that did not come is asked for again the next time.
const load = (name) => (loaded[name] ??= fetchSlice(name).catch((error) => {
  delete loaded[name];
  throw error;
}));
export async function loadSlices(names) {
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await load(name)])));
}`;
}

/** A chart's module by its id, fetched when it is first asked for. */
function chartsModule(): string {
  const loads = CHARTS.map(({ id, file }) => `  ${JSON.stringify(id)}: () => import('/charts/${file}'),`);
  return `const loads = {
${loads.join('\n')}
};
export const loadChart = (id) => loads[id]();`;
}

function entryModule(page: PageAddress): string {
  const words = `import words from 'virtual:words/${entryOf(page)}';`;
  if (page.kind === 'dashboard') {
    return `${words}
import { startDashboard } from '/pages/dashboard.ts';
startDashboard(words).catch((error) => console.warn(error));`;
  }
  const chart = CHARTS.find((each) => each.id === page.chart)!;
  const slices = chart.slices.map((name, index) => `import slice${index} from 'virtual:slice/${name}';`);
  const data = chart.slices.map((name, index) => `${name}: unpackSlice('${name}', slice${index})`);
  return `${words}
import * as chart from '/charts/${chart.file}';
${slices.join('\n')}
import { unpackSlice } from '/model/slices.ts';
import { startEmbed } from '/pages/embed.ts';
startEmbed(chart, { ${data.join(', ')} }, words, () => import('virtual:slice/search').then((module) => module.default));`;
}

/** Modules made from the tables, the words and the list of charts: `virtual:slice/<name>`, words and page entries. */
export function virtualModules(dataset: () => Dataset): Plugin {
  const pages = new Map(allPages().map((page) => [entryOf(page), page]));
  let read: Dataset | undefined;
  const tables = () => (read ??= dataset());
  const sources: Record<string, (name: string) => string> = {
    slices: slicesModule,
    charts: chartsModule,
    slice: (name) => json(PACK[name as SliceName](tables())),
    'late-words': lateWordsModule,
    late: (name) => json(lateWords(name as Lang)),
    words: (name) => json(wordsFor(pages.get(name)!)),
    entry: (name) => entryModule(pages.get(name)!),
  };
  return {
    name: 'rodaje:virtual-modules',
    buildStart: () => void (read = undefined),
    watchChange: () => void (read = undefined),
    resolveId: (id) => (id.startsWith('virtual:') ? `\0${id}` : undefined),
    load(id) {
      const match = /^\0virtual:([\w-]+)(?:\/(.+))?$/.exec(id);
      return match && sources[match[1]!]?.(match[2] ?? '');
    },
  };
}

/** The pages' scripts, for the bundler's list of inputs. */
export function entries(): Record<string, string> {
  return Object.fromEntries(
    allPages()
      .filter(isLive)
      .map((page) => [entryOf(page), `virtual:entry/${entryOf(page)}`]),
  );
}

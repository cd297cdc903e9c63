import { join } from 'node:path';
import type { Plugin } from 'vite';
import { CHARTS, componentOf, type ChartId } from '../charts/index.ts';
import { CHOICES } from '../filter/filter.ts';
import { LANGS, LANGUAGES, type Lang } from '../i18n/index.ts';
import type { Messages } from '../i18n/translate.ts';
import type { Dataset } from '../model/dataset.ts';
import type { SliceName } from '../model/slices.ts';
import { PACK, SLICE_NAMES } from './packSlices.ts';
import { messagesOf } from './words.ts';
import { entryOf, isLive, scriptedPages, type PageAddress, type PageKind } from './pages.ts';

const src = join(import.meta.dirname, '..');

/** Beginnings of the keys that every figure uses. */
const FIGURE_WORDS = ['figure.', 'date.', 'list.', 'money.'];
/** Keys that tell what a filter chooses. */
const VIEW_WORDS = ['filter.', 'embed.filtered', ...Object.keys(CHOICES).map((choice) => `${choice}.`)];
/** Keys of the builder's script, and those it needs in the language of a snippet, whatever its own. */
const BUILDER_WORDS = ['builder.', 'date.', 'list.', ...VIEW_WORDS];
const SNIPPET_WORDS = ['embed.', ...CHARTS.map(({ id }) => `chart.${id}.name`)];
/** Keys that only server-rendered pages use. */
const SERVER_WORDS = ['page.', 'site.', 'column.', 'table.', 'meta.', 'builder.', 'embed.'];
/** What the page of data says once it is alive. */
const DATA_WORDS = ['data.', 'date.'];
/** What the page of a state or a title says once it is alive. */
const SUBJECT_WORDS = ['date.', 'builder.copied', 'builder.selected'];

/** Beginnings of the keys that arrive with what is opened on demand: the menu of a figure, the list of sources. */
const LATE_WORDS = ['download.', 'share.', 'provenance.'];

/** The messages a page's script needs, so that an embed carries no other figure's words. */
export function wordsFor(page: PageAddress, dataset: Dataset): Partial<Messages> {
  const messages = messagesOf(page.lang, dataset);
  if (page.chart) return wordsOfChart(page.chart, messages, dataset);
  if (page.kind === 'builder') return pickWords(messages, [...BUILDER_WORDS, ...SNIPPET_WORDS]);
  if (page.kind === 'data') return pickWords(messages, DATA_WORDS);
  if (page.kind === 'subject') return pickWords(messages, SUBJECT_WORDS);
  const unwanted = [...SERVER_WORDS, ...LATE_WORDS, 'data.'];
  const kept = Object.entries(messages).filter(([key]) => !unwanted.some((start) => key.startsWith(start)));
  return Object.fromEntries(kept);
}

function pickWords(messages: Messages, starts: readonly string[]): Partial<Messages> {
  return Object.fromEntries(
    Object.entries(messages).filter(([key]) => starts.some((start) => key.startsWith(start))),
  );
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

/** A filter may choose what no row holds; a figure that none changes has only the words of what its rows hold. */
function wordsOfChart(id: ChartId, messages: Messages, dataset: Dataset): Partial<Messages> {
  const { words, slices, filtered } = CHARTS.find((each) => each.id === id)!;
  const own = pickWords(messages, [...FIGURE_WORDS, `chart.${id}.`]);
  if (filtered) return { ...own, ...pickWords(messages, words) };
  const rows = JSON.stringify(slices.map((name) => PACK[name](dataset)));
  const isHeld = ([key]: [string, unknown]) => rows.includes(JSON.stringify(key.replace(/^[^.]+\./, '')));
  return { ...own, ...Object.fromEntries(Object.entries(pickWords(messages, words)).filter(isHeld)) };
}

const parsed = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
const json = (value: unknown) => `export default ${parsed(value)};`;

/** The words of a snippet in every language. */
function snippetWordsModule(dataset: Dataset): string {
  return json(
    Object.fromEntries(LANGS.map((lang) => [lang, pickWords(messagesOf(lang, dataset), SNIPPET_WORDS)])),
  );
}

/** The paths are in the page's picture already, 20 kB that no script should carry again. */
const OUTLINES_IN_PAGE = `import { readOutlines } from '/pages/readOutlines.ts';
export default readOutlines(document);`;

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

/** Each chart by its id, its component and its words, fetched when it is first asked for. */
function chartsModule(): string {
  const loads = CHARTS.map(
    ({ id }) =>
      `  ${JSON.stringify(id)}: [() => import('/charts/${componentOf(id)}'), () => import('/charts/${id}/chart.ts')],`,
  );
  return `const loads = {
${loads.join('\n')}
};
export async function loadChart(id) {
  const [view, words] = await Promise.all(loads[id].map((load) => load()));
  return { component: view.default, summarise: words.summarise };
}`;
}

/** Every chart's component by its id, all at once: the dashboard shows them all. */
function componentsModule(): string {
  const imports = CHARTS.map(({ id }, at) => `import chart${at} from '/charts/${componentOf(id)}';`);
  const entries = CHARTS.map(({ id }, at) => `  ${JSON.stringify(id)}: chart${at},`);
  return `${imports.join('\n')}
export const components = {
${entries.join('\n')}
};`;
}

/** A chart's component, what starts it as an embed and, if filters change it, what applies them. */
function figureModule(id: string): string {
  const { id: known, filtered } = CHARTS.find((chart) => chart.id === id)!;
  return `export { default } from '/charts/${componentOf(known)}';
export { startEmbed } from '/pages/embed.ts';${filtered ? "\nexport { lookAt } from '/filter/view.ts';" : ''}`;
}

/** The module that starts each kind of page whose words come as a script, from `pages/`. */
const STARTS: Partial<Record<PageKind, string>> = {
  builder: 'builder.ts',
  data: 'dataPage.ts',
  subject: 'subjectPage.ts',
};

/** The script of each kind of page whose words stand in the page. */
const OPENINGS: Partial<Record<PageKind, string>> = {
  embed: 'openEmbed.ts',
  'subject-embed': 'openSubjectEmbed.ts',
  dashboard: 'openDashboard.ts',
};

/** What does not start leaves the page the picture it is, and its style sheet says so (see `.still` in theirs). */
const QUIETLY = '.catch((error) => console.warn(error))';

function entryModule(page: PageAddress): string {
  const opening = OPENINGS[page.kind];
  if (opening) return `import '/pages/${opening}';`;
  return `import words from 'virtual:words/${entryOf(page)}';
import { start } from '/pages/${STARTS[page.kind]}';
start(words)${QUIETLY};`;
}

/** What tells an embed's view in words, fetched where there is one to tell; by the language's tag, as the late words. */
function embedViewModule(): string {
  return `const loads = {
${LANGS.map((lang) => `  ${JSON.stringify(LANGUAGES[lang].tag)}: () => import('virtual:view/${lang}'),`).join('\n')}
};
export const loadEmbedView = (tag) => loads[tag]();`;
}

function viewModule(messages: Messages): string {
  return `export { showEmbedView } from '/pages/embedView.ts';
export const words = ${parsed(pickWords(messages, VIEW_WORDS))};`;
}

/** Vite wraps each import() so that style sheets are loaded along; ours are in the head already, so it need not. */
const PRELOAD_HELPER = '\0vite/preload-helper.js';

/** Modules made from the tables, the words and the list of charts: `virtual:slice/<name>`, words and page entries. */
export function virtualModules(dataset: () => Dataset): Plugin {
  const pages = new Map(scriptedPages().map((page) => [entryOf(page), page]));
  let read: Dataset | undefined;
  const tables = () => (read ??= dataset());
  const sources: Record<string, (name: string) => string> = {
    slices: slicesModule,
    charts: chartsModule,
    components: componentsModule,
    figure: figureModule,
    slice: (name) => (name === 'outlines' ? OUTLINES_IN_PAGE : json(PACK[name as SliceName](tables()))),
    'late-words': lateWordsModule,
    late: (name) => json(pickWords(messagesOf(name as Lang, tables()), LATE_WORDS)),
    words: (name) => json(wordsFor(pages.get(name)!, tables())),
    entry: (name) => entryModule(pages.get(name)!),
    'embed-view': embedViewModule,
    view: (name) => viewModule(messagesOf(name as Lang, tables())),
    snippetWords: () => snippetWordsModule(tables()),
  };
  return {
    name: 'rodaje:virtual-modules',
    enforce: 'pre',
    buildStart: () => void (read = undefined),
    watchChange: () => void (read = undefined),
    resolveId(id, importer) {
      if (id.startsWith('virtual:')) return `\0${id}`;
      // What these modules import begins at src/, wherever the server has its root.
      return id.startsWith('/') && importer?.startsWith('\0virtual:') ? join(src, id) : undefined;
    },
    load(id) {
      if (id === PRELOAD_HELPER) return 'export const __vitePreload = (load) => load();';
      const match = /^\0virtual:([\w-]+)(?:\/(.+))?$/.exec(id);
      return match && sources[match[1]!]?.(match[2] ?? '');
    },
  };
}

/** The scripts of pages and the figures of embeds, for the bundler's list of inputs: their names, their modules. */
export function entries(pages: readonly PageAddress[]): Record<string, string> {
  const live = pages.filter(isLive);
  const scripts = live.map((page) => [entryOf(page), `virtual:entry/${entryOf(page)}`] as const);
  const figures = live.flatMap(({ chart }) => (chart ? [[chart, `virtual:figure/${chart}`] as const] : []));
  return Object.fromEntries([...scripts, ...figures]);
}

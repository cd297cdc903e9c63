import { join } from 'node:path';
import type { Plugin } from 'vite';
import { CHARTS, componentOf } from '../charts/index.ts';
import { LANGS, LANGUAGES, type Lang } from '../i18n/index.ts';
import type { Messages } from '../i18n/translate.ts';
import type { Dataset } from '../model/dataset.ts';
import type { SliceName } from '../model/slices.ts';
import { PACK, SLICE_NAMES } from './packSlices.ts';
import { entryOf, hasWordsInScript, isLive, kindOf, scriptedPages } from './pages.ts';
import type { ReadValues, PageAddress } from './pages/pageKind.ts';
import { LATE_WORDS, messagesOf, pickWords, SNIPPET_WORDS, VIEW_WORDS } from './words.ts';

const src = join(import.meta.dirname, '..');

/** The messages a page's script needs, so that an embed carries no other figure's words. */
export function wordsFor(page: PageAddress, dataset: Dataset): Partial<Messages> {
  const readValues: ReadValues = (slices) => {
    const rows = JSON.stringify(slices.map((name) => PACK[name](dataset)));
    return (value) => rows.includes(JSON.stringify(value));
  };
  return kindOf(page).words?.(page, messagesOf(page.lang, dataset), readValues) ?? {};
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

const parsed = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
const json = (value: unknown) => `export default ${parsed(value)};`;

/** The words of a snippet in every language. */
function snippetWordsModule(dataset: Dataset): string {
  return json(
    Object.fromEntries(LANGS.map((lang) => [lang, pickWords(messagesOf(lang, dataset), SNIPPET_WORDS)])),
  );
}

/** The paths are in the page's picture already, 20 kB that no script should carry again. */
const OUTLINES_IN_PAGE = `import { readOutlines } from '/pages/parts/readOutlines.ts';
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
  return { component: view.default, summarise: words.summarise, one: words.one };
}`;
}

/** Every chart, with what the dashboard must know of it to show it: of the rest no script asks. */
function figuresModule(): string {
  const imports = CHARTS.map(({ id }, at) => `import chart${at} from '/charts/${componentOf(id)}';`);
  const entries = CHARTS.map(({ id, filtered, settings }, at) => {
    const known = JSON.stringify({ id, filtered, settings }).slice(1, -1);
    return `  { ${known}, component: chart${at} },`;
  });
  return `${imports.join('\n')}
export const figures = [
${entries.join('\n')}
];`;
}

/** A chart's component, what starts it as an embed and, if filters change it, what applies them. */
function figureModule(id: string): string {
  const { id: known, filtered } = CHARTS.find((chart) => chart.id === id)!;
  return `export { default } from '/charts/${componentOf(known)}';
export { startEmbed } from '/pages/embed/startEmbed.ts';${filtered ? "\nexport { lookAt } from '/filter/view.ts';" : ''}`;
}

/** What does not start leaves the page the picture it is, and its style sheet says so (see `.still` in theirs). */
const QUIETLY = '.catch((error) => console.warn(error))';

function entryModule(page: PageAddress): string {
  const { module } = kindOf(page).script!;
  if (!hasWordsInScript(page)) return `import '/${module}';`;
  return `import words from 'virtual:words/${entryOf(page)}';
import { start } from '/${module}';
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
  return `export { showEmbedView } from '/pages/embed/showEmbedView.ts';
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
    figures: figuresModule,
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

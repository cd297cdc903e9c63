import { join } from 'node:path';
import { build as bundle, mergeConfig, type InlineConfig, type Rolldown } from 'vite';
import { entryOf, kindOf, scriptedPages } from './pages.ts';
import type { PageAddress, Script } from './pages/pageKind.ts';
import { entries } from './virtualModules.ts';

/** What the pages' scripts are asked for once they are bundled. */
interface Scripts {
  fileOf(page: PageAddress): string;
  /** The module of an embed's figure. */
  figureOf(page: PageAddress): string | undefined;
  /** The modules that a page will want as soon as its script runs. */
  importsOf(page: PageAddress): string[];
  /** Path of every module in them. */
  readonly modules: readonly string[];
}

/** A bundled file of scripts, as far as pages ask for it. */
export type Chunk = Pick<Rolldown.OutputChunk, 'fileName' | 'name' | 'isEntry' | 'imports' | 'moduleIds'>;

const src = join(import.meta.dirname, '..');

/**
 * Files of scripts that several embeds share, with the modules that they are for; what these import comes along. Each
 * further file costs half a kilobyte of headers and what compressing it with others would have saved, so that small
 * modules which only some figures use travel with all of them.
 */
const SHARED: Record<string, readonly string[]> = {
  // What makes any figure live, in an embed or on the dashboard.
  runtime: [
    'pages/embed/startEmbed.ts',
    'islands/hydrateFigure.ts',
    'figure/Figure.svelte',
    'figure/Part.svelte',
    'figure/chart.ts',
    'figure/whenIdle.ts',
    'figure/SourceLink.svelte',
    'figure/Switch.svelte',
    'figure/Variant.svelte',
    'figure/labelOf.ts',
    'marks/roving.ts',
    'geometry/cutText.ts',
    'geometry/percent.ts',
    'geometry/rect.ts',
    'geometry/textWidth.ts',
    'theme/widths.ts',
    'aggregate/tidy.ts',
    'aggregate/showFirst.ts',
    'model/subject.ts',
    'export/copyText.ts',
  ],
  money: ['figure/moneyWords.ts', 'figure/CaptionedVariants.svelte'],
  filtered: ['filter/view.ts', 'aggregate/bits.ts', 'figure/EmptyState.svelte'],
  places: ['aggregate/countStates.ts', 'aggregate/listPlaces.ts'],
  rows: ['marks/RowBars.svelte', 'marks/picking.ts', 'geometry/placeRows.ts'],
};

const names = Object.keys(SHARED);
const groupOf = (module: string) =>
  names.find((name) => SHARED[name]!.some((file) => module === join(src, file)));

/** Hosts that do not know .mjs send it as no script at all, and browsers refuse the worker: it is a .js. */
const assetFileNames = ({ names }: { readonly names: readonly string[] }) =>
  names.some((name) => name.endsWith('-worker.mjs'))
    ? 'assets/map-worker-[hash].js'
    : 'assets/[name]-[hash][extname]';

/** How scripts are cut into files where nothing else is said: what pages share, or ask for later, is a file of its own. */
const OPTIONS: Rolldown.RolldownOptions = {
  // A warning that is printed is read by nobody: it is mended, or switched off where it is meant.
  onLog: (level, { message }) => {
    if (level === 'warn') throw new Error(message);
  },
  // What a figure exports is asked for by the script of embeds, which no bundler sees.
  preserveEntrySignatures: 'allow-extension',
  treeshake: {
    // No getter of ours does anything, and no global is asked for merely to see whether it is there.
    propertyReadSideEffects: false,
    unknownGlobalSideEffects: false,
    // Svelte does not say so of itself: without it the class of custom elements, of which there are none, rides along.
    moduleSideEffects: [{ test: /\/svelte\/src\/internal\/client\//, sideEffects: false }],
  },
  output: {
    entryFileNames: 'assets/[name]-[hash].js',
    chunkFileNames: 'assets/[name]-[hash].js',
    assetFileNames,
  },
};

/** How the scripts of embeds are cut: an article with several has what they share once. */
export const EMBED_OPTIONS: Rolldown.RolldownOptions = {
  ...OPTIONS,
  output: {
    ...OPTIONS.output,
    codeSplitting: {
      groups: [
        // Of Svelte, what binds selects: only the filters have any.
        {
          name: 'selects',
          test: /\/svelte\/.+\/bindings\/select\.js$/,
          priority: names.length + 1,
          includeDependenciesRecursively: false,
        },
        ...names.map((name, at) => ({
          name,
          test: (module: string) => groupOf(module) === name,
          priority: names.length - at,
        })),
      ],
    },
  },
};

/**
 * What the dashboard holds at once and what opens later asks for as well, in one file: each by itself would cost the
 * headers of an answer.
 */
const SHARED_WITH_LATER = {
  name: 'shared',
  test: /\/svelte\/src\/|\/src\/(i18n\/|figure\/(page|SourceLink)|model\/vocabulary)/,
  minShareCount: 2,
};

/**
 * The pages that share files with each other and with no others. The dashboard has all figures in one: twelve of them,
 * with what they share, in files that embeds use as well would be a third heavier.
 */
const BUNDLES: Readonly<Record<Script['bundle'], Rolldown.RolldownOptions>> = {
  // It holds at once what an embed asks for later, which is meant (see pages/dashboard/startDashboard.ts).
  dashboard: {
    ...OPTIONS,
    checks: { ineffectiveDynamicImport: false },
    output: { ...OPTIONS.output, codeSplitting: { groups: [SHARED_WITH_LATER] } },
  },
  embeds: EMBED_OPTIONS,
  // One small file that shares nothing with pages, so that an article asks for no second one.
  subjectEmbeds: OPTIONS,
  others: OPTIONS,
};

/** Bundles the scripts of all pages into a folder. `config` is Vite's for the site. */
export async function bundleScripts(config: InlineConfig, out: string): Promise<Chunk[]> {
  const chunks: Chunk[] = [];
  for (const [name, options] of Object.entries(BUNDLES)) {
    const pages = scriptedPages().filter((page) => kindOf(page).script?.bundle === name);
    chunks.push(...(await bundlePages(config, out, pages, options)));
  }
  return chunks.map(({ fileName, name, isEntry, imports, moduleIds }) => ({
    fileName,
    name,
    isEntry,
    imports,
    moduleIds,
  }));
}

/** For each page the files of its script. */
export function scriptsOf(chunks: readonly Chunk[]): Scripts {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const entryNamed = (name: string) => chunks.find((chunk) => chunk.isEntry && chunk.name === name)!;
  const figureOf = ({ chart }: PageAddress) => chart && entryNamed(chart).fileName;
  const collect = (files: readonly string[], into: Set<string>) => {
    for (const file of files) {
      if (into.has(file)) continue;
      into.add(file);
      collect(byFile.get(file)?.imports ?? [], into);
    }
    return into;
  };
  return {
    fileOf: (page) => entryNamed(entryOf(page)).fileName,
    figureOf,
    importsOf: (page) => {
      // openEmbed imports the figure by its address, which no bundler sees: what the figure imports is preloaded here.
      const figure = figureOf(page);
      const asked = figure ? byFile.get(figure)!.imports : [];
      return [...collect([...entryNamed(entryOf(page)).imports, ...asked], new Set())];
    },
    modules: chunks.flatMap(({ moduleIds }) => moduleIds),
  };
}

async function bundlePages(
  config: InlineConfig,
  out: string,
  pages: readonly PageAddress[],
  options: Rolldown.RolldownOptions,
): Promise<Rolldown.OutputChunk[]> {
  const build = {
    outDir: out,
    emptyOutDir: false,
    copyPublicDir: false,
    modulePreload: false,
    rolldownOptions: { ...options, input: entries(pages) },
  } satisfies InlineConfig['build'];
  const { output } = (await bundle(mergeConfig(config, { build }))) as Rolldown.RolldownOutput;
  return output.filter((file) => file.type === 'chunk');
}

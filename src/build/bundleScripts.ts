import { join } from 'node:path';
import { build as bundle, type Rolldown } from 'vite';
import { entryOf, type PageAddress } from './pages.ts';
import { entries } from './virtualModules.ts';

/** The pages' scripts: for each page its file and the modules that it will want as soon as it runs. */
interface Scripts {
  fileOf(page: PageAddress): string;
  /** The module of an embed's figure. */
  figureOf(page: PageAddress): string | undefined;
  importsOf(page: PageAddress): string[];
  /** Path of every module in them. */
  readonly modules: readonly string[];
}

const src = join(import.meta.dirname, '..');

/**
 * Files of scripts that several pages share, with the modules that they are for; what these import comes along. Each
 * further file costs half a kilobyte of headers and what compressing it with others would have saved, so that small
 * modules which only some figures use travel with all of them.
 */
const SHARED: Record<string, readonly string[]> = {
  // What makes any figure live, in an embed or on the dashboard.
  runtime: [
    'pages/embed.ts',
    'pages/wakeFigure.ts',
    'charts/Figure.svelte',
    'charts/Switch.svelte',
    'charts/labelOf.ts',
    'marks/roving.ts',
    'geometry/percent.ts',
    'geometry/textWidth.ts',
    'theme/widths.ts',
    'aggregate/bits.ts',
    'aggregate/tidy.ts',
    'export/copyText.ts',
  ],
  money: ['charts/timelineWords.ts', 'charts/CaptionedVariants.svelte'],
  titles: ['charts/EmptyState.svelte', 'aggregate/showFirst.ts'],
  places: ['aggregate/countStates.ts', 'aggregate/listPlaces.ts'],
  rows: ['marks/RowBars.svelte', 'geometry/placeRows.ts'],
};

const names = Object.keys(SHARED);
const groupOf = (module: string) =>
  names.find((name) => SHARED[name]!.some((file) => module === join(src, file)));

/** How the scripts are cut into files. */
export const SCRIPT_OPTIONS: Rolldown.RolldownOptions = {
  input: entries(),
  // Svelte does not say so of itself: without it the class of custom elements, of which there are none, rides along.
  treeshake: {
    moduleSideEffects: [{ test: /\/svelte\/src\/internal\/client\//, sideEffects: false }],
  },
  output: {
    entryFileNames: 'assets/[name]-[hash].js',
    chunkFileNames: 'assets/[name]-[hash].js',
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

/** Bundles the scripts of all pages into a folder. */
export async function bundleScripts(root: string, out: string): Promise<Scripts> {
  const result = (await bundle({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: {
      outDir: out,
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: SCRIPT_OPTIONS,
    },
  })) as Rolldown.RolldownOutput;
  const chunks = result.output.filter((output) => output.type === 'chunk');
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const entryChunk = (page: PageAddress) => {
    return chunks.find((chunk) => chunk.isEntry && chunk.name === entryOf(page))!;
  };
  const collect = (files: readonly string[], into: Set<string>) => {
    for (const file of files) {
      if (into.has(file)) continue;
      into.add(file);
      collect(byFile.get(file)?.imports ?? [], into);
    }
    return into;
  };
  const figureOf = ({ chart }: PageAddress) => {
    return (
      chart && chunks.find(({ facadeModuleId }) => facadeModuleId === `\0virtual:figure/${chart}`)!.fileName
    );
  };
  return {
    fileOf: (page) => entryChunk(page).fileName,
    figureOf,
    importsOf: (page) => {
      // An embed's script asks for its figure in its first breath.
      const figure = figureOf(page);
      const asked = figure ? byFile.get(figure)!.imports : [];
      return [...collect([...entryChunk(page).imports, ...asked], new Set())];
    },
    modules: chunks.flatMap(({ moduleIds }) => moduleIds),
  };
}

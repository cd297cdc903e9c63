import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const out = join(root, 'dist');

/**
 * Each command of package.json's scripts; returns its exit code. What a command needs is loaded when it runs: an editor
 * who checks the tables does not wait for the bundler.
 */
const commands: Record<string, (...args: string[]) => Promise<number>> = {
  async build() {
    const { buildSite } = await import('./build.ts');
    const started = Date.now();
    const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
    const { phasesTold } = await import('./phases.ts');
    const phases = phasesTold((name, took) => console.log(`${seconds(took).padStart(6)} s  ${name}`));
    await buildSite({ root, out, site: siteAddress(), phases });
    console.log(`Built dist/ in ${seconds(Date.now() - started)} s.`);
    return 0;
  },

  async start() {
    await commands.build!();
    const { startServer } = await import('./server.ts');
    const { PORT, BASE = '/' } = process.env;
    const base = `/${BASE}/`.replace(/\/+/g, '/');
    const { url } = await startServer({ root: out, base, port: PORT ? Number(PORT) : undefined });
    console.log(`Rodaje stands at ${url} (Spanish: ${url}es/). Ctrl+C stops it.`);
    return new Promise(() => {});
  },

  /** Weighs the pages of a fresh build; 1 where one is over its budget. */
  async size() {
    await commands.build!();
    const { faultsOf, tableOf } = await import('./budgets.ts');
    const { startServer } = await import('./server.ts');
    const { weighPages } = await import('./weighPages.ts');
    const server = await startServer({ root: out, port: 0 });
    const weights = await weighPages(server.url).finally(() => server.close());
    const faults = weights.flatMap(faultsOf);
    console.log(tableOf(weights));
    for (const fault of faults) console.error(fault);
    return faults.length ? 1 : 0;
  },

  async 'check:data'() {
    const { checkData } = await import('./checkData.ts');
    return checkData(root);
  },

  /** Tells what the tables change for readers since a revision. */
  async 'diff:data'(revision = 'HEAD') {
    const { diffData } = await import('./diff/diffData.ts');
    console.log(diffData(root, revision));
    return 0;
  },

  /** Writes the hosts' configurations anew. */
  async hosting() {
    const { HOSTING_FILES } = await import('./hosting/hostingFiles.ts');
    for (const [file, text] of Object.entries(HOSTING_FILES))
      writeFileSync(join(root, 'src/build/hosting', file), text());
    return 0;
  },

  test: (...args) => runTool('run.ts', ...args),
  measure: () => runTool('browser/measureHeights.ts'),
  gallery: () => runTool('gallery/serveGallery.ts'),
  bench: (...args) => runTool('bench/run.ts', ...args),
  'bench:scale': () => runTool('scale/run.ts'),
  'bench:map': () => runTool('bench/mapScale.ts'),
  sheets: (...names) => runTool('gallery/contactSheets.ts', ...names),
};

/** Runs a tool that stands with the tests; nothing of the site imports from there. */
async function runTool(file: string, ...args: string[]): Promise<number> {
  const tool = (await import(/* @vite-ignore */ join(root, 'test', file))) as {
    run(...args: string[]): Promise<number>;
  };
  return tool.run(...args);
}

/** The site's absolute address from SITE_URL, with a slash at its end; '' and a word about it where there is none. */
function siteAddress(): string {
  const given = process.env.SITE_URL;
  if (!given) {
    console.log(
      'SITE_URL is not set: what must be absolute (addresses of share cards, oEmbed, the sitemap) is left out.',
    );
    return '';
  }
  const { href } = new URL(given);
  return href.endsWith('/') ? href : `${href}/`;
}

/** Runs a command by its name and returns its exit code; a failure is told in its own words, without a stack. */
export async function run([name = '', ...args]: string[]): Promise<number> {
  const command = commands[name];
  if (!command) {
    console.error(`No command "${name}". There are: ${Object.keys(commands).join(', ')}.`);
    return 2;
  }
  try {
    return await command(...args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

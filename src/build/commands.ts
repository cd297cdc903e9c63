import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from './build.ts';
import { faultsOf, tableOf } from './budgets.ts';
import { checkData } from './checkData.ts';
import { HOSTING_FILES } from './hosting/hostingFiles.ts';
import { phasesTold } from './phases.ts';
import { startServer } from './server.ts';
import { weighPages } from './weighPages.ts';

const root = join(import.meta.dirname, '../..');
const out = join(root, 'dist');

/** Each command of package.json's scripts; returns its exit code. */
const commands: Record<string, (...args: string[]) => Promise<number>> = {
  async build() {
    const started = Date.now();
    const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
    const phases = phasesTold((name, took) => console.log(`${seconds(took).padStart(6)} s  ${name}`));
    await buildSite({ root, out, site: siteAddress(), phases });
    console.log(`Built dist/ in ${seconds(Date.now() - started)} s.`);
    return 0;
  },

  async start() {
    await commands.build!();
    const { PORT, BASE = '/' } = process.env;
    const base = `/${BASE}/`.replace(/\/+/g, '/');
    const { url } = await startServer({ root: out, base, port: PORT ? Number(PORT) : undefined });
    console.log(`Rodaje stands at ${url} (Spanish: ${url}es/). Ctrl+C stops it.`);
    return new Promise(() => {});
  },

  /** Weighs the pages of a fresh build; 1 where one is over its budget. */
  async size() {
    await commands.build!();
    const server = await startServer({ root: out, port: 0 });
    const weights = await weighPages(server.url).finally(() => server.close());
    const faults = weights.flatMap(faultsOf);
    console.log(tableOf(weights));
    for (const fault of faults) console.error(fault);
    return faults.length ? 1 : 0;
  },

  /** Writes the hosts' configurations anew. */
  async hosting() {
    for (const [file, text] of Object.entries(HOSTING_FILES))
      writeFileSync(join(root, 'src/build/hosting', file), text());
    return 0;
  },

  'check:data': async () => checkData(root),
  test: (...args) => runTool('run.ts', ...args),
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

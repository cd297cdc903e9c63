import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle, type Rolldown } from 'vite';
import { bundleScripts } from './bundleScripts.ts';
import { compressFolder } from './compress.ts';
import { dataVersion, readData } from './data.ts';
import { writeDocument } from './document.ts';
import { metaPolicy } from './hosting/headers.ts';
import { headersFile } from './hosting/headersFile.ts';
import { publishedPaths } from './hosting/publishedPaths.ts';
import { licences } from './licences.ts';
import { archived, zipFiles } from './published/archive.ts';
import { publishData } from './published/publishData.ts';
import { hasDataFile, packPage } from './packPage.ts';
import { renderInput } from './renderInput.ts';
import { allPages, fileOf, isLive, subjectPages, type PageAddress } from './pages.ts';
import { headOf } from './headTags.ts';
import { robots, sitemap } from './robots.ts';
import { writeShared } from './share.ts';
import { writeSharedSubjects } from './shareSubjects.ts';
import { styleOf, stylesheet } from './styles.ts';

export interface BuildOptions {
  /** The repository's root. */
  readonly root: string;
  /** Where the site goes; emptied first. */
  readonly out: string;
  /** Absolute address of the site with a slash at its end, or '' where it is not known. */
  readonly site: string;
}

export type Write = (file: string, content: string | Uint8Array) => void;

/** Writes files under a folder, making the folders they need. */
function writerTo(folder: string): Write {
  return (file, content) => {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
}

type Renderer = typeof import('./render.ts');

/** Bundles the server half of the pages and loads it. */
async function bundleRenderer(root: string): Promise<Renderer> {
  const outDir = join(root, '.prerender');
  await bundle({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    resolve: { noExternal: true },
    build: {
      ssr: join(root, 'src/build/render.ts'),
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      // One file: two chunks could be loaded under two addresses, and Svelte keeps a render's context in one.
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  return import(/* @vite-ignore */ pathToFileURL(join(outDir, 'render.js')).href) as Promise<Renderer>;
}

/** The publishers' loader as one plain script: it stands in pages that know nothing of modules. */
async function bundleLoader(root: string): Promise<string> {
  const result = await bundle({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: join(root, 'src/embed/embed.js.ts'), formats: ['iife'], name: 'rodaje' },
    },
  });
  const [{ output }] = result as [Rolldown.RolldownOutput];
  return output[0].code;
}

/** Writes a file under a name that changes with its content, so that it may be kept for ever. Returns the name. */
function writeAsset(name: string, ending: string, content: string, write: Write): string {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8);
  const file = `assets/${name}-${hash}.${ending}`;
  write(file, content);
  return file;
}

/** Writes each style sheet once. Returns the file of a page's sheet. */
function writeStyles(
  pages: readonly PageAddress[],
  src: string,
  write: Write,
): (page: PageAddress) => string {
  const files = new Map<string, string>();
  for (const page of pages) {
    const name = styleOf(page);
    if (files.has(name)) continue;
    files.set(name, writeAsset(name, 'css', stylesheet(page, src), write));
  }
  return (page) => files.get(styleOf(page))!;
}

/** Builds the whole site. Throws when a table is at fault, with every fault in the message. */
export async function buildSite({ root, out, site }: BuildOptions): Promise<void> {
  // Svelte compiles for development unless told so, and the runners of commands and tests say something else.
  process.env.NODE_ENV = 'production';
  const edition = { dataset: readData(root), version: dataVersion(root), site };
  rmSync(out, { recursive: true, force: true });
  const write = writerTo(out);
  cpSync(join(root, 'public'), out, { recursive: true });

  const renderer = await bundleRenderer(root);
  const scripts = await bundleScripts(root, out);

  const publication = publishData(root, edition);
  for (const { path, content } of publication.files) write(`data/${path}`, content);
  write('data/rodaje.zip', zipFiles(archived(publication), edition.version));

  const dataOf = (page: PageAddress) => {
    const data = packPage(page, edition.dataset);
    return data && hasDataFile(page)
      ? writeAsset(`${styleOf(page)}-${page.lang}`, 'json', JSON.stringify(data), write)
      : data;
  };
  const origin = site ? new URL(site).origin : undefined;
  const input = renderInput(publication);
  const subjects = renderer.listSubjects(input);
  const pages = [...allPages(), ...subjectPages(subjects)];
  const styleFile = writeStyles(pages, join(root, 'src'), write);
  write('robots.txt', robots(site));
  if (site) write('sitemap.xml', sitemap(site, input.dataDate, pages));
  for (const subject of subjects)
    for (const { path, content } of renderer.subjectFiles(subject, input)) write(path, content);
  for (const page of pages) {
    const rendered = await renderer.renderPage(page, input);
    const live = isLive(page);
    const html = writeDocument({
      ...rendered,
      page,
      style: styleFile(page),
      script: live ? scripts.fileOf(page) : undefined,
      data: dataOf(page),
      figure: scripts.figureOf(page),
      preloads: live ? scripts.importsOf(page) : [],
      policy: metaPolicy(`/${page.path}`, origin),
      dataDate: input.dataDate,
      version: input.version,
      site,
      head: headOf(page, rendered, site) + (rendered.head ?? ''),
    });
    write(fileOf(page), html);
  }
  await writeShared(renderer, input, join(root, 'src'), write);
  writeSharedSubjects(renderer, subjects, input, join(root, 'src'), write);
  write('embed.js', await bundleLoader(root));
  write('licences.txt', licences(readFileSync(join(root, 'LICENSE'), 'utf8'), scripts.modules));
  write('_headers', headersFile(publishedPaths(out), origin, site ? new URL(site).pathname : '/'));
  await compressFolder(out);
}

import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LANGS } from '../i18n/index.ts';
import type { Dataset } from '../model/dataset.ts';
import { bundleLoader } from './bundleLoader.ts';
import { bundleSite, readBundle, type Bundle } from './bundleSite.ts';
import { scriptsOf } from './bundleScripts.ts';
import { compressFolder } from './compress.ts';
import { dataVersion, readData } from './data.ts';
import { writeDocument, type Style } from './document.ts';
import { metaPolicy } from './hosting/headers.ts';
import { headersFile } from './hosting/headersFile.ts';
import { publishedPaths } from './hosting/publishedPaths.ts';
import { licences } from './licences.ts';
import { archived, zipFiles } from './published/archive.ts';
import { publishData } from './published/publishData.ts';
import { packPage } from './packPage.ts';
import { silently, type Phases } from './phases.ts';
import { createPress, type Press } from './press.ts';
import type { RenderInput } from './renderInput.ts';
import { renderInput } from './renderInput.ts';
import { allPages, fileOf, isEmbed, isLive, kindOf } from './pages.ts';
import type { PageAddress } from './pages/pageKind.ts';
import { headOf } from './headTags.ts';
import { feedPath, writeFeed } from './feed.ts';
import { robots, sitemap } from './robots.ts';
import { writeShared, type SharedCard } from './share.ts';
import { writeSharedSubjects } from './shareSubjects.ts';
import { styleOf, stylesheet } from './styles.ts';

export interface BuildOptions {
  /** The repository's root. */
  readonly root: string;
  /** Where the site goes; emptied first. */
  readonly out: string;
  /** Absolute address of the site with a slash at its end, or '' where it is not known. */
  readonly site: string;
  readonly phases?: Phases;
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

/** Writes a file under a name that changes with its content, so that it may be kept for ever. Returns the name. */
function writeAsset(name: string, ending: string, content: string, write: Write): string {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8);
  const file = `assets/${name}-${hash}.${ending}`;
  write(file, content);
  return file;
}

/** Writes each style sheet that is a file once. Returns the style of a page; an embed has its own in itself. */
export function writeStyles(
  pages: readonly PageAddress[],
  src: string,
  write: Write,
): (page: PageAddress) => Style {
  const styles = new Map<string, Style>();
  for (const page of pages) {
    const name = styleOf(page);
    if (styles.has(name)) continue;
    const text = stylesheet(page, src);
    styles.set(name, isEmbed(page) ? { text } : { file: writeAsset(name, 'css', text, write) });
  }
  return (page) => styles.get(styleOf(page))!;
}

/** Builds the whole site. Throws when a table is at fault, with every fault in the message. */
export async function buildSite({ phases = silently, ...options }: BuildOptions): Promise<void> {
  const { root } = options;
  const dataset = await phases.during('data', () => readData(root));
  const bundle = join(root, '.prerender');
  await bundleSite(root, dataset, bundle, phases);
  await writeSite({ ...options, phases, dataset, bundle });
}

/** What a site is written from: its tables and the folder of what was bundled of them. */
export interface WriteOptions extends BuildOptions {
  readonly dataset: Dataset;
  readonly bundle: string;
  /** Whether files lie compressed beside themselves; true when left out. */
  readonly twins?: boolean;
}

/** Writes a site of which everything is bundled: pages, data, share cards, and the twins that are sent compressed. */
export async function writeSite(options: WriteOptions): Promise<void> {
  const { root, out, site, dataset, phases = silently, twins = true } = options;
  const edition = { dataset, version: dataVersion(root), site };
  rmSync(out, { recursive: true, force: true });
  const write = writerTo(out);
  cpSync(join(root, 'public'), out, { recursive: true });
  const bundle = await readBundle(options.bundle);
  cpSync(bundle.assets, join(out, 'assets'), { recursive: true });

  const publication = await phases.during('tables', () => publishData(root, edition));
  for (const { path, content } of publication.files) write(`data/${path}`, content);
  write('data/rodaje.zip', zipFiles(archived(publication), edition.version));

  const input = await phases.during('slices', () => renderInput(publication));
  const subjects = bundle.renderer.listSubjects(input);
  const pages = allPages(subjects);
  await phases.during('pages', () => writePages(pages, bundle, input, root, write));
  for (const subject of subjects)
    for (const { path, content } of bundle.renderer.subjectFiles(subject, input)) write(path, content);
  const press = createPress(join(root, 'src/build/fonts'));
  const cards = await phases.during('share cards', async () => [
    ...(await writeShared(bundle.renderer, input, join(root, 'src'), press, write)),
    ...writeSharedSubjects(bundle.renderer, subjects, input, join(root, 'src'), press, write),
  ]);
  write('embed.js', await bundleLoader(root, site));
  const { modules } = scriptsOf(bundle.chunks);
  write('licences.txt', licences(readFileSync(join(root, 'LICENSE'), 'utf8'), modules));
  write('robots.txt', robots(site));
  for (const lang of LANGS) write(feedPath(lang), writeFeed(dataset, lang, site));
  if (site) write('sitemap.xml', sitemap(site, input.dataDate, pages));
  const [origin, base] = site ? [new URL(site).origin, new URL(site).pathname] : [undefined, '/'];
  const paths = [...publishedPaths(out), ...cards.map(({ path }) => `/${path}`)].sort();
  write('_headers', headersFile(paths, origin, base));
  // Beside each other: pictures are drawn and files packed on whatever cores are free.
  await Promise.all([
    phases.during('pictures of share cards', () => printCards(cards, press, write)),
    twins && phases.during('compression', () => compressFolder(out)),
  ]);
}

/** Writes the pictures of share cards. */
async function printCards(cards: readonly SharedCard[], press: Press, write: Write): Promise<void> {
  for (const { path, svg } of cards) write(path, await press.print(svg));
}

/** Writes every page with its style sheet and its data. */
async function writePages(
  pages: readonly PageAddress[],
  bundle: Bundle,
  input: RenderInput,
  root: string,
  write: Write,
): Promise<void> {
  const styleIn = writeStyles(pages, join(root, 'src'), write);
  const documentOf = documentsOf(bundle, styleIn, input, write);
  for (const page of pages) write(fileOf(page), await documentOf(page));
}

/** The HTML document of any page. Data that stand in a file of their own are handed to `write` by the way. */
export function documentsOf(
  { renderer, chunks }: Bundle,
  styleIn: (page: PageAddress) => Style,
  input: RenderInput,
  write: Write,
): (page: PageAddress) => Promise<string> {
  const { site, publication, dataDate, version } = input;
  const scripts = scriptsOf(chunks);
  const origin = site ? new URL(site).origin : undefined;
  const dataOf = (page: PageAddress) => {
    const data = packPage(page, publication.edition.dataset);
    return data && kindOf(page).dataIn?.(page) === 'file'
      ? writeAsset(`${styleOf(page)}-${page.lang}`, 'json', JSON.stringify(data), write)
      : data;
  };
  return async (page) => {
    const rendered = await renderer.renderPage(page, input);
    const live = isLive(page);
    const style = styleIn(page);
    return writeDocument({
      ...rendered,
      page,
      style,
      script: live ? scripts.fileOf(page) : undefined,
      data: dataOf(page),
      figure: scripts.figureOf(page),
      preloads: live ? scripts.importsOf(page) : [],
      policy: metaPolicy(kindOf(page).headers, origin, 'text' in style ? style.text : undefined),
      dataDate,
      version,
      site,
      head: headOf(page, rendered, site) + (rendered.head ?? ''),
    });
  };
}

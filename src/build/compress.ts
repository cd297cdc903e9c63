import { readFile, readdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentTypeOf } from './hosting/contentTypes.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

const TEXT = /^text\/|\b(json|xml)\b|\+json|manifest/;

/** Brotli's last two steps take twenty times as long as the rest: what a page waits for gets them, downloads do not. */
const CLOSE = constants.BROTLI_MAX_QUALITY;
const QUICK = 9;
/** The pages of states and titles are many: the last step would save 2 % of each and take as long as all others. */
const MANY = 10;
const OF_MANY = ['state', 'title'];

/** How closely a file is compressed, by the parts of its path below the published folder. */
function qualityOf(path: readonly string[]): number {
  if (path[0] === 'data') return QUICK;
  return path.slice(0, -1).some((folder) => OF_MANY.includes(folder)) ? MANY : CLOSE;
}

/** A window of 2^n bytes reaches back 16 less (RFC 7932, 9.1); 2^22 is the usual one, and no browser refuses it. */
const LARGEST_WINDOW = 22;
const WINDOW_LESS = 16;

/** Below this many bytes a file fits into one packet with its headers either way. */
const LEAST = 200;

/**
 * Lays a brotli and a gzip twin beside every text file of a folder, for hosts that send ready ones.
 *
 * @param folder the published folder
 * @returns how many files got twins
 */
export async function compressFolder(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = entries.filter((entry) => entry.isFile() && TEXT.test(contentTypeOf(entry.name)));
  const waiting = texts
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, quality: qualityOf(relative(folder, file).split(sep)) }))
    // What takes longest first, so that at the end no core waits for another.
    .sort((a, b) => b.quality - a.quality)
    .values();
  let done = 0;
  // One queue for all: what else the build does meanwhile gets its turn between two files.
  const work = async () => {
    for (const { file, quality } of waiting) if (await compressFile(file, quality)) done++;
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
  return done;
}

async function compressFile(file: string, quality: number): Promise<boolean> {
  const content = await readFile(file);
  if (content.length < LEAST) return false;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    // Room for the whole file and no more: clearing the usual 4 MB takes longer than packing a small table.
    [constants.BROTLI_PARAM_LGWIN]: Math.min(
      LARGEST_WINDOW,
      Math.ceil(Math.log2(content.length + WINDOW_LESS)),
    ),
  };
  const [brotli, zip] = await Promise.all([toBrotli(content, { params }), toGzip(content, { level: 9 })]);
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, zip)]);
  return true;
}

import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';

/** A file to send: where it lies, the address it stands for below the base path, and the status to send it with. */
export interface FoundFile {
  file: string;
  path: string;
  status: 200 | 404;
  size: number;
  /** Milliseconds since 1970. */
  modified: number;
}

/**
 * Finds what an address stands for in a published folder.
 *
 * @param root the folder's absolute path
 * @param base the path the site lives under, with a slash at both ends
 * @param address the path of a request, still percent-encoded and without its query
 * @returns the file; or the address to go to, where a folder lacks its slash or the base path is missing; or
 *   the error page in the language of the address; or undefined if the folder has no error page either
 */
export async function findFile(
  root: string,
  base: string,
  address: string,
): Promise<FoundFile | { redirect: string } | undefined> {
  const isAboveBase = address === '/' || `${address}/` === base;
  if (isAboveBase && base !== '/') return { redirect: base };
  if (!address.startsWith(base)) return notFound(root, '/');

  // Normalised from the site's own root, `..` stops there; on Windows a backslash could still climb.
  const path = posix.normalize(decode(address.slice(base.length - 1)));
  if (!(join(root, path) + sep).startsWith(root + sep)) return notFound(root, '/');

  const isFolder = (await statOf(join(root, path)))?.isDirectory();
  if (isFolder && !path.endsWith('/')) {
    return { redirect: base + path.slice(1).split('/').map(encodeURIComponent).join('/') + '/' };
  }
  return (await fileAt(root, isFolder ? `${path}index.html` : path, 200)) ?? notFound(root, path);
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Reads a file's size and date; undefined for whatever cannot be read, a name with a zero byte included. */
export function statOf(file: string): Promise<Stats | undefined> {
  return stat(file).catch(() => undefined);
}

async function fileAt(root: string, path: string, status: 200 | 404): Promise<FoundFile | undefined> {
  const file = join(root, path);
  const entry = await statOf(file);
  return entry?.isFile() ? { file, path, status, size: entry.size, modified: entry.mtimeMs } : undefined;
}

async function notFound(root: string, path: string): Promise<FoundFile | undefined> {
  const language = path.split('/')[1];
  return (await fileAt(root, `/${language}/404.html`, 404)) ?? fileAt(root, '/404.html', 404);
}

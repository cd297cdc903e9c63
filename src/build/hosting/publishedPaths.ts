import { readdirSync } from 'node:fs';
import { relative, sep, join } from 'node:path';

/**
 * The address of every file in a published folder, below the base path and with a slash in front; a folder's index
 * goes by the folder's address.
 */
export function publishedPaths(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

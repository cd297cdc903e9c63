import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';

/**
 * The style sheets of a folder in the order they are read: the one that has the folder's name first, since it is of the
 * whole, then those of its parts by name. A part overrides the whole; of two parts, neither says what the other does.
 */
function sheetsIn(src: string, folder: string): string[] {
  const whole = `${basename(folder)}.css`;
  const names = readdirSync(join(src, folder)).filter((name) => name.endsWith('.css'));
  const parts = names.filter((name) => name !== whole).sort();
  const ordered = names.includes(whole) ? [whole, ...parts] : parts;
  return ordered.map((name) => posix.join(folder, name));
}

/**
 * The style sheets at some places, in the order they are read. A place is a sheet, or a folder, which stands for all sheets
 * right in it, if it has any. Places and answer are paths from `src`, the folder of the sources. Throws where there is no
 * such folder.
 */
export function findSheets(src: string, places: readonly string[]): string[] {
  return places.flatMap((place) => (place.endsWith('.css') ? [place] : sheetsIn(src, place)));
}

/** The text of the style sheets at some places, one after the other (see findSheets). Throws where one is not there. */
export function readSheets(src: string, places: readonly string[]): string {
  return findSheets(src, places)
    .map((file) => readFileSync(join(src, file), 'utf8'))
    .join('\n');
}

import { zipSync, type Zippable } from 'fflate';
import type { PublishedFile } from './edition.ts';
import type { Publication } from './publishData.ts';

/** The DOS clock of a zip has no time zone, so the day is given in local time and comes out the same everywhere. */
function dayOf(version: string): Date {
  const [year, month, day] = version.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, day);
}

/** What goes into the archive: the tables once, what describes them all, and the outlines. */
export function archived({ tables, files }: Publication): PublishedFile[] {
  const csv = new Set(tables.map(({ table }) => `${table.name}.csv`));
  return files.filter(({ path }) => csv.has(path) || /^datapackage|\.geojson$|\.md$/.test(path));
}

/** A zip of files under one folder: the same files give the same bytes. */
export function zipFiles(files: readonly PublishedFile[], version: string): Uint8Array {
  const encoder = new TextEncoder();
  const mtime = dayOf(version);
  const entries = files.map(({ path, content }) => [`rodaje/${path}`, encoder.encode(content)] as const);
  return zipSync(Object.fromEntries(entries) as Zippable, { level: 9, mtime });
}

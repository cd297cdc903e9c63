import { brotliCompressSync } from 'node:zlib';
import type { Rolldown } from 'vite';

/** Modules that the same embeds use, and what they weigh. */
export interface Shared {
  readonly modules: readonly string[];
  /** The charts whose embeds have them from the start. */
  readonly users: ReadonlySet<string>;
  /** Packed. */
  readonly bytes: number;
}

/**
 * What one file less is worth to an embed, in bytes: the headers of its answer (some 500), what modules save that are
 * packed together, and a turn of the network. When it was chosen, modules were joined alike between 1,500 and 2,000.
 */
const A_FILE_LESS = 1_800;

/**
 * What the bundler cuts by itself where nothing is said: a file for each set of embeds that share modules.
 *
 * @param chunks the scripts of all embeds, bundled without groups
 * @param entriesOf the entries that each chart's embed starts with, by name
 */
export function findShared(
  chunks: readonly Rolldown.OutputChunk[],
  entriesOf: ReadonlyMap<string, readonly string[]>,
): Shared[] {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const users = new Map<Rolldown.OutputChunk, Set<string>>();
  const add = (chart: string, chunk: Rolldown.OutputChunk) => {
    const known = users.get(chunk) ?? new Set();
    if (known.has(chart)) return;
    users.set(chunk, known.add(chart));
    for (const file of chunk.imports) if (byFile.has(file)) add(chart, byFile.get(file)!);
  };
  for (const [chart, names] of entriesOf)
    for (const chunk of chunks) if (chunk.isEntry && names.includes(chunk.name)) add(chart, chunk);
  return (
    [...users]
      .filter(([chunk]) => !chunk.isEntry)
      .map(([{ moduleIds, code }, of]) => ({
        modules: [...moduleIds].sort(),
        users: of,
        bytes: brotliCompressSync(code).length,
      }))
      // The bundler's order is another one each time; what is made of it must not be.
      .sort((a, b) => (a.modules[0]! < b.modules[0]! ? -1 : 1))
  );
}

/**
 * Joins files as long as that saves bytes over all embeds: each that uses both has a file less, each that uses one of
 * them fetches the other for nothing. The pair that saves most goes first.
 *
 * @returns the files that are left, the one with most users first
 */
export function joinShared(files: readonly Shared[]): Shared[] {
  const pairs = files.flatMap((one, at) =>
    files.slice(at + 1).map((other) => ({ one, other, saved: savedBy(one, other) })),
  );
  const best = pairs.reduce<(typeof pairs)[number] | undefined>(
    (most, pair) => (pair.saved > (most?.saved ?? 0) ? pair : most),
    undefined,
  );
  if (!best) return files.toSorted((a, b) => b.users.size - a.users.size);
  const { one, other } = best;
  const joined = {
    modules: [...one.modules, ...other.modules],
    users: new Set([...one.users, ...other.users]),
    bytes: one.bytes + other.bytes,
  };
  return joinShared([...files.filter((file) => file !== one && file !== other), joined]);
}

/** Bytes that all embeds together save if two files are one. */
function savedBy(one: Shared, other: Shared): number {
  const both = [...one.users].filter((user) => other.users.has(user)).length;
  return both * A_FILE_LESS - one.bytes * (other.users.size - both) - other.bytes * (one.users.size - both);
}

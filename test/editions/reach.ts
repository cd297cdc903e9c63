import type { TableSpec } from '../../src/model/column.ts';
import { mapTables, membersOf, SPECS, type Cells, type Tables } from './tables.ts';

/** Rows that point to a row that is gone go too; a member of a list goes alone. */
export function withoutOrphans(tables: Tables): Tables {
  let now = tables;
  for (let before = -1, count = sizeOf(now); count !== before; before = count, count = sizeOf(now)) {
    const keys = new Map(SPECS.map(({ name, key }) => [name, new Set(now[name].map((row) => row[key]))]));
    now = mapTables((spec) => {
      const pointing = spec.columns.filter(({ references }) => references);
      return now[spec.name].filter((row) =>
        pointing.every(({ name, references }) =>
          membersOf(row[name] ?? '').every((id) => keys.get(references!)!.has(id)),
        ),
      );
    });
  }
  return now;
}

/** Some rows of each table and all that they point to. */
export function closureOf(tables: Tables, keep: (spec: TableSpec) => readonly Cells[]): Tables {
  const kept = new Map(SPECS.map((spec) => [spec.name, new Set(keep(spec))]));
  const byKey = new Map(
    SPECS.map(({ name, key }) => [name, new Map(tables[name].map((row) => [row[key]!, row]))] as const),
  );
  const follow = (row: Cells, { columns }: TableSpec): void => {
    for (const { name, references } of columns) {
      for (const id of references ? membersOf(row[name] ?? '') : []) {
        const target = byKey.get(references!)!.get(id);
        if (!target || kept.get(references!)!.has(target)) continue;
        kept.get(references!)!.add(target);
        follow(
          target,
          SPECS.find((spec) => spec.name === references)!,
        );
      }
    }
  };
  for (const spec of SPECS) for (const row of [...kept.get(spec.name)!]) follow(row, spec);
  return mapTables(({ name }) => tables[name].filter((row) => kept.get(name)!.has(row)));
}

const sizeOf = (tables: Tables) => SPECS.reduce((sum, { name }) => sum + tables[name].length, 0);

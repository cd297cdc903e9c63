// temporary
import Papa from 'papaparse';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TABLES } from '../model/tables.ts';
import { propertyOf } from '../model/column.ts';
export function readData(root: string): any {
  const d: any = {};
  for (const [name, spec] of Object.entries(TABLES)) {
    const rows = Papa.parse(readFileSync(join(root, spec.file), 'utf8').trim(), { header: true })
      .data as any[];
    d[name] = rows.map((r) =>
      Object.fromEntries(
        spec.columns.map((c: any) => {
          const v = r[c.name];
          return [
            propertyOf(c.name),
            c.type === 'list'
              ? v
                ? v.split('|')
                : []
              : v === ''
                ? undefined
                : ['integer', 'number', 'year'].includes(c.type)
                  ? Number(v)
                  : c.type === 'boolean'
                    ? v === 'yes'
                    : v,
          ];
        }),
      ),
    );
  }
  d.locationsByProduction = Map.groupBy ? Map.groupBy(d.locations, (l: any) => l.productionId) : new Map();
  if (!d.locationsByProduction.size)
    for (const l of d.locations)
      d.locationsByProduction.set(l.productionId, [
        ...(d.locationsByProduction.get(l.productionId) ?? []),
        l,
      ]);
  return d;
}
export const newestDate = (d: any): string =>
  d.sources
    .map((s: any) => s.published ?? '')
    .filter((x: string) => x.length === 10)
    .sort()
    .at(-1);

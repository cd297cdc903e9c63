import { describe, expect, test } from 'vitest';
import { subjectFiles } from '../../../src/build/render.ts';
import { locations, productions } from '../../browser/straight.ts';
import { readRecords } from '../../model/csv.ts';
import { input, subjects, states, viewing, slugOf } from './edition.ts';

describe('files of states and titles', () => {
  const files = new Map(
    subjects.flatMap((subject) => subjectFiles(subject, input).map(({ path, content }) => [path, content])),
  );

  test('hold exactly the rows of the published table that belong to them, in its order', () => {
    const published = new Map(
      input.publication.tables.map(({ table: { name }, clean }) => [name, readRecords(clean)]),
    );
    for (const [path, content] of files) {
      if (path.endsWith('.excel.csv')) continue;
      const [, kind, id, name] = /^data\/(state|title)\/([a-z0-9-]+)\/(\w+)\.csv$/.exec(path)!;
      const iso = kind === 'state' && states.find(({ name_es }) => slugOf(name_es!) === id)!.iso;
      const own = published
        .get(name!)!
        .filter((row) => (iso ? row.state === iso : (row.production_id ?? row.id) === id));
      expect(readRecords(content), path).toEqual(own);
    }
  });

  test('the one for Excel says the same behind a byte-order mark', () => {
    for (const [path, content] of files) {
      if (!path.endsWith('.excel.csv')) continue;
      expect(content.startsWith('\ufeff')).toBe(true);
      const clean = readRecords(files.get(path.replace('.excel', ''))!);
      expect(readRecords(content.slice(1)).length).toBe(clean.length);
    }
  });

  test('each table’s rows with a place, a view or a week stand in one of them', () => {
    const count = (name: string) =>
      [...files]
        .filter(([path]) => path.endsWith(`/${name}.csv`) && !path.includes('excel'))
        .reduce((sum, [, content]) => sum + readRecords(content).length, 0);
    expect(count('locations')).toBe(locations.length);
    expect(count('production_locations')).toBe(locations.length);
    expect(count('viewing')).toBe(viewing.length);
    expect(count('productions')).toBe(productions.length);
  });
});

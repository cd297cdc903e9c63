import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findShared, joinShared, type Shared } from '../../src/build/joinShared.ts';

const file = (name: string, bytes: number, users: string): Shared => ({
  modules: [name],
  users: new Set(users),
  bytes,
});
const namesOf = (files: readonly Shared[]) => files.map(({ modules }) => [...modules].sort().join(''));

/** What all embeds fetch of some files, where each file costs an answer. */
const fetched = (files: readonly Shared[], answer: number) =>
  files.reduce((sum, { bytes, users }) => sum + users.size * (bytes + answer), 0);

test('small files go with what all use, big ones stay with their own', () => {
  const files = [file('a', 20_000, 'wxyz'), file('b', 100, 'w'), file('c', 9_000, 'xy')];
  expect(namesOf(joinShared(files))).toEqual(['ab', 'c']);
});

test('files of the same users are one, however big', () => {
  expect(namesOf(joinShared([file('a', 90_000, 'xy'), file('b', 80_000, 'xy')]))).toEqual(['ab']);
});

test('files that nobody has both of stay apart', () => {
  expect(namesOf(joinShared([file('a', 1, 'x'), file('b', 1, 'y')]))).toEqual(['a', 'b']);
});

test('no module is lost or doubled, its users keep it, and embeds do not become heavier', () => {
  const users = fc.subarray([...'uvwxyz'], { minLength: 1 }).map((some) => some.join(''));
  const files = fc.array(fc.tuple(fc.nat(30_000), users), { maxLength: 9 });
  fc.assert(
    fc.property(files, (made) => {
      const given = made.map(([bytes, by], at) => file(String(at), bytes, by));
      const left = joinShared(given);
      expect(left.flatMap(({ modules }) => modules).sort()).toEqual(
        given.flatMap(({ modules }) => modules).sort(),
      );
      for (const one of given) {
        const home = left.find(({ modules }) => modules.includes(one.modules[0]!))!;
        for (const user of one.users) expect(home.users.has(user)).toBe(true);
      }
      expect(fetched(left, 1_800)).toBeLessThanOrEqual(fetched(given, 1_800));
    }),
  );
});

test('a file is used by each embed that imports it, also by way of another', () => {
  const chunk = (name: string, isEntry: boolean, imports: string[]) =>
    ({ name, fileName: name, isEntry, imports, moduleIds: [`${name}.ts`], code: name.repeat(50) }) as never;
  const chunks = [
    chunk('open', true, ['base']),
    chunk('bars', true, ['rows']),
    chunk('map', true, []),
    chunk('rows', false, ['base']),
    chunk('base', false, []),
    chunk('late', false, ['base']),
  ];
  const found = findShared(
    chunks,
    new Map([
      ['bars', ['open', 'bars']],
      ['map', ['open', 'map']],
    ]),
  );
  expect(found.map(({ modules, users }) => [modules, [...users]])).toEqual([
    [['base.ts'], ['bars', 'map']],
    [['rows.ts'], ['bars']],
  ]);
});

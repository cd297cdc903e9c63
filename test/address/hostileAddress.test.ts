import { readFileSync } from 'node:fs';
import fc from '../fastCheck.ts';
import { expect, test } from 'vitest';
import { readQuery, writeQuery } from '../../src/filter/query.ts';
import { lookAt } from '../../src/filter/view.ts';
import { readDataset } from '../../src/model/dataset.ts';
import { facetsOf } from '../../src/model/slices/facets.ts';
import { EMBED_PARAMETERS } from '../../src/address/embedParameters.ts';
import { AddressReader } from '../../src/address/reader.svelte.ts';
import { hostileSearch, hostileText } from '../hostile.ts';

const facets = facetsOf(readDataset((path) => readFileSync(path)).dataset);
const RUNS = 3000;

/** As much of a window as an address needs; its history refuses every other change, as some frames' do. */
function windowAt(search: string, hash: string) {
  const back: (() => void)[] = [];
  let writes = 0;
  const write = (_state: unknown, _title: string, address: string) => {
    if (writes++ % 2) throw new DOMException('refused', 'SecurityError');
    const at = new URL(address, 'https://rodaje.example/');
    location.search = at.search;
    location.hash = at.hash;
  };
  const location = { pathname: '/', search, hash };
  const window = {
    location,
    history: { pushState: write, replaceState: write },
    addEventListener: (_name: string, listener: () => void) => back.push(listener),
  };
  return { window: window as unknown as Window, goBack: () => back.forEach((listener) => listener()) };
}

test('readQuery takes any text, keeps what it knows, and what it keeps is a view with an address', () => {
  fc.assert(
    fc.property(hostileSearch, (search) => {
      const { filter, settings, ignored } = readQuery(search);
      const again = readQuery(writeQuery(filter, settings));
      expect(again).toEqual({ filter, settings, ignored: [] });
      expect(ignored.every((part) => part.length <= 60)).toBe(true);
    }),
    { numRuns: RUNS },
  );
});

test('AddressReader opens at any address, and goes back to it, even where the history refuses', () => {
  fc.assert(
    fc.property(hostileSearch, hostileText, (search, hash) => {
      const { window, goBack } = windowAt(search, `#${hash}`);
      const reader = new AddressReader(
        window,
        lookAt(facets),
        () => Promise.reject(new Error('no words')),
        EMBED_PARAMETERS,
      );
      expect(reader.view.fails).toHaveLength(facets.count);
      reader.choose({ ...reader.filter, genre: ['drama'], q: hash });
      reader.set('genres.count', 'fractional', true);
      goBack();
      expect(reader.view.fails).toHaveLength(facets.count);
    }),
    { numRuns: RUNS },
  );
});

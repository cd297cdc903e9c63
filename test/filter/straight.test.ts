import fc from '../fastCheck.ts';
import { expect, test } from 'vitest';
import { keptBy, type Chosen } from '../browser/straight.ts';
import { readData } from '../../src/build/data.ts';
import { CHOICES, EVERYTHING, type Choice, type Filter } from '../../src/filter/filter.ts';
import { keptRows, viewOf } from '../../src/filter/view.ts';
import { facetsOf } from '../../src/model/slices/facets.ts';
import { pack as packSearch } from '../../src/model/slices/search.ts';

const dataset = readData(process.cwd());
const facets = facetsOf(dataset);
const text = packSearch(dataset);

const some = (name: Choice) => fc.subarray<string>([...CHOICES[name]], { minLength: 1 });
const letter = fc.constantFrom(...'aábcdeéghiílmnñoópqrstuúv');
const anyChosen = fc.record(
  {
    genre: some('genre'),
    format: some('format'),
    status: some('status'),
    state: some('state'),
    role: some('role'),
    confidence: some('confidence'),
    years: fc.tuple(fc.integer({ min: 2011, max: 2020 }), fc.integer({ min: 2020, max: 2030 })),
    q: fc.oneof(
      fc.array(letter, { minLength: 1, maxLength: 3 }).map((letters) => letters.join('')),
      fc.constantFrom('Cuarón', 'MÉXICO', 'niño', 'tequisquiapan', '100', 'the'),
    ),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Chosen>;

test('of the real tables any filter keeps the rows that a reading of the CSV keeps', () => {
  fc.assert(
    fc.property(anyChosen, (chosen) => {
      const view = viewOf(facets, { ...EVERYTHING, ...chosen } as Filter, text);
      expect(keptRows(view).map((row) => dataset.productions[row]!.id)).toEqual(
        keptBy(chosen).map(({ id }) => id),
      );
    }),
    { numRuns: 1000 },
  );
});

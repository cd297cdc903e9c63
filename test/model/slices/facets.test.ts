import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDataset } from '../../../src/model/dataset.ts';
import type { FilmLocation } from '../../../src/model/locations.ts';
import type { Production } from '../../../src/model/productions.ts';
import { facetsOf, pack, unpack } from '../../../src/model/slices/facets.ts';
import { datasetWith } from '../datasetWith.ts';

const production = (id: string, change: Partial<Production> = {}): Production => ({
  id,
  titleEs: id,
  format: 'series',
  genres: ['action'],
  status: 'released',
  directors: [],
  companies: [],
  country: ['MX'],
  netflixRole: 'original',
  sourceIds: ['page'],
  ...change,
});

const place = (productionId: string, state: FilmLocation['state'], confidence: FilmLocation['confidence']) =>
  ({ productionId, state, confidence }) as FilmLocation;

const datasetOf = (productions: Production[], locations: FilmLocation[]) =>
  datasetWith({ productions, locations });

test('words are packed by their place in the vocabulary, and sets as bits', () => {
  const dataset = datasetOf(
    [
      production('one', { genres: ['drama', 'action', 'western'], released: '2018-11' }),
      production('two', { format: 'film', status: 'announced', netflixRole: 'acquired or co-produced' }),
    ],
    [
      place('one', 'MX-AGU', 'confirmed'),
      place('one', 'MX-BCS', 'confirmed'),
      place('two', 'MX-AGU', 'disputed'),
    ],
  );
  expect(pack(dataset)).toEqual({
    format: [0, 1],
    status: [0, 3],
    role: [0, 1],
    genres: [1 + 2 ** 6 + 2 ** 22, 1],
    year: [2018, 0],
    confirmed: [1 + 2 ** 2, 0],
    reported: [0, 0],
    disputed: [0, 1],
  });
});

test('facetsOf keeps the last state, whose bit is the sign of a 32-bit number', () => {
  const places = [place('one', 'MX-ZAC', 'reported'), place('one', 'MX-AGU', 'reported')];
  const facets = facetsOf(datasetOf([production('one')], places));
  expect([...facets.reported]).toEqual([2 ** 31 + 1]);
});

test('facetsOf counts a state once however many of its places a title has', () => {
  const places = [place('one', 'MX-JAL', 'confirmed'), place('one', 'MX-JAL', 'confirmed')];
  expect([...facetsOf(datasetOf([production('one')], places)).confirmed]).toEqual([2 ** 13]);
});

test('facets come back from JSON as they were', () => {
  const { dataset } = readDataset((path) => readFileSync(path));
  const facets = facetsOf(dataset);
  expect(facets.count).toBe(dataset.productions.length);
  expect(unpack(JSON.parse(JSON.stringify(pack(dataset))))).toEqual(facets);
});

test('facets of no production are empty', () => {
  expect(facetsOf(datasetOf([], []))).toMatchObject({ count: 0, year: new Uint16Array() });
});

import { describe, expect, it } from 'vitest';
import { listStates, model } from '../../../src/charts/states/chart.ts';
import { EVERYTHING, type Filter } from '../../../src/filter/filter.ts';
import { DEFAULTS, type Settings } from '../../../src/filter/settings.ts';
import { viewOf } from '../../../src/filter/view.ts';
import { facetsOf } from '../../../src/model/slices/facets.ts';
import { pack as packFootprint } from '../../../src/model/slices/footprint.ts';
import { pack as packPlaces, unpack as unpackPlaces } from '../../../src/model/slices/places.ts';
import { pack as packStateFacts } from '../../../src/model/slices/states.ts';
import { STATES } from '../../../src/model/vocabulary.ts';
import { dataset } from '../../geometry/mexico.ts';
import { rowsOf } from '../tables.ts';
import { wordsIn } from '../wordsIn.ts';

const data = {
  facets: facetsOf(dataset),
  places: unpackPlaces(packPlaces(dataset)),
  states: packStateFacts(dataset),
  footprint: packFootprint(dataset),
};
const words = { ...wordsIn('es'), dataDate: '2026-05-12' };
const countsOf = (filter: Partial<Filter> = {}, settings: Partial<Settings> = {}) =>
  model.count({
    data,
    view: viewOf(data.facets, { ...EVERYTHING, ...filter }),
    settings: { ...DEFAULTS, ...settings },
  });
const namesOf = (states: readonly { state: string }[]) => states.map(({ state }) => state);

const ROWS = rowsOf('locations').filter(({ confidence }) => confidence !== 'disputed');
const titlesIn = (state: string | undefined) =>
  new Set(ROWS.filter((row) => row.state === state).map((row) => row.production_id)).size;
const unrecorded = STATES.filter((state) => titlesIn(state) === 0);

describe('the states at a glance and in the depth', () => {
  it('are each there once: the most titles first, then the others, then those without a record', () => {
    const { first, rest, none } = listStates(countsOf(), words);
    expect(namesOf([...first, ...rest, ...none]).sort()).toEqual([...STATES].sort());
    const titles = [...first, ...rest].map(({ state }) => titlesIn(state));
    expect(titles).toEqual([...titles].sort((a, b) => b - a));
    expect(namesOf(none)).toEqual(unrecorded);
  });

  it('show what is chosen at a glance, with a record or without', () => {
    const [without] = unrecorded;
    const { first } = listStates(countsOf({ state: ['MX-TLA', without!] }), words);
    expect(namesOf(first)).toEqual(expect.arrayContaining(['MX-TLA', without]));
    expect(first.length).toBe(listStates(countsOf(), words).first.length);
  });

  it('stand in the order asked for: by titles per million inhabitants, or by name', () => {
    const people = new Map(rowsOf('states').map((row) => [row.iso, Number(row.population_2020)]));
    const byRate = listStates(countsOf({}, { 'states.order': 'per-million' }), words);
    const rates = [...byRate.first, ...byRate.rest].map(({ state }) => titlesIn(state) / people.get(state)!);
    expect(rates).toEqual([...rates].sort((a, b) => b - a));
    const { first } = listStates(countsOf({}, { 'states.order': 'name' }), words);
    const names = new Map(rowsOf('states').map((row) => [row.iso, row.name_es!]));
    const recorded = [...names].filter(([state]) => titlesIn(state) > 0).map(([, name]) => name);
    const sorted = recorded.sort((a, b) => a.localeCompare(b, 'es'));
    expect(first.map(({ state }) => names.get(state))).toEqual(sorted.slice(0, first.length));
  });

  it('set our count beside Netflix’s only where nothing is left out', () => {
    const counts = countsOf();
    const spots = new Set(ROWS.map(({ lat, lon }) => `${Number(lat)} ${Number(lon)}`)).size;
    expect([counts.recorded.length, counts.spots, counts.beside]).toEqual([
      STATES.length - unrecorded.length,
      spots,
      true,
    ]);
    expect(countsOf({ format: ['series'] }).beside).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { countStates } from '../../src/aggregate/countStates.ts';
import { findPlaces } from '../../src/aggregate/findPlaces.ts';
import { countedPlaces, groupPlaces, placeById, shownPlaces } from '../../src/aggregate/listPlaces.ts';
import { stateValue } from '../../src/aggregate/stateValue.ts';
import { EVERYTHING, type Filter } from '../../src/filter/filter.ts';
import { viewOf } from '../../src/filter/view.ts';
import { unpack as unpackFacets } from '../../src/model/slices/facets.ts';
import { unpack as unpackPlaces } from '../../src/model/slices/places.ts';
import { STATES, type StateCode } from '../../src/model/vocabulary.ts';

const bit = (...states: StateCode[]) => states.reduce((sum, state) => sum + 2 ** STATES.indexOf(state), 0);

// Four titles: one confirmed in Oaxaca and reported in Jalisco, one reported in Oaxaca, one disputed there, one nowhere.
const facets = unpackFacets({
  format: [0, 0, 1, 1],
  status: [0, 0, 0, 0],
  role: [0, 0, 0, 0],
  genres: [1, 1, 1, 1],
  year: [2020, 2020, 2021, 2021],
  confirmed: [bit('MX-OAX'), 0, 0, 0],
  reported: [bit('MX-OAX', 'MX-JAL'), bit('MX-OAX'), 0, 0],
  disputed: [0, 0, bit('MX-OAX'), 0],
});
const OAX = STATES.indexOf('MX-OAX');
const JAL = STATES.indexOf('MX-JAL');
const places = unpackPlaces({
  production: [0, 0, 0, 1, 2],
  state: [OAX, OAX, JAL, OAX, OAX],
  kind: [0, 4, 4, 5, 9],
  lon: [-967200, -967300, -1033500, -967200, -967200],
  lat: [170600, 170700, 206700, 170600, 170600],
});
const count = (filter: Partial<Filter> = {}) =>
  countStates(viewOf(facets, { ...EVERYTHING, ...filter }), places);

describe('countStates', () => {
  it('counts a title once in each of its states, by the best evidence there, contradicted ones apart', () => {
    expect(count().states[OAX]).toEqual({
      state: 'MX-OAX',
      titles: 2,
      confirmed: 1,
      reported: 1,
      disputed: 1,
      locations: 3,
    });
    expect(count().states[JAL]).toMatchObject({ titles: 1, confirmed: 0, reported: 1, locations: 1 });
    expect(count()).toMatchObject({ total: 4, placed: 2, locations: 4, confirmedLocations: 1 });
  });

  it('counts every state while one is chosen, and how many titles that one has', () => {
    const chosen = count({ state: ['MX-JAL'] });
    expect(chosen.states).toEqual(count().states);
    expect(chosen.chosen).toBe(1);
  });

  it('heeds the chosen confidences', () => {
    expect(count({ confidence: ['disputed'] }).states[OAX]).toMatchObject({
      titles: 1,
      disputed: 1,
      locations: 1,
    });
    expect(count({ confidence: ['reported'] }).states[OAX]).toMatchObject({
      titles: 2,
      reported: 2,
      confirmed: 0,
    });
  });

  it('heeds the other filters', () => {
    expect(count({ years: [2021, 2021] })).toMatchObject({ total: 2, placed: 0, locations: 0 });
  });
});

describe('stateValue', () => {
  it('is titles, places, or titles per million inhabitants', () => {
    const oaxaca = count().states[OAX]!;
    expect(stateValue(oaxaca, 'productions', 4e6)).toBe(2);
    expect(stateValue(oaxaca, 'locations', 4e6)).toBe(3);
    expect(stateValue(oaxaca, 'per-million', 4e6)).toBe(0.5);
  });
});

describe('lists of places', () => {
  const view = (filter: Partial<Filter>) => viewOf(facets, { ...EVERYTHING, ...filter });

  it('show contradicted places, but do not count them', () => {
    expect(shownPlaces(view({}), places)).toEqual([0, 1, 2, 3, 4]);
    expect(countedPlaces(view({}), places)).toEqual([0, 1, 2, 3]);
  });

  it('count the chosen states alone', () => {
    expect(countedPlaces(view({ state: ['MX-JAL'] }), places)).toEqual([2]);
  });

  // Rows 3 and 4 are the same Centro, under ids that write it in two ways; Jalisco's Centro is another place.
  const names = {
    place: ['Centro', 'Monte Albán', 'Centro', 'Centro', 'Centro'],
    slug: ['centro', 'monte-alban', 'centro', 'centro', 'centro-historico'],
  };

  it('group rows of one place of a state, the place with the most titles first', () => {
    expect(groupPlaces([0, 1, 2, 3], places, names)).toEqual([
      { id: 'MX-OAX--centro', name: 'Centro', state: OAX, rows: [0, 3], titles: 2 },
      { id: 'MX-JAL--centro', name: 'Centro', state: JAL, rows: [2], titles: 1 },
      { id: 'MX-OAX--monte-alban', name: 'Monte Albán', state: OAX, rows: [1], titles: 1 },
    ]);
  });

  it('find a place by any of its ids, with the rows in view', () => {
    const found = placeById('MX-OAX--centro-historico', [0, 1, 2, 3], places, names);
    expect(found).toMatchObject({ name: 'Centro', state: OAX, rows: [0, 3] });
    expect(placeById('MX-OAX--monte-alban', [0], places, names)).toMatchObject({ rows: [], titles: 0 });
    expect(placeById('MX-JAL--monte-alban', [0, 1], places, names)).toBeUndefined();
  });
});

describe('findPlaces', () => {
  const states = [
    { names: ['Querétaro', 'Qro.'], titles: 3 },
    { names: ['Oaxaca', 'Oax.'], titles: 0 },
  ];
  const spots = [
    { name: 'Querétaro', state: 0, id: 'MX-QUE--queretaro', titles: 2 },
    { name: 'Monte Albán', state: 1, id: 'MX-OAX--monte-alban', titles: 1 },
  ];

  it('finds by the beginnings of words, accents aside, states before places, with their counts', () => {
    expect(findPlaces('queretaro', states, spots)).toEqual([
      { kind: 'state', name: 'Querétaro', state: 0, id: '', titles: 3 },
      { kind: 'place', name: 'Querétaro', state: 0, id: 'MX-QUE--queretaro', titles: 2 },
    ]);
    expect(findPlaces('alban', states, spots).map(({ id }) => id)).toEqual(['MX-OAX--monte-alban']);
    expect(findPlaces('onte', states, spots)).toEqual([]);
  });

  it('finds nothing for nothing', () => {
    expect(findPlaces(' ', states, spots)).toEqual([]);
  });
});

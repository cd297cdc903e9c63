import { describe, expect, it } from 'vitest';
import { countStates } from '../../src/aggregate/countStates.ts';
import { findPlaces } from '../../src/aggregate/findPlaces.ts';
import { countedPlaces, groupPlaces, shownPlaces } from '../../src/aggregate/listPlaces.ts';
import { stateValue } from '../../src/aggregate/stateValue.ts';
import { EVERYTHING, type Filter } from '../../src/filter/filter.ts';
import { viewOf } from '../../src/filter/view.ts';
import { unpackFacets } from '../../src/model/facets.ts';
import { unpackPlaces } from '../../src/model/places.ts';
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

  it('group rows of one place, the place with the most first', () => {
    const names = ['Centro', 'Monte Albán', 'Tequila', 'Centro', 'Centro'];
    expect(groupPlaces([0, 1, 2, 3], 'MX-OAX', places, names)).toEqual([
      { name: 'Centro', rows: [0, 3] },
      { name: 'Monte Albán', rows: [1] },
    ]);
  });
});

describe('findPlaces', () => {
  const names = [
    ['Querétaro', 'Qro.'],
    ['Oaxaca', 'Oax.'],
  ];
  const spots = [
    { name: 'Querétaro', state: 0 },
    { name: 'Monte Albán', state: 1 },
    { name: 'Monte Albán', state: 1 },
  ];

  it('finds by the beginnings of words, accents aside, states before places, each place once', () => {
    expect(findPlaces('queretaro', names, spots, 8)).toEqual([
      { kind: 'state', name: 'Querétaro', state: 0 },
      { kind: 'place', name: 'Querétaro', state: 0 },
    ]);
    expect(findPlaces('alban', names, spots, 8)).toEqual([{ kind: 'place', name: 'Monte Albán', state: 1 }]);
    expect(findPlaces('onte', names, spots, 8)).toEqual([]);
  });

  it('finds nothing for nothing', () => {
    expect(findPlaces(' ', names, spots, 8)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { summarise } from '../../../src/charts/filming-map/chart.ts';
import { summarise as summariseStates } from '../../../src/charts/states/chart.ts';
import { EVERYTHING, type Filter } from '../../../src/filter/filter.ts';
import { DEFAULTS, type Settings } from '../../../src/filter/settings.ts';
import { viewOf } from '../../../src/filter/view.ts';
import { facetsOf } from '../../../src/model/slices/facets.ts';
import { pack as packFootprint } from '../../../src/model/slices/footprint.ts';
import { pack as packPlaces, unpack as unpackPlaces } from '../../../src/model/slices/places.ts';
import { pack as packStateFacts } from '../../../src/model/slices/states.ts';
import { atlas, dataset, geography } from '../../geometry/mexico.ts';
import { rowsOf } from '../tables.ts';
import { wordsIn } from '../wordsIn.ts';

const data = {
  facets: facetsOf(dataset),
  places: unpackPlaces(packPlaces(dataset)),
  states: packStateFacts(dataset),
  footprint: packFootprint(dataset),
  atlas,
  outlines: geography.paths,
};
const say = (lang: 'en' | 'es', filter: Partial<Filter> = {}, settings: Partial<Settings> = {}) =>
  summarise(
    data,
    viewOf(data.facets, { ...EVERYTHING, ...filter }),
    { ...DEFAULTS, ...settings },
    {
      ...wordsIn(lang),
      dataDate: '2026-05-12',
    },
  );

const ROWS = rowsOf('locations').filter(({ confidence }) => confidence !== 'disputed');
const titlesWhere = (keep: (row: Record<string, string>) => boolean) =>
  new Set(ROWS.filter(keep).map((row) => row.production_id)).size;
const capital = titlesWhere(({ state }) => state === 'MX-CMX');
const placed = titlesWhere(() => true);

describe('the words of filming-map', () => {
  it('say how many of the placed titles shot in the state with the most', () => {
    expect(say('en').title).toBe(
      `${capital} of the ${placed} titles with a recorded place shot in Mexico City`,
    );
    expect(say('es').title).toBe(
      `${capital} de los ${placed} títulos con lugar registrado se rodaron en la Ciudad de México`,
    );
  });

  it('say it of the chosen states, each title once', () => {
    const both = titlesWhere(({ state }) => state === 'MX-OAX' || state === 'MX-JAL');
    expect(say('en', { state: ['MX-JAL', 'MX-OAX'] }).title).toBe(
      `${both} of the ${placed} titles with a recorded place shot in Jalisco and Oaxaca`,
    );
  });

  it('say of a state without a record that there is none, not a nought', () => {
    expect(say('en', { state: ['MX-ZAC'] }).title).toBe('No recorded shoot in Zacatecas in this view');
  });

  it('say that nothing is recorded when the filters leave nothing', () => {
    expect(say('en', { years: [1950, 1951] }).title).toBe('No recorded place among these titles');
    expect(say('es', { years: [1950, 1951] }).title).toBe('Ningún lugar registrado entre estos títulos');
  });

  it('count places when asked to', () => {
    const places = ROWS.filter(({ state }) => state === 'MX-CMX').length;
    expect(say('en', {}, { 'map.measure': 'locations' }).title).toBe(
      `${places} of the ${ROWS.length} recorded places are in Mexico City`,
    );
  });

  it('name the state with the most titles per million inhabitants', () => {
    const rates = rowsOf('states').map(({ iso, name_en: name, population_2020: people }) => ({
      name,
      rate: (titlesWhere(({ state }) => state === iso) / Number(people)) * 1e6,
    }));
    const [first] = rates.sort((a, b) => b.rate - a.rate);
    expect(say('en', {}, { 'map.measure': 'per-million' }).title).toBe(
      `${first!.name}: ${first!.rate.toFixed(1)} titles per million inhabitants`,
    );
  });

  it('tell the states without a record apart', () => {
    const recorded = new Set(ROWS.map(({ state }) => state)).size;
    expect(say('en').subtitle).toContain(`${32 - recorded} states have no record`);
    expect(say('es').subtitle).toContain(`${32 - recorded} estados no tienen registro`);
  });
});

describe('the words of filming-map on very many places', () => {
  const description = (count: number) => {
    const each = (value: (at: number) => number) => Array.from({ length: count }, (_, at) => value(at));
    const places = unpackPlaces({
      production: each((at) => data.places.production[at % data.places.count]!),
      state: each((at) => data.places.state[at % data.places.count]!),
      kind: each(() => 0),
      lon: each((at) => -1_100_000 + at),
      lat: each(() => 200_000),
    });
    const page = { ...wordsIn('en'), dataDate: '2026-05-12' };
    return summarise({ ...data, places }, viewOf(data.facets, EVERYTHING), DEFAULTS, page).description;
  };

  it('say that a circle with a number stands for many, and only then', () => {
    expect(description(10_000)).toContain('a circle with a number stands for that many recorded places');
    expect(description(277)).not.toContain('circle');
    expect(say('en').description).not.toContain('circle');
  });
});

describe('the words of states', () => {
  const sayStates = (lang: 'en' | 'es', filter: Partial<Filter> = {}) =>
    summariseStates(data, viewOf(data.facets, { ...EVERYTHING, ...filter }), DEFAULTS, {
      ...wordsIn(lang),
      dataDate: '2026-05-12',
    });

  it('count states with a record, and those with a confirmed one', () => {
    const recorded = new Set(ROWS.map(({ state }) => state)).size;
    const sure = new Set(
      ROWS.filter(({ confidence }) => confidence === 'confirmed').map(({ state }) => state),
    ).size;
    expect(sayStates('en').title).toBe(
      `Recorded shoots in ${recorded} of 32 states, ${sure} of them confirmed`,
    );
    expect(sayStates('es').title).toBe(
      `Rodaje registrado en ${recorded} de 32 estados, confirmado en ${sure}`,
    );
  });

  it('say that there is none when the filters leave none', () => {
    expect(sayStates('en', { years: [1950, 1951] }).title).toBe('No state has a recorded shoot in this view');
  });
});

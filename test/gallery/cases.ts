import { join } from 'node:path';
import { newestDate, readData } from '../../src/build/data.ts';
import { PACK } from '../../src/build/packSlices.ts';
import { CHARTS, type ChartId } from '../../src/charts/index.ts';
import { EVERYTHING, type Filter } from '../../src/filter/filter.ts';
import { propertyOf, type TableName } from '../../src/model/column.ts';
import { joinDataset, type Dataset } from '../../src/model/dataset.ts';
import { unpackSlice, type SliceName, type Slices } from '../../src/model/slices.ts';
import { TABLES } from '../../src/model/tables.ts';

/** A figure in one of the states it can be in. */
export interface GalleryCase {
  readonly chart: ChartId;
  readonly name: CaseName;
  readonly slices: Slices;
  readonly filter: Filter;
  /** Whether it stands by itself in an article, in a frame of a phone's width. */
  readonly embedded: boolean;
}

/** What a case changes; what it leaves out is as on the page. */
interface Change {
  readonly dataset?: Dataset;
  readonly filter?: Filter;
  readonly embedded?: boolean;
}

type Chart = (typeof CHARTS)[number];

const real = readData(join(import.meta.dirname, '../..'));

/** The day of the data, which every figure names. */
export const dataDate = newestDate(real);

/** What no production is; a status, because figures leave out of their filter the genre, place or year they draw. */
const NOTHING: Filter = { ...EVERYTHING, status: ['cancelled'] };

/** The states by name; each makes one case of every chart. */
const STATES = {
  normal: () => ({}),
  empty: (chart) => (chart.filtered ? { filter: NOTHING } : { dataset: withRows(chart.table, []) }),
  'one-row': (chart) =>
    chart.filtered
      ? { dataset: oneProduction() }
      : { dataset: withRows(chart.table, real[chart.table].slice(0, 1)) },
  'long-words': () => ({ dataset: withLongWords() }),
  embedded: () => ({ embedded: true }),
} satisfies Record<string, (chart: Chart) => Change>;

export type CaseName = keyof typeof STATES;
const CASE_NAMES = Object.keys(STATES) as CaseName[];

/** The workbench computes with certain rows and says so at the build where one is missing, so it has no fewer. */
const INDIVISIBLE: ChartId[] = ['multiplier-workbench'];

/** Every case of every chart, by name. */
export const CASES = CHARTS.flatMap(({ id }) =>
  CASE_NAMES.filter((name) => !INDIVISIBLE.includes(id) || (name !== 'empty' && name !== 'one-row')).map(
    (name) => ({ chart: id as ChartId, name }),
  ),
);

/** A chart in one of its states. */
export function caseOf(id: ChartId, name: CaseName): GalleryCase {
  const chart = CHARTS.find((each) => each.id === id)!;
  const { dataset = real, filter = EVERYTHING, embedded = false }: Change = STATES[name](chart);
  return { chart: id, name, slices: slicesOf(chart, dataset), filter, embedded };
}

/** The slices a chart draws, and the facets its reader filters. */
function slicesOf(chart: Chart, dataset: Dataset): Slices {
  const names = new Set<SliceName>(['facets', ...chart.slices]);
  const slices = [...names].map((name) => [name, unpackSlice(name, PACK[name](dataset))]);
  return Object.fromEntries(slices) as Slices;
}

function withRows<Name extends TableName>(table: Name, rows: Dataset[Name]): Dataset {
  return joinDataset({ ...real, [table]: rows });
}

/** One production that has everything: a release, people, places. */
function oneProduction(): Dataset {
  const { productions, locations, locationsByProduction } = real;
  const full = ({ id, released, directors }: (typeof productions)[number]) =>
    released && directors.length > 0 && locationsByProduction.has(id);
  const production = productions.find(full)!;
  return joinDataset({
    ...real,
    productions: [production],
    locations: locations.filter(({ productionId }) => productionId === production.id),
  });
}

/** Columns that hold words for readers; the rest are ids, codes and numbers. */
const WORDY =
  /^(title|label|author|sector|definition|note|claim|corrected|place|municipality|recipient)(_\w+)?$/;

/** The tables with every text twice as long, and a word in it that no line can be broken in. */
function withLongWords(): Dataset {
  const lengthen = (value: unknown) =>
    typeof value === 'string' ? `${value} Parangaricutirimícuaro ${value}` : value;
  const changed = Object.values(TABLES).map(({ name, columns }) => {
    const texts = columns.filter((column) => column.type === 'string' && WORDY.test(column.name));
    const properties = texts.map((column) => propertyOf(column.name));
    const lengthenRow = (row: object) =>
      Object.entries(row).map(([key, value]) => [key, properties.includes(key) ? lengthen(value) : value]);
    return [name, real[name].map((row) => Object.fromEntries(lengthenRow(row)) as typeof row)];
  });
  return joinDataset({ ...real, ...(Object.fromEntries(changed) as Partial<Dataset>) });
}

import { countStates, type StateCount, type StateCounts } from '../../aggregate/countStates.ts';
import { countedPlaces, shownPlaces } from '../../aggregate/listPlaces.ts';
import { stateValue, type StateMeasure } from '../../aggregate/stateValue.ts';
import { summariseBy, type Model, type Question, type Summary, type Words } from '../../figure/chart.ts';
import { stateInSentence } from '../../figure/stateWords.ts';
import type { Twin } from '../../figure/TwinTable.svelte';
import { countKept } from '../../filter/view.ts';
import { MOST_MARKS } from '../../geometry/gatherMarks.ts';
import type { Places } from '../../model/slices/places.ts';
import type { StateFacts } from '../../model/slices/states.ts';
import type { StateCode } from '../../model/vocabulary.ts';
import type { about } from './about.ts';

export type Slice = (typeof about)['slices'][number];

export interface Counts {
  readonly measure: StateMeasure;
  readonly counts: StateCounts;
  readonly facts: StateFacts;
  /** By the chosen measure, in the states' order. */
  readonly values: readonly number[];
  readonly chosen: readonly StateCode[];
  /** Rows of the locations table that the map shows, and those behind what is counted. */
  readonly shown: readonly number[];
  readonly rows: readonly number[];
  readonly places: Places;
  /** Whether no production is left to show places of. */
  readonly empty: boolean;
}

function count({ data: { places, states }, view, settings }: Question<Slice>): Counts {
  const counts = countStates(view, places);
  const measure = settings['map.measure'];
  const shown = shownPlaces(view, places);
  return {
    measure,
    counts,
    facts: states,
    values: valuesOf(counts, measure, states),
    chosen: view.filter.state,
    shown,
    places,
    rows: countedPlaces(view, places),
    empty: shown.length === 0 && countKept(view) === 0,
  };
}

function say(
  { measure, counts, values, chosen: chosenStates, shown, places }: Counts,
  { t, format }: Words,
): Summary {
  const value = (count: StateCount) => values[counts.states.indexOf(count)]!;
  const ranked = counts.states.filter(({ titles }) => titles > 0).sort((a, b) => value(b) - value(a));
  const none = counts.states.length - ranked.length;
  const subtitle = t(`chart.filming-map.subtitle-${measure}`, { n: none });
  const source = t('chart.filming-map.source', {
    n: counts.locations,
    confirmed: counts.confirmedLocations,
  });
  const [first] = ranked;
  if (!first) {
    const title = t('chart.filming-map.title-empty');
    return { title, subtitle, source, description: t('figure.empty-means') };
  }
  const chosen = counts.states.filter(({ state }) => chosenStates.includes(state));
  const leaders = chosen.length ? chosen : ranked.filter((count) => value(count) === value(first));
  const nothing = chosen.length > 0 && counts.chosen === 0;
  const whole = { productions: counts.placed, locations: counts.locations };
  const only = measure !== 'per-million' && whole[measure] === 1;
  const key = nothing ? 'none' : only ? (`only-${measure}` as const) : measure;
  const title = t(`chart.filming-map.title-${key}`, {
    state: format.list(leaders.map(({ state }) => stateInSentence(state, t))),
    placed: counts.placed,
    all: counts.locations,
    rate: format.fixed(value(leaders[0]!), 1),
    n: {
      productions: chosen.length ? counts.chosen : first.titles,
      locations: leaders.reduce((sum, { locations }) => sum + locations, 0),
      'per-million': leaders.length,
    }[measure],
  });
  const grouped = areGathered(shown, places) ? t('chart.filming-map.grouped') : '';
  const description = t('chart.filming-map.description', {
    list: format.list(
      ranked.slice(0, 5).map((count) => `${t(`state.${count.state}`)} ${format.number(value(count))}`),
    ),
    n: ranked.length,
    none,
    grouped,
  }).trim();
  return { title, subtitle, source, description };
}

/** Whether there are so many coordinates that the picture counts them instead of drawing each. */
export const areGathered = (rows: readonly number[], { lon, lat }: Places) =>
  rows.length > MOST_MARKS && new Set(rows.map((row) => `${lon[row]} ${lat[row]}`)).size > MOST_MARKS;

/** Each state's number by the chosen measure, in the vocabulary's order. */
const valuesOf = (counts: StateCounts, measure: StateMeasure, { population }: StateFacts) =>
  counts.states.map((count, at) => stateValue(count, measure, population[at]!));

/** What a screen reader says of a state. */
export function stateSaid(
  { state, titles, disputed, locations }: StateCount,
  { t }: Pick<Words, 't'>,
): string {
  const name = t(`state.${state}`);
  if (titles + disputed === 0) return t('chart.filming-map.said-none', { name });
  return t('chart.filming-map.said', { name, n: titles, places: locations });
}

const COLUMNS = ['titles', 'confirmed', 'reported', 'disputed', 'places', 'per-million'] as const;

/** The map's numbers, the states with the most first. */
function table({ counts, values, facts: { population } }: Counts, { t, format }: Words): Twin {
  return {
    columns: [
      { label: t('chart.filming-map.column-state') },
      ...COLUMNS.map((column) => ({ label: t(`chart.filming-map.column-${column}`), numeric: true })),
    ],
    rows: counts.states
      .map((count, at) => ({ count, at, value: values[at]! }))
      .sort((a, b) => b.value - a.value || a.at - b.at)
      .map(({ count, at }) => ({
        id: count.state,
        cells: [
          t(`state.${count.state}`),
          count.titles ? format.number(count.titles) : t('chart.filming-map.no-record'),
          ...[count.confirmed, count.reported, count.disputed, count.locations].map((n) =>
            n ? format.number(n) : '',
          ),
          count.titles ? format.fixed(stateValue(count, 'per-million', population[at]!), 1) : '',
        ],
      })),
  };
}

export const model: Model<Slice, Counts> = {
  count,
  say,
  table,
  handOut: ({ rows, places }) => ({ table: 'locations', rows, all: places.count }),
};

export const summarise = summariseBy(model);

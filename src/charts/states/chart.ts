import { countStates, type StateCount, type StateCounts } from '../../aggregate/countStates.ts';
import { countedPlaces } from '../../aggregate/listPlaces.ts';
import { showFirst } from '../../aggregate/showFirst.ts';
import { summariseBy, type Model, type Question, type Summary, type Words } from '../../figure/chart.ts';
import { isEverything } from '../../filter/filter.ts';
import type { SettingValue } from '../../filter/settings.ts';
import { countKept } from '../../filter/view.ts';
import { STATES, type StateCode } from '../../model/vocabulary.ts';
import type { about } from './about.ts';

export type Slice = (typeof about)['slices'][number];
export type Order = SettingValue<'states.order'>;

/** A state's counts, and its titles per million inhabitants. */
export interface RankedState extends StateCount {
  readonly rate: number;
}

export interface Counts extends Pick<StateCounts, 'counted' | 'locations'> {
  readonly order: Order;
  /** The states with a recorded place in the view, and those without one; in the order asked for but for names. */
  readonly recorded: readonly RankedState[];
  readonly none: readonly RankedState[];
  /** Titles, or titles per million, of the longest bar. */
  readonly longest: number;
  readonly chosen: readonly StateCode[];
  /** Rows of the locations table behind the numbers, all there are, and the different spots among them. */
  readonly rows: readonly number[];
  readonly all: number;
  readonly spots: number;
  /** What Netflix says of itself. It knows no filter: `beside` is whether our count beside it knows none either. */
  readonly claim: Question<Slice>['data']['footprint'];
  readonly beside: boolean;
  /** Whether no production is left to count places of, in any state. */
  readonly empty: boolean;
}

/** How many states are seen at a glance. */
const SHOWN = 8;

/** The length of a state's bar. */
export const lengthOf = ({ titles, rate }: RankedState, order: Order) =>
  order === 'per-million' ? rate : titles;

function count({ data, view, settings }: Question<Slice>): Counts {
  const { places, states: facts, footprint } = data;
  const order = settings['states.order'];
  const { states, counted, locations } = countStates(view, places);
  const ranked = states
    .map((state, at) => ({ ...state, rate: (state.titles / facts.population[at]!) * 1e6 }))
    .sort((a, b) => lengthOf(b, order) - lengthOf(a, order));
  const recorded = ranked.filter(({ titles }) => titles > 0);
  const rows = countedPlaces(view, places);
  return {
    order,
    counted,
    locations,
    recorded,
    none: ranked.filter(({ titles }) => titles === 0),
    longest: Math.max(0, ...ranked.map((state) => lengthOf(state, order))),
    chosen: view.filter.state,
    rows,
    all: places.count,
    spots: new Set(rows.map((row) => `${places.lon[row]} ${places.lat[row]}`)).size,
    claim: footprint,
    beside: isEverything(view.filter),
    empty: recorded.length === 0 && countKept(view) === 0,
  };
}

const nameIn = ({ t, lang }: Pick<Words, 't' | 'lang'>) => ({
  nameOf: ({ state }: StateCount) => t(`state.${state}`),
  byName: (a: StateCount, b: StateCount) => t(`state.${a.state}`).localeCompare(t(`state.${b.state}`), lang),
});

/** The states in the order of their bars: at a glance the first and those that are chosen, then all others; and those without a record. */
export function listStates({ order, recorded, none, chosen }: Counts, words: Pick<Words, 't' | 'lang'>) {
  const { byName } = nameIn(words);
  const isChosen = ({ state }: StateCount) => chosen.includes(state);
  const sorted = order === 'name' ? [...recorded].sort(byName) : recorded;
  const first = showFirst([...sorted, ...none.filter(isChosen)], SHOWN, isChosen);
  return {
    first,
    rest: sorted.filter((state) => !first.includes(state)),
    none: [...none].sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state)),
    all: [...sorted, ...none],
  };
}

function say({ order, locations, recorded }: Counts, { t, format }: Words): Summary {
  const subtitle = t(`chart.states.subtitle-${order}`);
  const source = t('chart.states.source', { n: locations });
  const byTitles = [...recorded].sort((a, b) => b.titles - a.titles);
  const [most] = byTitles;
  const least = byTitles.at(-1);
  if (!most || !least) {
    const title = t('chart.states.title-empty');
    return { title, subtitle, source, description: t('figure.empty-means') };
  }
  const n = recorded.length;
  const title = t('chart.states.title', {
    n,
    confirmed: recorded.filter(({ confirmed }) => confirmed > 0).length,
  });
  const description = t('chart.states.description', {
    n,
    most: t(`state.${most.state}`),
    high: format.number(most.titles),
    least: t(`state.${least.state}`),
    low: format.number(least.titles),
  });
  return { title, subtitle, source, description };
}

export const model: Model<Slice, Counts> = {
  count,
  say,
  table: (counts, words) => {
    const { t, format } = words;
    const { nameOf } = nameIn(words);
    return {
      columns: [
        { label: t('chart.states.column-state') },
        ...(['titles', 'confirmed', 'share', 'places', 'per-million'] as const).map((column) => ({
          label: t(`chart.states.column-${column}`),
          numeric: true,
        })),
      ],
      rows: listStates(counts, words).all.map((state) => ({
        id: state.state,
        cells: state.titles
          ? [
              nameOf(state),
              format.number(state.titles),
              format.number(state.confirmed),
              format.percent(state.confirmed / state.titles),
              format.number(state.locations),
              format.fixed(state.rate, 1),
            ]
          : [nameOf(state), t('chart.states.no-record'), '', '', '', ''],
      })),
    };
  },
  handOut: ({ rows, all }) => ({ table: 'locations', rows, all }),
};

export const summarise = summariseBy(model);

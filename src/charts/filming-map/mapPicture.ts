import type { StateCounts } from '../../aggregate/countStates.ts';
import type { StateMeasure } from '../../aggregate/stateValue.ts';
import { classOf } from '../../geometry/classes.ts';
import { unproject } from '../../geometry/frame.ts';
import { BOLD_FROM } from '../../geometry/labelClasses.ts';
import { placeMarks, type PlacedMark, type Sharpness } from '../../geometry/placeMarks.ts';
import type { Atlas, LonLat, PlacedLabel, Point } from '../../geometry/atlas.ts';
import type { Drawn } from '../../map/drawn.ts';
import type { MapLabel, MapState } from '../../marks/StateMap.svelte';
import type { PlaceDetails } from '../../model/slices/placeDetails.ts';
import type { Places } from '../../model/slices/places.ts';
import type { StateFacts } from '../../model/slices/states.ts';
import { STATES, type StateCode } from '../../model/vocabulary.ts';
import { stateSaid } from './chart.ts';
import type { Page } from '../../figure/page.ts';
import { nameLanguage } from '../../figure/stateWords.ts';

/** The numbers of a view, and how the page writes them. */
export interface Counted {
  readonly counts: StateCounts;
  /** By the chosen measure, in the states' order. */
  readonly values: readonly number[];
  readonly measure: StateMeasure;
  readonly chosen: readonly StateCode[];
}

/** A mark that stands for more titles than this says how many more there are. */
const MOST_TITLES = 2;

const written = (value: number, measure: StateMeasure, { format }: Pick<Page, 'format'>) =>
  measure === 'per-million' ? format.fixed(value, 1) : format.number(value);

export function statesOf({ counts, values, measure, chosen }: Counted, page: Pick<Page, 't'>): MapState[] {
  return counts.states.map((count, at) => ({
    key: count.state,
    step: classOf(values[at]!, measure),
    chosen: chosen.includes(count.state),
    said: stateSaid(count, page),
  }));
}

/** The labels of the states that have a number, for each width. */
export function labelsOf(
  { counts, values, measure }: Counted,
  atlas: Atlas,
  { abbreviation }: StateFacts,
  page: Pick<Page, 't' | 'format'>,
) {
  const label = (placed: PlacedLabel, abbreviated: boolean): MapLabel => {
    const { state, form } = placed;
    const name = abbreviated || form > 0 ? abbreviation[state]! : page.t(`state.${STATES[state]!}`);
    const bold = counts.states[state]!.titles >= BOLD_FROM;
    return { ...placed, text: `${name} ${written(values[state]!, measure, page)}`, bold };
  };
  const shown = (set: readonly PlacedLabel[], abbreviated = false) =>
    set.filter(({ state }) => values[state]! > 0).map((placed) => label(placed, abbreviated));
  const { narrow, medium, broad } = atlas.labels[nameLanguage(page.t)];
  return { narrow: shown(narrow, true), medium: shown(medium), broad: shown(broad) };
}

export const lonLatOf = ({ lon, lat }: Places, row: number): LonLat => [lon[row]!, lat[row]!];

/** The marks of some rows of the locations table; their spots are positions in `rows`. */
export function marksOf(rows: readonly number[], places: Places, { frame, inset }: Atlas): PlacedMark[] {
  const spots = rows.map((row) => ({
    lonLat: lonLatOf(places, row),
    sharpness: places.precision[row]! as Sharpness,
    sureness: places.confidence[row]!,
  }));
  return placeMarks(spots, frame, inset);
}

/** Rows of the locations table behind some marks. */
export const rowsOf = (pressed: readonly number[], marks: readonly PlacedMark[], rows: readonly number[]) =>
  pressed.flatMap((mark) => marks[mark]?.spots.map((spot) => rows[spot]!) ?? []);

/** The marks that a place's rows are drawn as. */
export function ringsOf(
  ringed: readonly number[],
  marks: readonly PlacedMark[],
  rows: readonly number[],
): Point[] {
  const wanted = new Set(ringed);
  return marks
    .filter(({ spots }) => spots.some((spot) => wanted.has(rows[spot]!)))
    .map(({ x, y }): Point => [x, y]);
}

/** What the map that zooms draws of the same view; names where the page has them. */
export function drawnOf(
  counted: Counted,
  {
    marks,
    rows,
    ringed,
  }: { marks: readonly PlacedMark[]; rows: readonly number[]; ringed: readonly number[] },
  { places, atlas, details }: { places: Places; atlas: Atlas; details: PlaceDetails | undefined },
  page: Pick<Page, 't' | 'format'>,
): Drawn {
  const { counts, values, measure } = counted;
  const titlesOf = (spots: readonly number[]) => {
    if (!details) return '';
    const titles = [...new Set(spots.map((spot) => details.titleEs[places.production[rows[spot]!]!]!))];
    const others = titles.length - MOST_TITLES;
    const more = others > 0 ? [page.t('chart.filming-map.sight-others', { n: others })] : [];
    return [...titles.slice(0, MOST_TITLES), ...more].join(' · ');
  };
  return {
    states: statesOf(counted, page).map(({ key, step, chosen }, at) => ({
      id: key,
      step,
      chosen,
      label:
        values[at]! > 0
          ? `${page.t(`state.${key as StateCode}`)} ${written(values[at]!, measure, page)}`
          : '',
      bold: counts.states[at]!.titles >= BOLD_FROM,
      lonLat: unproject(atlas.frame, atlas.centres[at]!),
    })),
    marks: marks.map(({ sharpness, sureness, spots }) => {
      const row = rows[spots[0]!]!;
      return {
        lonLat: lonLatOf(places, row),
        sharpness,
        sureness,
        state: STATES[places.state[row]!]!,
        count: spots.length,
        name: details?.place[row] ?? '',
        titles: titlesOf(spots),
      };
    }),
    places: ringed.map((row) => lonLatOf(places, row)),
  };
}

/** The place at a point of the picture, in per cent, whether in the whole country or in the enlarged centre. */
export function lonLatAt({ frame, inset }: Atlas, [x, y]: Point): LonLat {
  const [across, down] = [(x / 100) * frame.width, (y / 100) * frame.height];
  const [left, top] = [across - inset.left, down - inset.top];
  const isEnlarged = left >= 0 && top >= 0 && left <= inset.frame.width && top <= inset.frame.height;
  return isEnlarged ? unproject(inset.frame, [left, top]) : unproject(frame, [across, down]);
}

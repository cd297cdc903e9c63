import { countStates } from '../../aggregate/countStates.ts';
import { EVERYTHING } from '../../filter/filter.ts';
import { viewOf } from '../../filter/view.ts';
import { BOLD_FROM, LABEL_SIZE, LABEL_WIDTHS } from '../../geometry/labelClasses.ts';
import { placeBelow } from '../../geometry/placeBelow.ts';
import { round } from '../../geometry/percent.ts';
import { placeMapLabels, type LabelRoom, type LabelWish } from '../../geometry/placeMapLabels.ts';
import { gatherMarks, MOST_MARKS } from '../../geometry/gatherMarks.ts';
import { insetWindow } from '../../geometry/insetWindow.ts';
import { Room } from '../../geometry/freeRoom.ts';
import type { Rect } from '../../geometry/rect.ts';
import { boxOf } from '../../geometry/labelBox.ts';
import { stateCentres } from '../../geometry/stateGrid.ts';
import { MARK_RADIUS, NARROW_MARK_RADIUS, placeMarks, type Sharpness } from '../../geometry/placeMarks.ts';
import { textWidth } from '../../geometry/textWidth.ts';
import type { Atlas, LabelClass, NameLanguage, PlacedLabel } from '../../geometry/atlas.ts';
import type { Dataset } from '../../model/dataset.ts';
import { facetsOf } from '../../model/slices/facets.ts';
import { pack as packPlaces, unpack as unpackPlaces } from '../../model/slices/places.ts';
import { statesInOrder } from '../../model/states.ts';
import type { Geography } from './atlas.ts';

/** What the corners of the picture hold besides the map, in px of the screen: the key, and the inset's caption. */
const KEY = { width: 224, height: 128 };
const CAPTION = { width: 150, height: 22 };

/**
 * Frames, centres and labels. Labels are placed once, for the whole of the tables: a filter only takes marks away
 * and makes counts smaller, so that no label comes to lie on anything in any view.
 */
export function packAtlas(dataset: Dataset, geography: Geography): Atlas {
  const { frame, inset, grid } = geography;
  const centres = stateCentres(grid, dataset.states.length).map(
    ([x, y] = [0, 0]) => [round(x), round(y)] as const,
  );
  const labelsOf = (lang: NameLanguage) => {
    const set = (width: LabelClass) => placeLabels(dataset, geography, centres, width, lang);
    return { narrow: set('narrow'), medium: set('medium'), broad: set('broad') };
  };
  return { frame, inset, centres, labels: { en: labelsOf('en'), es: labelsOf('es') } };
}

function placeLabels(
  dataset: Dataset,
  { frame, inset, grid, insetGrid }: Geography,
  centres: readonly (readonly [number, number])[],
  width: LabelClass,
  lang: NameLanguage,
): PlacedLabel[] {
  const unit = frame.width / LABEL_WIDTHS[width];
  const line = LABEL_SIZE[width] + 3;
  const marks = markBoxes(dataset, { frame, inset }, width);
  const insetRect = rectOf(inset.left, inset.top, inset.frame.width, inset.frame.height);
  const window = insetWindow(frame, inset);
  const corners = width === 'broad' ? [rectOf(0, frame.height - KEY.height, KEY.width, KEY.height)] : [];
  const caption = rectOf(
    insetRect.left - CAPTION.width * unit,
    0,
    CAPTION.width * unit,
    CAPTION.height * unit,
  );

  const wishes = wishesOf(dataset, width, lang);
  const isCentral = ({ state }: LabelWish) => {
    const [x, y] = centres[state]!;
    return x > window.left && x < window.right && y > window.top && y < window.bottom;
  };
  const main: LabelRoom = {
    grid,
    taken: [...marks, insetRect, window, caption, ...corners],
    unit,
    line,
    overLand: false,
  };
  const moved = marks.map((mark) => shift(mark, -inset.left, -inset.top));
  const centre: LabelRoom = { grid: insetGrid, taken: moved, unit, line, overLand: true };
  const central = wishes.filter(isCentral);
  const inInset = placeMapLabels(central, centre).map((label) => intoPicture(label, frame, inset));
  const left = central.filter((wish) => wish.leader && !inInset.some(({ state }) => state === wish.state));
  const insetCentres = stateCentres(insetGrid, dataset.states.length);
  const inPicture = (label: PlacedLabel) => {
    const at = { ...label, x: (label.x / 100) * frame.width, y: (label.y / 100) * frame.height };
    return boxOf(at, wishes.find(({ state }) => state === label.state)!.widths[label.form]!, main);
  };
  const free = new Room({ left: 0, top: 0, right: frame.width, bottom: frame.height });
  free.take(inInset.map(inPicture));
  const below = left.slice(0, 1).flatMap((wish) => {
    const [x, y] = insetCentres[wish.state]!;
    return placeBelow(wish, [inset.left + x, inset.top + y], insetRect, free, main) ?? [];
  });
  const fixed = [...inInset, ...below];
  const boxes = below.map(inPicture);
  // On a narrow map a line to a label would cross more than it explains.
  const outer = wishes
    .filter((wish) => !isCentral(wish))
    .map((wish) => ({ ...wish, leader: wish.leader && width !== 'narrow' }));
  return [...fixed, ...placeMapLabels(outer, { ...main, taken: [...main.taken, ...boxes] })];
}

/** The states with a recorded title, those with the most first, and how wide their labels can become. */
function wishesOf(dataset: Dataset, width: LabelClass, lang: NameLanguage): LabelWish[] {
  const view = viewOf(facetsOf(dataset), EVERYTHING);
  const { states } = countStates(view, unpackPlaces(packPlaces(dataset)));
  const rows = statesInOrder(dataset);
  return states
    .map((count, state) => ({ count, row: rows[state]!, state }))
    .filter(({ count }) => count.titles > 0)
    .sort((a, b) => b.count.titles - a.count.titles || a.state - b.state)
    .map(({ count, row, state }) => {
      const bold = count.titles >= BOLD_FROM;
      const perMillion = ((count.titles / row.population2020) * 1e6).toFixed(1);
      const numbers = [String(count.titles), String(count.locations), perMillion];
      const widest = (name: string) =>
        Math.max(...numbers.map((number) => textWidth(`${name} ${number}`, LABEL_SIZE[width], bold)));
      const long = widest(lang === 'en' ? row.nameEn : row.nameEs);
      const short = widest(row.abbreviation);
      return { state, widths: width === 'narrow' ? [short] : [long, short], leader: bold };
    });
}

/** The boxes of all marks in a picture shown at the narrowest width of a class, a px of air included. */
function markBoxes(
  dataset: Dataset,
  { frame, inset }: Pick<Geography, 'frame' | 'inset'>,
  width: LabelClass,
): Rect[] {
  const unit = frame.width / LABEL_WIDTHS[width];
  const places = unpackPlaces(packPlaces(dataset));
  const spots = Array.from(places.production, (_, place) => ({
    lonLat: [places.lon[place]!, places.lat[place]!] as const,
    sharpness: places.precision[place]! as Sharpness,
    sureness: places.confidence[place]!,
  }));
  const boxAround = (x: number, y: number, radius: number) =>
    rectOf((x / 100) * frame.width - radius, (y / 100) * frame.height - radius, 2 * radius, 2 * radius);
  const marks = placeMarks(spots, frame, inset);
  const diagonal = Math.hypot(frame.width, frame.height) / Math.SQRT2;
  if (marks.length > MOST_MARKS)
    return gatherMarks(marks, frame, inset).map(({ x, y, radius }) =>
      boxAround(x, y, (radius / 100) * diagonal + unit),
    );
  return marks.map(({ x, y, sharpness }) => {
    const radius = (width === 'narrow' ? NARROW_MARK_RADIUS : MARK_RADIUS[sharpness]) + 1;
    return boxAround(x, y, radius * unit);
  });
}

function intoPicture(label: PlacedLabel, frame: Geography['frame'], inset: Geography['inset']): PlacedLabel {
  const x = (percent: number) =>
    round(((inset.left + (percent / 100) * inset.frame.width) / frame.width) * 100);
  const y = (percent: number) =>
    round(((inset.top + (percent / 100) * inset.frame.height) / frame.height) * 100);
  const moved = { ...label, x: x(label.x), y: y(label.y) };
  return label.leader ? { ...moved, leader: [x(label.leader[0]), y(label.leader[1])] } : moved;
}

const rectOf = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const shift = ({ left, top, right, bottom }: Rect, x: number, y: number): Rect => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});

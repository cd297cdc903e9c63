import type { PlacedLabel, Point } from './atlas.ts';
import { Room } from './freeRoom.ts';
import { around, boxOf, covers, type Anchor } from './labelBox.ts';
import { percentOf, round } from './percent.ts';
import { distance, nearest, stepsAlong, towards } from './points.ts';
import type { Rect } from './rect.ts';
import { cellsOf, centreOfCells, edgesOf, NOTHING, type StateGrid } from './stateGrid.ts';

/** A state that wants a label, in each of the forms its name has: the first that fits is taken. */
export interface LabelWish {
  /** The state's position in the grid. */
  readonly state: number;
  /** Width of each form's text on the screen, in px, the form liked best first. */
  readonly widths: readonly number[];
  /** Whether it may stand apart from its state, at the end of a line. */
  readonly leader: boolean;
}

export interface LabelRoom {
  readonly grid: StateGrid;
  /** Marks, drawings and words that no label may touch, in px of the frame. */
  readonly taken: readonly Rect[];
  /** Px of the frame for each px of the screen at the narrowest width that the labels are shown at. */
  readonly unit: number;
  /** Height of a label's line on the screen, in px. */
  readonly line: number;
  /** Whether a label with a line may lie on other states: where a frame shows no sea. */
  readonly overLand: boolean;
}

interface Candidate {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly inside: boolean;
  readonly leader?: Point;
  /** The smaller the better. */
  readonly cost: number;
}

/** One way of placing a label: the spots to try, and the share of the text that must lie on what it should. */
interface Way {
  readonly candidates: (search: Search) => Candidate[];
  /** The state that cells must hold to lie on, `NOTHING` for the sea. */
  readonly suits: (on: number, search: Search) => boolean;
  readonly share: number;
}

interface Search {
  readonly state: number;
  readonly cells: readonly Point[];
  readonly edges: readonly Point[];
  readonly centre: Point;
  readonly room: LabelRoom;
  /** The states that have their label within them. */
  readonly named: ReadonlySet<number>;
}

/** A place for one of the forms of a name. */
interface Found {
  readonly form: number;
  readonly candidate: Candidate;
}

/** Gap between a state's edge and a label beside it, and the longest line to a label, in px of the screen. */
const GAP = 6;
const LONGEST_LEADER = 45;
/** How far from a state's centre, in px of the screen, a label at the end of a line is looked for. */
const SEARCHED = 100;
/** How much of a text must lie on its own state when it fits nowhere as a whole: its halo keeps the rest legible. */
const MOST = 0.66;

const isOwn = (on: number, { state }: Search) => on === state;
const isSea = (on: number) => on === NOTHING;
/** A state that has no name in it would be taken for the one that the label names. */
const isNoOther = (on: number, { state, named, room }: Search) =>
  isSea(on) || (room.overLand && (on === state || named.has(on)));

const WITHIN: Way = { candidates: spotsWithin, suits: isOwn, share: 1 };
const BESIDE: Way = { candidates: spotsBeside, suits: isSea, share: 1 };
const APART: Way = { candidates: spotsApart, suits: isNoOther, share: 1 };
const MOSTLY_WITHIN: Way = { candidates: spotsWithin, suits: isOwn, share: MOST };
const WAYS = [WITHIN, BESIDE, APART, MOSTLY_WITHIN];

/**
 * Places labels in the order of the wishes, each where nothing lies yet: within its own state, else beside it over
 * the sea, else at the end of a line, else mostly within; a label that fits nowhere is left out. Since a text keeps its
 * size while the picture grows, what is free at the narrowest width stays free at every wider one.
 */
export function placeMapLabels(wishes: readonly LabelWish[], room: LabelRoom): PlacedLabel[] {
  const { width, height } = room.grid;
  const free = new Room({ left: 0, top: 0, right: width, bottom: height });
  free.take(room.taken);
  const placed: PlacedLabel[] = [];
  const named = new Set<number>();
  // Over land a label may lie on a state only once that has its own, so those within their states come first.
  for (const ways of room.overLand
    ? [
        [WITHIN, MOSTLY_WITHIN],
        [BESIDE, APART],
      ]
    : [WAYS]) {
    for (const wish of wishes) {
      if (placed.some(({ state }) => state === wish.state)) continue;
      const found = findPlace(wish, ways, { room, free, named });
      if (!found) continue;
      if (found.candidate.inside) named.add(wish.state);
      free.take(lineTo(found.candidate));
      placed.push(inPercent(wish.state, found, room.grid));
    }
  }
  return placed;
}

function inPercent(state: number, { form, candidate }: Found, { width, height }: StateGrid): PlacedLabel {
  const { anchor, inside, leader } = candidate;
  const toPercent = ([x, y]: Point): Point => [round(percentOf(x, 0, width)), round(percentOf(y, 0, height))];
  const [x, y] = toPercent([candidate.x, candidate.y]);
  return { state, form, x, y, anchor, inside, ...(leader && { leader: toPercent(leader) }) };
}

/** The first form and way that find a place, which is taken from then on. */
function findPlace(
  { state, widths, leader }: LabelWish,
  ways: readonly Way[],
  { room, free, named }: { room: LabelRoom; free: Room; named: ReadonlySet<number> },
): Found | undefined {
  const cells = cellsOf(room.grid, state);
  if (cells.length === 0) return undefined;
  const search = { state, cells, edges: edgesOf(cells), centre: centreOfCells(cells), room, named };
  for (const [form, width] of widths.entries()) {
    for (const way of ways) {
      if (way === APART && !leader) continue;
      const suits = (candidate: Candidate, [box]: readonly Rect[]) =>
        isLineFree(candidate, room, free) &&
        covers(box!, room.grid, (on) => way.suits(on, search), way.share);
      const candidates = way.candidates(search).sort((a, b) => a.cost - b.cost);
      const candidate = free.firstFree(candidates, (each) => [boxOf(each, width, room)], { suits });
      if (candidate) return { form, candidate };
    }
  }
  return undefined;
}

/** Points on the state, those near its centre first. */
function spotsWithin({ cells, centre }: Search): Candidate[] {
  return cells.map((cell) => {
    const [x, y] = cell;
    return { x, y, anchor: 'middle', inside: true, cost: distance(cell, centre) };
  });
}

/** Points off the state's outer edge: left and right of it, above and below, those near its centre first. */
function spotsBeside({ edges, centre, room }: Search): Candidate[] {
  const gap = GAP * room.unit;
  const drop = gap / 2 + (room.line * room.unit) / 2;
  return edges.flatMap((edge) => {
    const [x, y] = edge;
    const cost = distance(edge, centre);
    const at = (atX: number, atY: number, anchor: Anchor, more = 0): Candidate => {
      return { x: atX, y: atY, anchor, inside: false, cost: cost + more };
    };
    return [
      at(x - gap, y, 'end'),
      at(x + gap, y, 'start'),
      at(x, y - drop, 'middle', gap),
      at(x, y + drop, 'middle', gap),
    ];
  });
}

/** Points farther off, with a line to the state; short lines first. */
function spotsApart({ edges, centre, room: { unit } }: Search): Candidate[] {
  const reach = SEARCHED * unit;
  const step = 8 * unit;
  const candidates: Candidate[] = [];
  for (let y = centre[1] - reach; y <= centre[1] + reach; y += step) {
    for (let x = centre[0] - reach; x <= centre[0] + reach; x += step) {
      const anchor = x > centre[0] ? 'start' : 'end';
      const edge = nearest(edges, [x, y]);
      const leader = towards(edge, centre, 5);
      const cost = distance([x, y], edge);
      if (cost <= LONGEST_LEADER * unit) candidates.push({ x, y, anchor, inside: false, leader, cost });
    }
  }
  return candidates;
}

/** The line to a label as small boxes; none of a label without one. */
function lineTo({ x, y, leader }: Candidate): Rect[] {
  return leader ? stepsAlong([x, y], leader).map((step) => around(step, 1)) : [];
}

/** Whether a line runs through no words and no drawing; these are wider than a mark, which it may run past. */
function isLineFree(candidate: Candidate, { unit }: LabelRoom, free: Room): boolean {
  const isWide = ({ left, right }: Rect) => right - left > 16 * unit;
  return !lineTo(candidate).some((step) => free.isTaken(step, isWide));
}

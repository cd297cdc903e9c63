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
  /** The cells to lie on; undefined where any will do. */
  readonly on: (search: Search) => number | undefined;
  readonly share: number;
}

interface Search {
  readonly state: number;
  readonly cells: readonly Point[];
  readonly edges: readonly Point[];
  readonly centre: Point;
  readonly room: LabelRoom;
}

/** Gap between a state's edge and a label beside it, and the longest line to a label, in px of the screen. */
const GAP = 6;
const LONGEST_LEADER = 45;
/** How far from a state's centre, in px of the screen, a label at the end of a line is looked for. */
const SEARCHED = 100;
/** How much of a text must lie on its own state when it fits nowhere as a whole: its halo keeps the rest legible. */
const MOST = 0.66;

const WITHIN: Way = { candidates: spotsWithin, on: ({ state }) => state, share: 1 };
const BESIDE: Way = { candidates: spotsBeside, on: () => NOTHING, share: 1 };
const MOSTLY_WITHIN: Way = { candidates: spotsWithin, on: ({ state }) => state, share: MOST };
const APART: Way = {
  candidates: spotsApart,
  on: ({ room }) => (room.overLand ? undefined : NOTHING),
  share: 1,
};

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
  const toPercent = ([x, y]: Point): Point => [round(percentOf(x, 0, width)), round(percentOf(y, 0, height))];
  for (const wish of wishes) {
    const found = findPlace(wish, room, free);
    if (!found) continue;
    const { form, candidate } = found;
    const { anchor, inside, leader } = candidate;
    free.take(lineTo(candidate));
    const [x, y] = toPercent([candidate.x, candidate.y]);
    const end = leader && { leader: toPercent(leader) };
    placed.push({ state: wish.state, form, x, y, anchor, inside, ...end });
  }
  return placed;
}

/** The first form and way that find a place, which is taken from then on. */
function findPlace(
  wish: LabelWish,
  room: LabelRoom,
  free: Room,
): { form: number; candidate: Candidate } | undefined {
  const cells = cellsOf(room.grid, wish.state);
  if (cells.length === 0) return undefined;
  const search = { state: wish.state, cells, edges: edgesOf(cells), centre: centreOfCells(cells), room };
  const ways = wish.leader ? [WITHIN, BESIDE, APART, MOSTLY_WITHIN] : [WITHIN, BESIDE, MOSTLY_WITHIN];
  for (const [form, width] of wish.widths.entries()) {
    for (const way of ways) {
      const on = way.on(search);
      const suits = (candidate: Candidate, [box]: readonly Rect[]) =>
        isLineFree(candidate, room, free) && (on === undefined || covers(box!, room.grid, on, way.share));
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

import type { Topology } from 'topojson-specification';
import type { Frame, LonLat, OutlinePaths, Point } from '../geometry/atlas.ts';
import type { Theme } from '../theme/tokens.ts';
import type { Camera } from './camera.ts';
import type { Towns } from '../model/slices/towns.ts';
import type { Drawn } from './drawn.ts';
import type { Library } from './library.ts';

export interface MapWords {
  /** What the map is, for those who do not see it. */
  readonly title: string;
  /** How to zoom without trapping the page: with a mouse here, with one on a Mac, with fingers. */
  readonly wheel: string;
  readonly wheelMac: string;
  readonly fingers: string;
}

/**
 * Why the map that MapLibre draws cannot go on: its graphics context was taken away, this browser cannot have one, a file
 * did not come, the host sends the worker as something else than a script, or the browser was told not to run it.
 */
export type MapFailure = 'lost' | 'unable' | 'missing' | 'mistyped' | 'blocked';

/** What the figure around it asks of a map that zooms. */
export interface MapHandle {
  /** Zooms by so many levels, around a place, or what is chosen or recorded in sight. */
  zoomBy(levels: number, around?: LonLat): void;
  /** Back to the frame of the prerendered picture. */
  goHome(): void;
  look(camera: Camera): void;
  /** Goes to where all of some places are in sight. */
  fit(places: readonly LonLat[]): void;
}

/** What a map that the reader has moved shows once it has come to rest. */
export interface Sight {
  readonly camera: Camera;
  /** Positions of the marks in sight. */
  readonly marks: readonly number[];
  /** Names that are drawn: of recorded places, and of towns, the biggest first. */
  readonly named: { readonly places: readonly string[]; readonly towns: readonly string[] };
  /** The corners of what is seen, in px of the picture's frame. */
  readonly window: { readonly from: Point; readonly to: Point };
}

/** What every map that zooms is given and tells, whatever draws it. */
export interface MapProps {
  /** MapLibre, where it came. */
  library: Library | undefined;
  /** The outlines: in degrees for MapLibre, where they came, and as the picture's own paths. */
  topology: Topology | undefined;
  outlines: OutlinePaths;
  theme: Theme;
  onfail: (why: MapFailure) => void;
  frame: Frame;
  drawn: Drawn;
  towns: Towns;
  words: MapWords;
  /** The map stands as the picture does: it may take over. */
  onready: (handle: MapHandle) => void;
  /** Whether the reader has moved the map off the picture's frame. */
  onmove: (moved: boolean) => void;
  /** What is in sight, each time the map comes to rest off that frame. */
  onsight: (sight: Sight) => void;
  onpick: (state: string) => void;
  /** The marks that a pressed mark or cluster stands for, by their positions. */
  onmarks: (marks: readonly number[]) => void;
  /** The state or the marks under the pointer, which is at a point of the map, in per cent. */
  onpoint: (state: string | undefined, marks: readonly number[], at: Point) => void;
}

/** A Mercator picture: what d3-geo's `geoMercator` needs to draw it, in px of a picture `width` by `height`. */
export interface Frame {
  readonly scale: number;
  readonly translate: Point;
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [x: number, y: number];
export type LonLat = readonly [lon: number, lat: number];

/** A frame as part of a picture: its top left corner is in px of the whole. */
export interface Pane {
  readonly frame: Frame;
  readonly left: number;
  readonly top: number;
}

/** A label's place, in per cent of the picture; the text's middle is at `y`. */
export interface PlacedLabel {
  /** Position of the state in the vocabulary. */
  readonly state: number;
  /** Which form of its name: 0 the one liked best. */
  readonly form: number;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Whether the text lies on its own state, so that its colour must suit the state's. */
  readonly inside: boolean;
  /** The point in the state that a line leads to. */
  readonly leader?: Point;
}

/** The languages that the states table has names in. */
export type NameLanguage = 'en' | 'es';

/** Sets of labels, each for maps of a width or wider. */
export type LabelClass = 'narrow' | 'medium' | 'broad';

/** Where everything stands that does not change with the view. */
export interface Atlas {
  readonly frame: Frame;
  readonly inset: Pane;
  /** A point well inside each state, in the vocabulary's order, in px of the frame. */
  readonly centres: readonly Point[];
  /** By the language of the names, which are not equally long. */
  readonly labels: Readonly<Record<NameLanguage, Readonly<Record<LabelClass, readonly PlacedLabel[]>>>>;
}

/** A path a state, in the vocabulary's order, and one for the neighbouring countries. */
export interface OutlinePaths {
  readonly states: readonly string[];
  readonly neighbours: string;
}

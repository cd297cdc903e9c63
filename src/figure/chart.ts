import type { Component } from 'svelte';
import type { View } from '../filter/view.ts';
import type { SettingName, Settings } from '../filter/settings.ts';
import type { SliceName, Slices } from '../model/slices.ts';
import type { TableName } from '../model/column.ts';
import type { Download } from './download.ts';
import type { Page } from './page.ts';
import type { Reader } from './reader.ts';
import type { Twin } from './TwinTable.svelte';

/** What a figure says in words, computed from the view at hand. */
export interface Summary {
  /** The finding. */
  readonly title: string;
  /** What is counted, and its unit. */
  readonly subtitle: string;
  /** What the picture shows, its extremes and its trend, for those who do not see it. */
  readonly description: string;
  /** Where it comes from, to follow "Source:". */
  readonly source: string;
}

/** What a chart is asked: its data, under what the reader chose. */
export interface Question<Name extends SliceName> {
  readonly data: Pick<Slices, Name>;
  readonly view: View;
  readonly settings: Settings;
}

/** What words are written with. */
export type Words = Pick<Page, 't' | 'format' | 'lang' | 'dataDate'>;

/**
 * A chart's model. Pure: page, embed, share card, table, file and tests are told by the same functions. It counts once a
 * view; what a figure says, tables and hands out is made of these counts alone.
 */
export interface Model<Name extends SliceName, Counts> {
  readonly count: (question: Question<Name>) => Counts;
  readonly say: (counts: Counts, words: Words) => Summary;
  /** The same numbers as a table; none where the drawing is one. */
  readonly table?: (counts: Counts, words: Words) => Twin;
  /** The rows that a figure hands out. */
  readonly handOut: (counts: Counts) => Download;
}

/** What a chart shows by itself where it is asked for: the setting that names it, and every value that it may have. */
export interface OneThing<Name extends SliceName> {
  readonly setting: SettingName;
  readonly ids: (data: Pick<Slices, Name>) => readonly string[];
}

/** A chart's words, for those who have no need of its counts. */
export const summariseBy =
  <Name extends SliceName, Counts>(model: Model<Name, Counts>): Summarise<Name> =>
  (data, view, settings, words) =>
    model.say(model.count({ data, view, settings }), words);

/** Turns the data and the view into words. Pure: the page, the embed's head, the share card and tests all call it. */
export type Summarise<Name extends SliceName> = (
  data: Pick<Slices, Name>,
  view: View,
  settings: Settings,
  page: Words,
) => Summary;

export interface ChartProps<Name extends SliceName> {
  data: Pick<Slices, Name>;
  reader: Reader;
}

/** A chart at hand: its component and its words. */
export interface LoadedChart {
  readonly component: Component<ChartProps<SliceName>>;
  readonly summarise: Summarise<SliceName>;
  /** None where it only ever shows all. */
  readonly one?: OneThing<SliceName> | undefined;
}

export type Section = 'money' | 'multiplier' | 'where' | 'genres' | 'titles' | 'fact-check' | 'context';

export interface Chart {
  /** Its place in addresses, and the id of its <figure>. */
  readonly id: string;
  readonly section: Section;
  /** The table it downloads. */
  readonly table: TableName;
  /** The slices of data it draws. */
  readonly slices: readonly SliceName[];
  /** Beginnings of the message keys it uses, besides `chart.<id>.` and what every figure uses. */
  readonly words: readonly string[];
  /** Whether the reader's filter changes it. */
  readonly filtered: boolean;
  /** Beginnings of the names of the settings it draws by: another's leave it as it is. */
  readonly settings: readonly string[];
}

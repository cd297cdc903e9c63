import type { Component } from 'svelte';
import type { View } from '../filter/view.ts';
import type { Settings } from '../filter/settings.ts';
import type { SliceName, Slices } from '../model/slices.ts';
import type { TableName } from '../model/column.ts';
import type { Page } from './page.ts';
import type { Reader } from './reader.ts';

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

/** Turns the data and the view into words. Pure: the page, the embed's head, the share card and tests all call it. */
export type Summarise<Name extends SliceName> = (
  data: Pick<Slices, Name>,
  view: View,
  settings: Settings,
  page: Pick<Page, 't' | 'format' | 'dataDate'>,
) => Summary;

export interface ChartProps<Name extends SliceName> {
  data: Pick<Slices, Name>;
  reader: Reader;
}

/** A chart at hand: its component and its words. */
export interface LoadedChart {
  readonly component: Component<ChartProps<SliceName>>;
  readonly summarise: Summarise<SliceName>;
}

export type Section = 'money' | 'multiplier' | 'where' | 'genres' | 'titles' | 'fact-check';

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
}

import { facetsOf, packFacets, unpackFacets, type Facets } from './facets.ts';
import type { Dataset } from './dataset.ts';

/** A row on the client: how many sources it has is there, which ones the page of sources says. */
export type Sourced<Row extends { readonly sourceIds: readonly string[] }> = Omit<Row, 'sourceIds'> & {
  readonly sources: number;
};

/**
 * What a figure can ask for. The build makes a module of each and a page carries those that its figures draw, so that an
 * embed costs no column it does not show.
 */
export interface Slices {
  /** What filters test, in columns; row i of every other slice of productions is row i here. */
  readonly facets: Facets;
}
export type SliceName = keyof Slices;

interface Slicing<Slice> {
  /** Takes the slice out of the tables, as JSON holds it. */
  pack(dataset: Dataset): unknown;
  unpack(packed: never): Slice;
}

export const SLICES: { readonly [Name in SliceName]: Slicing<Slices[Name]> } = {
  facets: { pack: (dataset) => packFacets(facetsOf(dataset)), unpack: unpackFacets },
};

/** Every slice of a dataset, as the client would see them. */
export function slicesOf(dataset: Dataset): Slices {
  const names = Object.keys(SLICES) as SliceName[];
  return Object.fromEntries(names.map((name) => [name, SLICES[name].unpack(SLICES[name].pack(dataset) as never)])) as unknown as Slices;
}

import type { StatusShape } from '../../marks/StatusMark.svelte';
import type { ClaimStatus } from '../../model/vocabulary.ts';

/** The shape of each status beside its word. */
export const SHAPES: Record<ClaimStatus, StatusShape> = {
  confirmed: 'check',
  corrected: 'cross',
  conflicting: 'arrows',
  unverified: 'ring',
};

/** The fill of each status on the strip. */
export const FILLS: Record<ClaimStatus, string> = {
  confirmed: 'fill-anil',
  corrected: 'fill-rosa',
  conflicting: 'fill-ocre',
  unverified: 'fill-ctx',
};

import type { Steps } from '../../embed/steps.ts';

/** Height of the embed of a state or a title in CSS pixels, at any width: its words are cut to it. */
export const EMBED_HEIGHTS: Steps = [[0, 420]];

/** Height of the embed of a state or a title in CSS pixels, at any width: its words are cut to it. */
export const EMBED_HEIGHTS = { narrow: 420, medium: 420, wide: 420 } as const;

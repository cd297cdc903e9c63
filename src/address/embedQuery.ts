import type { Theme } from '../embed/parentSignals.ts';
import type { Controls } from './embedParameters.ts';

/** Adds the parameters to the query string of a view; defaults are left out. */
export function writeEmbedQuery(view: string, theme: Theme, controls: Controls): string {
  const query = new URLSearchParams();
  if (theme !== 'auto') query.set('theme', theme);
  if (controls !== 'own') query.set('controls', controls);
  return [view, query.toString()].filter(Boolean).join('&');
}

import { cardPath } from '../../address/embedAddresses.ts';
import type { PageAddress, Shared } from './pageKind.ts';

/** How other sites show a page that has no picture of its own: at its address, with the site's. */
export function shareAsSite({ path, lang }: PageAddress): Shared {
  return { address: path, card: cardPath(lang, 'dashboard'), oembed: [] };
}

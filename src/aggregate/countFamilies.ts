import { heeded, passes, type View } from '../filter/view.ts';
import { FORMATS } from '../model/vocabulary.ts';
import { FAMILY_NAMES, familyOf, type Family } from './formatFamilies.ts';

/** Titles of each family of formats in a view, whatever formats the reader chose. */
export function countFamilies({ facets: { format: formats }, fails }: View): Record<Family, number> {
  const heed = heeded('format');
  const titles = new Uint32Array(FORMATS.length);
  for (let row = 0; row < fails.length; row++) titles[formats[row]!]! += passes(fails[row]!, heed);

  const counts = Object.fromEntries(FAMILY_NAMES.map((family) => [family, 0])) as Record<Family, number>;
  titles.forEach((count, format) => (counts[familyOf(format)] += count));
  return counts;
}

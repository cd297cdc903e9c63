import type { Steps } from '../embed/steps.ts';
import type { Lang } from '../i18n/languages.ts';
import measured from './heights.json' with { type: 'json' };

/** Of a chart's figure on the dashboard, kept at 375, 768 and 1280 px until it is laid out. */
interface PageHeights {
  readonly narrow: number;
  readonly medium: number;
  readonly wide: number;
}

/** Heights in px that a browser measured: `npm run measure` writes them, a test measures again. */
type Heights = Partial<Record<Lang, Steps>> & { readonly onPage?: PageHeights };

/** For a chart or a language that was not measured yet, so that it can be built and measured. */
const UNKNOWN = 1000;

const heightsOf = (id: string) => (measured as unknown as Partial<Record<string, Heights>>)[id];

/** The heights that a chart's embed needs, by its width, in a language. */
export function embedHeights(id: string, lang: Lang): Steps {
  return heightsOf(id)?.[lang] ?? [[0, UNKNOWN]];
}

/** The heights of a chart's figure on the dashboard, one of each class of widths. */
export function pageHeights(id: string): PageHeights {
  return heightsOf(id)?.onPage ?? { narrow: UNKNOWN, medium: UNKNOWN, wide: UNKNOWN };
}

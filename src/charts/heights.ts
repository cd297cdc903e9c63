import type { Steps } from '../embed/steps.ts';
import type { Lang } from '../i18n/languages.ts';
import measured from './heights.json' with { type: 'json' };

/** Heights in px that a browser measured: `npm run measure` writes them, a test measures again. */
interface Heights extends Record<Lang, Steps> {
  /** Of its figure on the dashboard, kept at 375, 768 and 1280 px until it is laid out. */
  readonly onPage: { readonly narrow: number; readonly medium: number; readonly wide: number };
}

/** For a chart that was not measured yet, so that it can be built and measured. */
const UNKNOWN: Heights = {
  en: [[0, 1000]],
  es: [[0, 1000]],
  onPage: { narrow: 1000, medium: 1000, wide: 1000 },
};

const heightsOf = (id: string) => (measured as unknown as Partial<Record<string, Heights>>)[id] ?? UNKNOWN;

/** The heights that a chart's embed needs, by its width, in a language. */
export function embedHeights(id: string, lang: Lang): Steps {
  return heightsOf(id)[lang];
}

/** The heights of a chart's figure on the dashboard, one of each class of widths. */
export function pageHeights(id: string): Heights['onPage'] {
  return heightsOf(id).onPage;
}

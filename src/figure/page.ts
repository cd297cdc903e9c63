import { getContext, type Snippet } from 'svelte';
import type { Format } from '../i18n/format.ts';
import type { Translate } from '../i18n/translate.ts';

/** What every figure of a page knows of the page it stands on. */
export interface Page {
  readonly lang: string;
  /** Relative path to the site's root, '' or '../' and so on: the site works at any base path. */
  readonly root: string;
  /** Relative path to the root of this language's pages. */
  readonly home: string;
  /** Whether the page is one chart in an iframe. */
  readonly embedded: boolean;
  /** Day of the newest source, ISO 8601. */
  readonly dataDate: string;
  /** Version of the data, ISO 8601. */
  readonly version: string;
  /** Absolute address of the site, '' where the build was given none. */
  readonly site: string;
  readonly t: Translate;
  readonly format: Format;
  /** The HTML of a part that needs no script until it is stale: while hydrating, a sign that it stands there. */
  readonly still?: (part: Snippet) => string | undefined;
  /** Whether a figure's parts show another view than the one that was prerendered, all of them alike. */
  readonly changed?: () => boolean;
}

const PAGE = Symbol('page');

/** The context a root component is rendered, mounted or hydrated with. */
export const pageContext = (page: Page) => new Map<unknown, unknown>([[PAGE, page]]);

/** The page the component is on. Call it while the component is being set up. */
export const getPage = () => getContext<Page>(PAGE);

import type { ChartId } from '../../charts/index.ts';
import type { Lang } from '../../i18n/index.ts';
import type { Messages } from '../../i18n/translate.ts';
import type { SliceName } from '../../model/slices.ts';
import type { Subject } from '../../address/subjectAddresses.ts';
import type { DocumentKind } from '../hosting/addressKinds.ts';

/** The names of the kinds of pages; each is a file in this folder. */
export type PageKindName =
  'dashboard' | 'embed' | 'builder' | 'data' | 'sources' | 'missing' | 'subject' | 'subject-embed';

/** Where a page of a kind stands. */
export interface PagePlace {
  /** Below the folder of its language: '' or a folder that ends in a slash; the page for what is not there is a file. */
  readonly path: string;
  /** The chart of an embed. */
  readonly chart?: ChartId;
  /** The state or title of its page or embed. */
  readonly subject?: Subject;
}

/** One prerendered page. `path` is from the site's root. */
export interface PageAddress extends PagePlace {
  readonly kind: PageKindName;
  readonly lang: Lang;
}

/** Reads some slices; what it returns tells whether one of their rows has a value in one of its cells. */
export type ReadValues = (slices: readonly SliceName[]) => (value: string) => boolean;

/** How other sites show a page. */
export interface Shared {
  /** Where whoever sees it there is led, from the site's root. */
  readonly address: string;
  /** Its share card, from the site's root. */
  readonly card: string;
  /** The oEmbed answers that it links, from the site's root, with what each is called. */
  readonly oembed: readonly { readonly path: string; readonly title: string }[];
}

/** The script of a kind of page. */
export interface Script {
  /** The module that is the script, from `src/`; where words come with it, that exports what starts the page with them. */
  readonly module: string;
  /** Which pages it shares files with: with those of the same bundle, and no others. */
  readonly bundle: 'dashboard' | 'embeds' | 'subjectEmbeds' | 'others';
}

/** The most that a page may weigh, in bytes of 1,000 to the kilobyte; `scripts` until all its figures are live. */
export interface Budget {
  readonly html?: number;
  readonly painted?: number;
  readonly paintedRequests?: number;
  readonly scripts?: number;
}

/** A budget that is not held, what is held in its place, and why. The bound may fall; it may not rise. */
export interface Exception {
  readonly scripts: number;
  readonly why: string;
}

/**
 * A kind of page: all that the build must know of it. What renders it stands under the same name in the folder `render`,
 * since that needs Svelte compiled for the server, and these lists are read by Vite's own configuration, before anything
 * is compiled.
 */
export interface PageKind {
  /** Its pages in a language; those of states and titles are as many as there are of these. */
  readonly pages: (subjects: readonly Subject[]) => readonly PagePlace[];
  /** Whether it is made for an iframe. */
  readonly isEmbed: boolean;
  /** Whether search engines list it; not what stands for another page, or for none. */
  readonly isIndexed: boolean;
  /** Whether it is shown at any depth, so that its paths begin at the host. */
  readonly isAtAnyDepth?: boolean;
  /** Which headers it is sent with: what it may load, and who may frame it. */
  readonly headers: DocumentKind;
  /** Left out where nobody has a reason to pass it on. */
  readonly shared?: (page: PageAddress) => Shared;
  /** The charts that it shows and brings to life. */
  readonly charts?: (page: PageAddress) => readonly ChartId[];
  /** The style sheets it is made of, and folders of such, after the tokens, before those of its charts; from `src/`. */
  readonly sheets: (page: PageAddress) => readonly string[];
  /** More rules, which are worked out. */
  readonly rules?: () => string;
  readonly script?: Script;
  /** The messages that its script needs, of all those of its language. */
  readonly words?: (page: PageAddress, messages: Messages, readValues: ReadValues) => Partial<Messages>;
  /** Where the words and slices of its charts come from: HTML that is big without them leaves them to a file. */
  readonly dataIn?: (page: PageAddress) => 'html' | 'file';
  readonly budget?: (page: PageAddress) => Budget;
  readonly exception?: (page: PageAddress) => Exception | undefined;
}

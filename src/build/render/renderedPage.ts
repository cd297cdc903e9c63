import type { Page } from '../../figure/page.ts';
import type { PageAddress } from '../pages/pageKind.ts';
import type { RenderInput } from '../renderInput.ts';

/** The body and the words of the head of a page. */
export interface RenderedPage {
  readonly title: string;
  readonly description: string;
  readonly siteName: string;
  readonly body: string;
  /** More elements for the head. */
  readonly head?: string;
}

/** Renders a page of one kind; `page` is what its components know of it. */
export type RenderKind = (
  address: PageAddress,
  page: Page,
  input: RenderInput,
) => RenderedPage | Promise<RenderedPage>;

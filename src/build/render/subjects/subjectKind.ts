import type { Page } from '../../../figure/page.ts';
import type { SubjectSummary } from '../../../pages/subject/subjectSummary.ts';
import type { SubjectKind } from '../../../address/subjectAddresses.ts';
import type { RenderInput } from '../../renderInput.ts';
import type { RenderedPage } from '../renderedPage.ts';

/** The rows of a published table that a subject's files hold: the table, and where its key and the subject's value is. */
export interface SubjectRows {
  readonly table: string;
  /** Column by whose value the rows of a subject are found, and that value. */
  readonly column: string;
  readonly value: string;
}

/** A kind of page of which there is one for each of many rows: all that the build must know of it, in one place. */
export interface SubjectPages {
  readonly kind: SubjectKind;
  /** The ends of the pages' addresses. */
  ids(input: RenderInput): string[];
  words(id: string, page: Page, input: RenderInput): SubjectSummary;
  /** The page of a subject. */
  render(id: string, page: Page, input: RenderInput): RenderedPage;
  /** The same for an iframe. */
  embed(id: string, page: Page, input: RenderInput): RenderedPage;
  /** What its files of rows are cut from. */
  rows(id: string, input: RenderInput): readonly SubjectRows[];
}

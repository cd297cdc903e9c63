import type { Page } from '../../../figure/page.ts';
import type { Subject, SubjectKind } from '../../../address/subjectAddresses.ts';
import type { PublishedFile } from '../../published/edition.ts';
import type { RenderInput } from '../../renderInput.ts';
import type { RenderKind } from '../renderedPage.ts';
import { cutRows, rowFiles } from './rows.ts';
import { statePages } from './state.ts';
import type { SubjectPages } from './subjectKind.ts';
import { titlePages } from './title.ts';

/** Every kind of page of which there is one a row. A kind is a file here and a line below. */
const KINDS: Readonly<Record<SubjectKind, SubjectPages>> = { state: statePages, title: titlePages };

/** Every state and title that has a page. */
export function listSubjects(input: RenderInput): Subject[] {
  return Object.values(KINDS).flatMap((pages) => pages.ids(input).map((id) => ({ kind: pages.kind, id })));
}

/** The page of a state or a title. */
export const renderSubject: RenderKind = ({ subject }, page, input) =>
  KINDS[subject!.kind].render(subject!.id, page, input);

/** The embed of a state or a title. */
export const renderSubjectEmbed: RenderKind = ({ subject }, page, input) =>
  KINDS[subject!.kind].embed(subject!.id, page, input);

/** A subject as other sites show it: its words, and the HTML of its embed, whose drawing its card has too. */
export function describeSubject({ kind, id }: Subject, page: Page, input: RenderInput) {
  const pages = KINDS[kind];
  return { summary: pages.words(id, page, input), html: pages.embed(id, page, input).body };
}

/** The files of a subject's rows, their paths from the site's root. */
export function subjectFiles(subject: Subject, input: RenderInput): PublishedFile[] {
  return rowFiles(subject, cutRows(KINDS[subject.kind].rows(subject.id, input), input.publication));
}

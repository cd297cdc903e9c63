/**
 * The server half of the pages: everything that needs Svelte compiled for the server. The build bundles this file and
 * calls it; the development server loads it anew after each change.
 */
import type { PageAddress, PageKindName } from './pages/pageKind.ts';
import { renderBuilder } from './render/builder.ts';
import { renderDashboard } from './render/dashboard.ts';
import { renderData } from './render/data.ts';
import { renderEmbed } from './render/embed.ts';
import { describePage } from './render/figure.ts';
import { renderMissing } from './render/missing.ts';
import type { RenderedPage, RenderKind } from './render/renderedPage.ts';
import { renderSources } from './render/sources.ts';
import { renderSubject, renderSubjectEmbed } from './render/subjects/kinds.ts';
import type { RenderInput } from './renderInput.ts';

export { describeChart, describePage, describeSite, renderFigure, stillReader } from './render/figure.ts';
export { describeSubject, listSubjects, subjectFiles } from './render/subjects/kinds.ts';

const RENDERERS: Readonly<Record<PageKindName, RenderKind>> = {
  dashboard: renderDashboard,
  data: renderData,
  sources: renderSources,
  builder: renderBuilder,
  missing: renderMissing,
  embed: renderEmbed,
  subject: renderSubject,
  'subject-embed': renderSubjectEmbed,
};

/** The body and the words of the head of a page. */
export async function renderPage(address: PageAddress, input: RenderInput): Promise<RenderedPage> {
  return RENDERERS[address.kind](address, describePage(address, input), input);
}

import { render } from 'svelte/server';
import { pageContext } from '../../figure/page.ts';
import MissingPage from '../../pages/missing/MissingPage.svelte';
import type { RenderKind } from './renderedPage.ts';

/** The page for what is not there. */
export const renderMissing: RenderKind = (_, page) => ({
  title: page.t('page.missing.title'),
  description: page.t('page.missing.text'),
  siteName: page.t('site.name'),
  body: render(MissingPage, { context: pageContext(page) }).body,
});

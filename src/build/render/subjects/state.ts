import { render } from 'svelte/server';
import { shootSpending } from '../../../aggregate/shootSpending.ts';
import { placesOfState, ranksOfState, titlesOfState } from '../../../aggregate/stateRecord.ts';
import { pageContext, type Page } from '../../../figure/page.ts';
import type { State } from '../../../model/states.ts';
import { STATES, type StateCode } from '../../../model/vocabulary.ts';
import StateEmbed from '../../../pages/subject/StateEmbed.svelte';
import {
  stateDescription,
  stateSource,
  stateTitle,
  type StateFinding,
} from '../../../pages/subject/stateFinding.ts';
import StatePage from '../../../pages/subject/StatePage.svelte';
import type { SubjectSummary } from '../../../pages/subject/subjectSummary.ts';
import { drawState } from '../../geography/stateShapes.ts';
import { leanMarkup } from '../../leanMarkup.ts';
import type { RenderInput } from '../../renderInput.ts';
import { countRows, cutRows } from './rows.ts';
import type { SubjectPages } from './subjectKind.ts';
import { mapOf, subjectsOf } from './subjects.ts';

/** A page, an embed and files for each of the 32 states, those without a record too. */
export const statePages: SubjectPages = {
  kind: 'state',
  ids: (input) => [...subjectsOf(input).slugs.values()],
  rows: (slug, input) => [
    { table: 'production_locations', column: 'state', value: stateOf(slug, input).iso },
  ],
  words: (slug, page, input) => wordsOf(findingOf(slug, input), page, input),
  render(slug, page, input) {
    const finding = findingOf(slug, input);
    const { state } = finding;
    const { index, locator } = subjectsOf(input);
    const places = placesOfState(state, index);
    const rows = index.locationsOf.get(state.iso) ?? [];
    const { body } = render(StatePage, {
      props: {
        finding,
        words: wordsOf(finding, page, input),
        slug,
        places,
        map: mapFor(state, { width: 640, height: 480 }, input),
        locator: { frame: locator.frame, land: locator.land, own: locator.states.get(state.iso)! },
        spending: spendingIn(state, input),
        neighbours: neighboursOf(state, input),
        sources: new Set(rows.flatMap(({ sourceIds }) => sourceIds)).size,
        files: countRows(cutRows(statePages.rows(slug, input), input.publication)),
        sourceKinds: input.sourceKinds,
      },
      context: pageContext(page),
    });
    return { ...headOf(finding, page, input), body: leanMarkup(body) };
  },
  embed(slug, page, input) {
    const finding = findingOf(slug, input);
    const { state } = finding;
    const places = placesOfState(state, subjectsOf(input).index);
    const { body } = render(StateEmbed, {
      props: {
        finding,
        slug,
        rows: places.reduce((sum, { rows }) => sum + rows.length, 0),
        places: places.length,
        map: mapFor(state, { width: 640, height: 320 }, input),
      },
      context: pageContext(page),
    });
    return { ...headOf(finding, page, input), body: leanMarkup(body) };
  },
};

function stateOf(slug: string, input: RenderInput): State {
  const { slugs, index } = subjectsOf(input);
  const [code] = [...slugs].find(([, each]) => each === slug)!;
  return index.dataset.stateByCode.get(code)!;
}

function findingOf(slug: string, input: RenderInput): StateFinding {
  const { index, counts } = subjectsOf(input);
  const state = stateOf(slug, input);
  return {
    state,
    titles: titlesOfState(state, index),
    ranks: ranksOfState(state, counts, index.dataset.states),
  };
}

function wordsOf(finding: StateFinding, page: Page, input: RenderInput): SubjectSummary {
  const { t, format, dataDate } = page;
  const { length } = subjectsOf(input).index.locationsOf.get(finding.state.iso) ?? [];
  return {
    title: stateTitle(finding, page),
    description: stateDescription(finding, page),
    source: t('figure.source', {
      source: stateSource(length, page),
      date: format.date(dataDate),
    }),
  };
}

function headOf(finding: StateFinding, page: Page, input: RenderInput) {
  const { title, description } = wordsOf(finding, page, input);
  const siteName = page.t('site.name');
  return { title: `${title} · ${siteName}`, description, siteName };
}

function mapFor(state: State, size: { width: number; height: number }, input: RenderInput) {
  const { topology, index } = subjectsOf(input);
  const { frame, path } = drawState(topology, state.iso, size);
  return { frame, path, spots: mapOf(index.locationsOf.get(state.iso) ?? [], frame) };
}

function spendingIn({ nameEn }: State, input: RenderInput) {
  const { dataset } = input.publication.edition;
  return shootSpending(dataset).filter(({ geography }) => geography.includes(`${nameEn}, Mexico`));
}

function neighboursOf({ iso }: State, input: RenderInput) {
  const { bordering, slugs, counts } = subjectsOf(input);
  return (bordering.get(iso) as readonly StateCode[]).map((code) => ({
    code,
    slug: slugs.get(code)!,
    titles: counts.states[STATES.indexOf(code)]!.titles,
  }));
}

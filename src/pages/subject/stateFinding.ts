import type { StateRank, StateTitle } from '../../aggregate/stateRecord.ts';
import type { Page } from '../../figure/page.ts';
import { stateInSentence } from '../../figure/stateWords.ts';
import { capitalise } from '../../i18n/translate.ts';
import type { State } from '../../model/states.ts';

/** What a state's page is about. */
export interface StateFinding {
  readonly state: State;
  readonly titles: readonly StateTitle[];
  /** None where nothing counted is recorded. */
  readonly ranks: readonly StateRank[];
}

/** The finding as the title of a state's page. */
export function stateTitle({ state, titles, ranks: [byTitles] }: StateFinding, { t }: Page): string {
  const name = stateInSentence(state.iso, t);
  if (byTitles) {
    const values = { state: capitalise(t(`state.${state.iso}`)), n: byTitles.value, rank: byTitles.rank };
    return t('page.state.title', values);
  }
  return t(titles.length ? 'page.state.title-disputed' : 'page.state.title-none', { state: name });
}

/** The same for search engines and other sites. */
export function stateDescription({ state, ranks: [byTitles] }: StateFinding, { t }: Page): string {
  const values = { state: stateInSentence(state.iso, t) };
  return byTitles
    ? t('page.state.description', { ...values, n: byTitles.value })
    : t('page.state.description-none', values);
}

/** What stands behind a state's page with so many recorded places, to follow "Source:". */
export function stateSource(rows: number, { t }: Page): string {
  return rows ? t('page.state.card-source', { n: rows }) : t('page.state.card-source-none');
}

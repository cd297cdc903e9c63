import type { Translate } from '../i18n/translate.ts';
import type { NameLanguage } from '../model/atlas.ts';
import type { StateNames } from '../model/stateNames.ts';
import { STATES, type StateCode } from '../model/vocabulary.ts';

/** States whose name takes an article in a sentence, in at least one language. */
const WITH_ARTICLE = { 'MX-CMX': 'state.mexico-city', 'MX-MEX': 'state.state-of-mexico' } as const;

/** The language that a page's states are named in. */
export function nameLanguage(t: Translate): NameLanguage {
  return t('state.names') === 'es' ? 'es' : 'en';
}

/** A state's name by itself, as on a label. */
export function stateName(code: StateCode, states: StateNames, t: Translate): string {
  return states[nameLanguage(t)][STATES.indexOf(code)]!;
}

/** A state's name in a sentence. */
export function stateInSentence(code: StateCode, states: StateNames, t: Translate): string {
  const key = WITH_ARTICLE[code as keyof typeof WITH_ARTICLE];
  return key ? t(key) : stateName(code, states, t);
}

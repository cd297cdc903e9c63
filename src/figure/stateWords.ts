import type { Translate } from '../i18n/translate.ts';
import type { NameLanguage } from '../geometry/atlas.ts';
import type { StateCode } from '../model/vocabulary.ts';

/** States whose name takes an article in a sentence, in at least one language. */
const WITH_ARTICLE = { 'MX-CMX': 'state.the-MX-CMX', 'MX-MEX': 'state.the-MX-MEX' } as const;

/** The language that a page's states are named in. */
export function nameLanguage(t: Translate): NameLanguage {
  return t('state.names') === 'es' ? 'es' : 'en';
}

/** A state's name in a sentence. */
export function stateInSentence(code: StateCode, t: Translate): string {
  return t(WITH_ARTICLE[code as keyof typeof WITH_ARTICLE] ?? `state.${code}`);
}

import { joinRanges } from '../i18n/format.ts';

/** A row's label in the language of the page. */
export function labelOf({ labelEn, labelEs }: { labelEn: string; labelEs: string }, lang: string): string {
  return joinRanges(lang.startsWith('es') ? labelEs : labelEn);
}

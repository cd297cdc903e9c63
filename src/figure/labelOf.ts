/** A row's label in the language of the page. */
export function labelOf({ labelEn, labelEs }: { labelEn: string; labelEs: string }, lang: string): string {
  return lang.startsWith('es') ? labelEs : labelEn;
}

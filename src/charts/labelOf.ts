/** The text with its ranges, "2019–20", kept on one line: browsers break behind a dash unless a word joiner follows it. */
export function joinRanges(text: string): string {
  return text.replace(/(\d–)(?=\d)/g, '$1\u2060');
}

/** A row's label in the language of the page. */
export function labelOf({ labelEn, labelEs }: { labelEn: string; labelEs: string }, lang: string): string {
  return joinRanges(lang.startsWith('es') ? labelEs : labelEn);
}

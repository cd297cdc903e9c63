/** What is cited: a figure, a table, or the whole. */
export interface Cited {
  readonly title: string;
  /** Version of the data, ISO 8601. */
  readonly version: string;
  readonly address: string;
}

const AUTHOR = 'Rodaje';
const LICENCE = 'CC BY 4.0';

/** The parts of a citation for a sentence of the reader's language (`page.data.citation-text` in i18n). */
export function citeParts({ title, version, address }: Cited): Record<string, string> {
  return { author: AUTHOR, year: version.slice(0, 4), title, version, licence: LICENCE, address };
}

/** Signs that TeX would take for commands. */
const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** The same as an entry for BibTeX or BibLaTeX. Braces keep the capitals of the title. */
export function writeBibtex({ title, version, address }: Cited, id = 'rodaje'): string {
  const escape = (text: string) => text.replace(/[\\{}&%$#_~^]/g, (sign) => TEX[sign]!);
  return `@misc{${id}${version.slice(0, 4)},
  author = {{${AUTHOR}}},
  title = {{${escape(title)}}},
  year = {${version.slice(0, 4)}},
  version = {${version}},
  note = {${LICENCE}},
  url = {${address}}
}`;
}

import { LOCALES, type Lang } from '../i18n/languages.ts';

/** What has a page, an embed and files of its own. */
export type SubjectKind = 'state' | 'title';

/** A subject by its address: a state's slug, a title's id. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** Address of a subject's page below its language's pages. */
export function subjectPath({ kind, id }: Subject): string {
  return `${kind}/${id}/`;
}

/** Address of the file with a subject's rows of a table, from the site's root. */
export function subjectFile(
  { kind, id }: Subject,
  table: string,
  ending: 'csv' | 'excel.csv' = 'csv',
): string {
  return `data/${kind}/${id}/${table}.${ending}`;
}

/** Name that a file of a subject's rows is saved under. */
export function subjectFileName(
  { kind, id }: Subject,
  table: string,
  version: string,
  ending: string,
): string {
  return `rodaje_${kind}-${id}_${table}_${version}.${ending}`;
}

/** The absolute addresses of a subject's embed code; `site` is the site's own with a slash at its end. */
export function subjectAddresses(site: string, { kind, id }: Subject, lang: Lang) {
  const home = site + LOCALES[lang].folder;
  return {
    address: `${home}embed/${kind}/${id}/`,
    page: `${home}${kind}/${id}/`,
    picture: `${site}${subjectCard({ kind, id }, lang)}`,
    loader: `${site}embed.js`,
  };
}

/** Where a subject's share card lies from the site's root. */
export function subjectCard({ kind, id }: Subject, lang: Lang): string {
  return `share/${lang}/${kind}/${id}.png`;
}

/** Where a subject's oEmbed answer lies from the site's root. */
export function subjectOembed({ kind, id }: Subject, lang: Lang): string {
  return `oembed/${lang}/${kind}/${id}.json`;
}

import { CHARTS, type ChartId } from '../charts/index.ts';
import { LANGS, LANGUAGES, type Lang } from '../i18n/index.ts';
import { subjectPath, type Subject, type SubjectKind } from '../pages/subjectAddresses.ts';

export type PageKind =
  'dashboard' | 'embed' | 'builder' | 'data' | 'sources' | 'missing' | 'subject' | 'subject-embed';

/** One prerendered page. */
export interface PageAddress {
  readonly kind: PageKind;
  readonly lang: Lang;
  /** From the site's root: '' or a folder that ends in a slash; the page for what is not there is a file. */
  readonly path: string;
  /** The chart of an embed. */
  readonly chart?: ChartId;
  /** The state or title of its page or embed. */
  readonly subject?: Subject;
}

/** The address of a page in another language. */
export function inLanguage(page: PageAddress, lang: Lang): string {
  return LANGUAGES[lang].folder + page.path.slice(LANGUAGES[page.lang].folder.length);
}

/** Every page of the site but those of states and titles. */
export function allPages(): PageAddress[] {
  return LANGS.flatMap((lang) => {
    const { folder } = LANGUAGES[lang];
    return [
      { kind: 'dashboard', lang, path: folder } as const,
      { kind: 'data', lang, path: `${folder}data/` } as const,
      { kind: 'sources', lang, path: `${folder}sources/` } as const,
      { kind: 'builder', lang, path: `${folder}embed/` } as const,
      { kind: 'missing', lang, path: `${folder}404.html` } as const,
      ...CHARTS.map(({ id }) => ({ kind: 'embed', lang, path: `${folder}embed/${id}/`, chart: id }) as const),
    ];
  });
}

/** The pages and embeds of states and titles, in every language. */
export function subjectPages(subjects: readonly Subject[]): PageAddress[] {
  return LANGS.flatMap((lang) => {
    const { folder } = LANGUAGES[lang];
    return subjects.flatMap((subject) => [
      { kind: 'subject', lang, path: folder + subjectPath(subject), subject } as const,
      { kind: 'subject-embed', lang, path: `${folder}embed/${subjectPath(subject)}`, subject } as const,
    ]);
  });
}

/** The page or embed of a state or a title that an address below the site's root would be; undefined for any other. */
export function readSubjectPath(path: string): PageAddress | undefined {
  const [, folder = '', embed = '', kind, id] =
    /^([a-z]{2}\/)?(embed\/)?(state|title)\/([a-z0-9-]+)\/$/.exec(path) ?? [];
  const lang = LANGS.find((each) => LANGUAGES[each].folder === folder);
  if (!lang || !id) return undefined;
  return {
    kind: embed ? 'subject-embed' : 'subject',
    lang,
    path,
    subject: { kind: kind as SubjectKind, id },
  };
}

/** One page for each script there is: those of states and titles have two kinds among them. */
export function scriptedPages(): PageAddress[] {
  return [...allPages(), ...subjectPages([{ kind: 'title', id: '' }])];
}

/** Whether a page is made for an iframe. */
export function isEmbed({ kind }: PageAddress): boolean {
  return kind === 'embed' || kind === 'subject-embed';
}

/** The file of a page, from the site's root. */
export function fileOf({ path }: PageAddress): string {
  return path.endsWith('.html') ? path : `${path}index.html`;
}

/** Whether a page has a script. */
export function isLive({ kind }: PageAddress): boolean {
  return kind !== 'missing' && kind !== 'sources';
}

/** The id of a page's script: one a language, but where the words do not come as script one for all. */
export function entryOf({ kind, lang }: PageAddress): string {
  return kind === 'embed' || kind === 'subject-embed' || kind === 'dashboard' ? kind : `${kind}-${lang}`;
}

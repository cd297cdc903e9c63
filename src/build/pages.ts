import { LANGS, LANGUAGES, type Lang } from '../i18n/index.ts';
import type { Subject, SubjectKind } from '../address/subjectAddresses.ts';
import { builder } from './pages/builder.ts';
import { dashboard } from './pages/dashboard.ts';
import { data } from './pages/data.ts';
import { embed } from './pages/embed.ts';
import { missing } from './pages/missing.ts';
import type { PageAddress, PageKind, PageKindName } from './pages/pageKind.ts';
import { sources } from './pages/sources.ts';
import { subject } from './pages/subject.ts';
import { subjectEmbed } from './pages/subjectEmbed.ts';

/** Every kind of page, once. */
const KINDS: Readonly<Record<PageKindName, PageKind>> = {
  dashboard,
  data,
  sources,
  builder,
  missing,
  embed,
  subject,
  'subject-embed': subjectEmbed,
};

/** What the build knows of the kind of a page. */
export function kindOf({ kind }: Pick<PageAddress, 'kind'>): PageKind {
  return KINDS[kind];
}

/** The address of a page in another language. */
export function inLanguage(page: PageAddress, lang: Lang): string {
  return LANGUAGES[lang].folder + page.path.slice(LANGUAGES[page.lang].folder.length);
}

/** Every page of the site in every language; those of states and titles for those that are given. */
export function allPages(subjects: readonly Subject[] = []): PageAddress[] {
  return LANGS.flatMap((lang) =>
    (Object.keys(KINDS) as PageKindName[]).flatMap((kind) =>
      KINDS[kind].pages(subjects).map((place): PageAddress => {
        const path = LANGUAGES[lang].folder + place.path;
        return { ...place, kind, lang, path };
      }),
    ),
  );
}

/** The pages and embeds of states and titles, in every language. */
export function subjectPages(subjects: readonly Subject[]): PageAddress[] {
  return allPages(subjects).filter((page) => page.subject);
}

/** The page or embed of a state or a title that an address below the site's root would be; undefined for any other. */
export function readSubjectPath(path: string): PageAddress | undefined {
  const [, kind, id] = /\b(state|title)\/([a-z0-9-]+)\/$/.exec(path) ?? [];
  return id
    ? subjectPages([{ kind: kind as SubjectKind, id }]).find((page) => page.path === path)
    : undefined;
}

/** One page for each script there is: those of states and titles have two kinds among them. */
export function scriptedPages(): PageAddress[] {
  return allPages([{ kind: 'title', id: '' }]);
}

/** Whether a page is made for an iframe. */
export function isEmbed(page: PageAddress): boolean {
  return kindOf(page).isEmbed;
}

/** The file of a page, from the site's root. */
export function fileOf({ path }: PageAddress): string {
  return path.endsWith('.html') ? path : `${path}index.html`;
}

/** Whether a page has a script. */
export function isLive(page: PageAddress): boolean {
  return kindOf(page).script !== undefined;
}

/** Whether the words of a page come as script; otherwise they are with its data. */
export function hasWordsInScript(page: PageAddress): boolean {
  const { words, dataIn } = kindOf(page);
  return words !== undefined && dataIn === undefined;
}

/** The id of a page's script: one a language, but where the words do not come as script one for all. */
export function entryOf(page: PageAddress): string {
  return hasWordsInScript(page) ? `${page.kind}-${page.lang}` : page.kind;
}

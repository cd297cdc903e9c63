import { CHARTS, type ChartId } from '../charts/index.ts';
import { LANGS, LANGUAGES, type Lang } from '../i18n/index.ts';

export type PageKind = 'dashboard' | 'embed';

/** One prerendered page. */
export interface PageAddress {
  readonly kind: PageKind;
  readonly lang: Lang;
  /** From the site's root, '' or ending in a slash. */
  readonly path: string;
  /** The chart of an embed. */
  readonly chart?: ChartId;
}

/** The address of a page in another language. */
export function inLanguage(page: PageAddress, lang: Lang): string {
  return LANGUAGES[lang].folder + page.path.slice(LANGUAGES[page.lang].folder.length);
}

/** Every page of the site. */
export function allPages(): PageAddress[] {
  return LANGS.flatMap((lang) => {
    const { folder } = LANGUAGES[lang];
    return [
      { kind: 'dashboard', lang, path: folder } as const,
      ...CHARTS.map(({ id }) => ({ kind: 'embed', lang, path: `${folder}embed/${id}/`, chart: id }) as const),
    ];
  });
}

/** The id of a page's script: one a language for the dashboard, one a chart and language for embeds. */
export function entryOf({ kind, lang, chart }: PageAddress): string {
  return [kind, lang, chart].filter(Boolean).join('-');
}

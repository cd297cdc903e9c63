import type { TitleRecord } from '../../aggregate/titleRecord.ts';
import type { TitleViewing } from '../../aggregate/titleViewing.ts';
import type { Page } from '../../figure/page.ts';
import { stateInSentence } from '../../figure/stateWords.ts';
import type { MessageKey, Translate } from '../../i18n/translate.ts';

/** A half-year in words. */
export function periodName(period: string, t: Translate): string {
  return t(`page.title.half-${period.at(-1)!}` as MessageKey, { year: period.slice(0, 4) });
}

/** From the first month of a half-year to the last of another, in words. */
export function spanName(first: string, last: string, t: Translate): string {
  const end = (side: 'from' | 'to', period: string) =>
    t(`page.title.span-${side}-${period.at(-1)!}` as MessageKey, { year: period.slice(0, 4) });
  return t('page.title.span', { from: end('from', first), to: end('to', last) });
}

/** What a browser's tab and a search engine call the page: what most readers ask of a title. */
export function titleHead({ production, places }: TitleRecord, { t }: Page): string {
  const title = production.titleEs;
  return places.length
    ? t('page.title.head-places', { title, n: places.length })
    : t('page.title.head-none', { title });
}

/** When a title came out, or how far it is. */
function statusSentence({ production: { released, status } }: TitleRecord, { t, format }: Page): string {
  if (status !== 'released') return t('page.title.lead-status', { status: t(`status.${status}`) });
  return released
    ? t('page.title.lead-released', { date: format.date(released) })
    : t('page.title.lead-undated');
}

/** Where it was shot, in a sentence. */
export function placesSentence({ places, states }: TitleRecord, { t, format }: Page): string {
  if (places.length === 0) return t('page.title.lead-none');
  const names = format.list(states.map((state) => stateInSentence(state, t)));
  return t('page.title.lead-places', { n: places.length, states: names });
}

/** How long it was watched in the half-years that `titleViewing` adds; '' where there is none. */
export function watchedSentence(
  { hours, isFloor, first, last }: TitleViewing,
  { t, format }: Page,
  key: 'page.title.lead-watched' | 'page.title.embed-watched' | 'page.title.watched-total',
): string {
  if (hours === undefined) return '';
  const amount = format.number(hours);
  return t(key, {
    hours: isFloor ? t('page.title.at-least', { hours: amount }) : amount,
    span: spanName(first, last, t),
  });
}

/** The finding under the name, also the description for search engines. */
export function titleLead(record: TitleRecord, page: Page): string {
  const watched = watchedSentence(record.viewing, page, 'page.title.lead-watched');
  return [statusSentence(record, page), placesSentence(record, page), watched].filter(Boolean).join(' ');
}

/** What stands behind a title's page, to follow "Source:". */
export function titleSource({ places, viewing }: TitleRecord, { t }: Page): string {
  const parts = [
    places.length ? t('page.title.source-places', { n: places.length }) : '',
    viewing.halfYears.length ? t('page.title.source-viewing') : '',
  ].filter(Boolean);
  return parts.join('; ') || t('page.title.source-none');
}

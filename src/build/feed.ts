import { createHash } from 'node:crypto';
import { labelCorrections, type LabelledCorrection } from '../aggregate/labelCorrections.ts';
import { LANGUAGES, type Lang } from '../i18n/index.ts';
import { createTranslate, type Translate } from '../i18n/translate.ts';
import type { Change } from '../model/changes.ts';
import { THE_PAGE } from '../model/corrections.ts';
import type { Dataset } from '../model/dataset.ts';
import { escapeMarkup } from '../embed/escapeMarkup.ts';
import { LICENCE } from './published/edition.ts';

/** The file of a language's feed, from the site's root. */
export const feedPath = (lang: Lang) => `${LANGUAGES[lang].folder}feed.xml`;

interface Entry {
  /** Its anchor on the page of data. */
  readonly anchor: string;
  readonly date: string;
  readonly title: string;
  /** HTML. */
  readonly content: string;
}

/**
 * The Atom feed (RFC 4287) of a language: every correction and change, the newest day first and on each day the
 * corrections first. `site` is the site's absolute address with a slash at its end; where it is '', links are relative
 * to the feed. Ids name no address, so that they stay when the site gets one or moves.
 */
export function writeFeed(dataset: Dataset, lang: Lang, site: string): string {
  const { messages, locale, tag, folder } = LANGUAGES[lang];
  const t = createTranslate(messages, locale);
  const entries = [
    ...labelCorrections(dataset, lang).map((correction) => correctionEntry(correction, lang, t)),
    ...dataset.changes.map((change) => changeEntry(change, lang)),
  ].sort((one, other) => (one.date === other.date ? 0 : one.date < other.date ? 1 : -1));
  const home = site ? site + folder : '';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${tag}">
<id>${idOf(lang, 'feed')}</id>
<title>${escapeMarkup(t('atom.title'))}</title>
<subtitle>${escapeMarkup(t('atom.subtitle'))}</subtitle>
<updated>${timeOf(entries[0]!.date)}</updated>
<author><name>${escapeMarkup(t('site.name'))}</name></author>
<rights>${LICENCE.title}, ${LICENCE.path}</rights>
<link rel="self" type="application/atom+xml" href="${home}feed.xml"/>
<link rel="alternate" type="text/html" hreflang="${tag}" href="${home}data/"/>
${entries.map((entry) => writeEntry(entry, lang, home)).join('')}</feed>
`;
}

function writeEntry({ anchor, date, title, content }: Entry, lang: Lang, home: string): string {
  return `<entry>
<id>${idOf(lang, anchor)}</id>
<title>${escapeMarkup(title)}</title>
<updated>${timeOf(date)}</updated>
<link rel="alternate" type="text/html" href="${home}data/#${anchor}"/>
<content type="html">${escapeMarkup(content)}</content>
</entry>
`;
}

function correctionEntry(correction: LabelledCorrection, lang: Lang, t: Translate): Entry {
  const { id, date, table, row, column, was, is, label, whyEn, whyEs } = correction;
  const place = table === THE_PAGE ? t('atom.words', { words: was ?? '' }) : label || row!;
  const cell =
    table === THE_PAGE ? '' : `<p><code>${[table, row, column].filter(Boolean).join(' · ')}</code></p>`;
  const words = (text = t('page.corrections.nothing')) => escapeMarkup(text);
  return {
    anchor: `correction-${id}`,
    date,
    title: t('atom.correction', { place }),
    content: `${cell}<p lang="en"><del>${words(was)}</del> → <ins>${words(is)}</ins></p><p>${words(lang === 'en' ? whyEn : whyEs)}</p>`,
  };
}

function changeEntry({ id, date, labelEn, labelEs, whatEn, whatEs }: Change, lang: Lang): Entry {
  const [title, what] = lang === 'en' ? [labelEn, whatEn] : [labelEs, whatEs];
  return { anchor: `change-${id}`, date, title, content: `<p>${escapeMarkup(what)}</p>` };
}

/** The first moment of a day; of a month or a year, of its first day. RFC 3339. */
function timeOf(date: string): string {
  return `${date}${'-01-01'.slice(date.length - 'YYYY'.length)}T00:00:00Z`;
}

/** Names the ids of this project among all others: a UUID drawn once. */
const NAMESPACE = '245b6347-c7b1-4f76-b1aa-b4299b03a00f';

/** A UUID made from a name (RFC 9562, version 5): the same name always gives the same id. */
function idOf(lang: Lang, name: string): string {
  const namespace = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex');
  const bytes = createHash('sha1').update(namespace).update(`${lang}/${name}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

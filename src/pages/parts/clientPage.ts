import type { Page } from '../../figure/page.ts';
import { createFormat } from '../../i18n/format.ts';
import { createTranslate, type Messages } from '../../i18n/translate.ts';

/** The page as its own root element describes it (see build/document.ts), with its words. */
export function clientPage(document: Document, words: Partial<Messages>): Page {
  const {
    locale = 'en-US',
    root = '',
    home = '',
    tag = '',
    site = '',
    date = '',
    version = '',
    embedded,
  } = document.documentElement.dataset;
  const t = createTranslate(words, locale);
  return {
    // Not the root's `lang`, which a translating browser changes.
    lang: tag,
    root,
    home,
    site,
    dataDate: date,
    version,
    embedded: embedded !== undefined,
    t,
    format: createFormat(t),
  };
}

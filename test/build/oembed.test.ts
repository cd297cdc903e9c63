import { describe, expect, test } from 'vitest';
import { oembedAnswer } from '../../src/build/oembed.ts';
import type { Page } from '../../src/figure/page.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { LANGUAGES } from '../../src/i18n/index.ts';
import { createTranslate } from '../../src/i18n/translate.ts';

const site = 'https://rodaje.example/';

function pageIn(lang: 'en' | 'es'): Page {
  const { messages, locale, tag } = LANGUAGES[lang];
  const t = createTranslate(messages, locale);
  const format = createFormat(t);
  return {
    lang: tag,
    root: '',
    home: '',
    site,
    embedded: false,
    dataDate: '2026-05-12',
    version: '',
    t,
    format,
  };
}

const chart = { id: 'genres' };
const heights = [
  [250, 900],
  [310, 760],
  [640, 700],
] as const;
const summary = { title: 'Drama & más: 70 "títulos"', subtitle: '', description: 'Barras', source: 'Rodaje' };

describe('oembedAnswer', () => {
  const answer = oembedAnswer(chart, heights, 'es', summary, pageIn('es'));

  test('has what oEmbed 1.0 asks of type rich, in the types it asks for', () => {
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 600,
      height: 760,
      title: summary.title,
      provider_name: 'Rodaje',
      provider_url: site,
    });
    expect(Number.isInteger(answer.cache_age)).toBe(true);
  });

  test('gives the thumbnail’s address with both its sizes', () => {
    expect(answer).toMatchObject({
      thumbnail_url: `${site}share/es/genres.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  test('its html is a link in a quotation and a frame with a title, and nothing else', () => {
    expect(answer.html).toBe(
      `<blockquote><a href="${site}es/#genres">Drama &amp; más: 70 &quot;títulos&quot;</a></blockquote>` +
        `<iframe src="${site}es/embed/genres/" title="Drama &amp; más: 70 &quot;títulos&quot;" width="100%" height="760" frameborder="0"></iframe>`,
    );
  });
});

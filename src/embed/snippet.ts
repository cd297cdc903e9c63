import { escapeMarkup } from './escapeMarkup.ts';
import { escapeMarkdown, escapeMarkdownAddress } from './escapeMarkdown.ts';
import { frame, type Framed } from './frame.ts';
import { attributes, link } from './markup.ts';
import { safeHeight } from './steps.ts';

/** What a publisher embeds: one chart in one view. All addresses are absolute, all words in the chart's language. */
export interface Embed extends Framed {
  /** The same view on the dashboard. */
  page: string;
  /** The share card, a PNG of 1200 × 630. */
  picture: string;
  /** The publisher's loader, `embed.js`. */
  loader: string;
  /** What is to be seen in the picture. */
  alt: string;
  /** The line under the figure: its source and the date of the data. */
  source: string;
  words: {
    /** Text of the link to the picture. */
    picture: string;
    /** Label of the button by which an AMP reader opens a frame that is too low. */
    showAll: string;
  };
}

/** Every way to embed a view: kind → the text that a publisher copies. */
export const snippets = {
  iframe: iframeSnippet,
  loader: loaderSnippet,
  pym: pymSnippet,
  amp: ampSnippet,
  oembed: ({ address }: Embed) => address,
  picture: pictureSnippet,
  markdown: markdownSnippet,
} satisfies Record<string, (embed: Embed) => string>;

/** The name of a way to embed. */
export type SnippetKind = keyof typeof snippets;

/**
 * The frame without any script, and a credit line that stays where a content system strips the frame.
 *
 * It reserves a height three times over, so that what a careless system takes away uncovers the next best:
 * 1. `height` in the style measures the frame itself by `cqw` units of the wrapping `div`: exact in every column;
 * 2. without that `div` the same `cqw` are those of the viewport: exact on phones, too low in a narrow column of a wide
 *    window, where the frame scrolls;
 * 3. without the style, or in a browser from before 2023, the `height` attribute: enough for any width from a phone's on,
 *    since white space under a chart is a lesser evil than a chart that is cut.
 * A `min-height` or a `style` element would do it too, but the one forbids a listener to shrink the frame and
 * the other is stripped first.
 *
 * A browser prints a frame blank that no reader has scrolled to. The share card behind it is fetched for paper alone, and
 * is covered by a frame that has come; where the `style` element is stripped, paper has the credit line.
 */
export function iframeSnippet(embed: Embed): string {
  // A container that takes its width from its content would get none from a frame as wide as itself.
  const style = 'position:relative;width:100%;container-type:inline-size;contain-intrinsic-inline-size:250px';
  return [`<div ${attributes({ style })}>${onPaper(embed)}${frame(embed)}</div>`, credit(embed)].join('\n');
}

/** The frame followed by our loader, which keeps it at its content's height. */
function loaderSnippet(embed: Embed): string {
  return `${iframeSnippet(embed)}\n<script ${attributes({ src: embed.loader, async: true })}></script>`;
}

/** A placeholder for a page that loads pym.js already; pym replaces the credit line in it by its frame. */
function pymSnippet(embed: Embed): string {
  const { address, title } = embed;
  return `<div ${attributes({ 'data-pym-src': address, 'data-pym-title': title })}>\n${credit(embed)}\n</div>`;
}

/** For AMP pages: the picture holds the place until the frame is there, so it may stand anywhere in the article. */
function ampSnippet(embed: Embed): string {
  const { address, title, picture, alt, words } = embed;
  const iframe = attributes({
    src: address,
    title,
    layout: 'fixed-height',
    width: 'auto',
    height: safeHeight(embed.heights),
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
    frameborder: 0,
    resizable: true,
  });
  const image = attributes({ src: picture, alt, layout: 'fill', placeholder: true });
  const button = attributes({ overflow: true, tabindex: 0, role: 'button', 'aria-label': words.showAll });
  return [
    `<amp-iframe ${iframe}>`,
    `<amp-img ${image}></amp-img>`,
    `<div ${button}>${escapeMarkup(words.showAll)}</div>`,
    '</amp-iframe>',
    credit(embed),
  ].join('\n');
}

/** No frame at all: the share card with its description, for newsletters and news apps. */
function pictureSnippet({ title, page, picture, alt, source, lang }: Embed): string {
  const image = attributes({
    src: picture,
    alt,
    width: 1200,
    height: 630,
    style: 'max-width:100%;height:auto',
    loading: 'lazy',
  });
  return [
    `<figure ${attributes({ lang })}>`,
    link(page, `<img ${image}>`),
    `<figcaption>${link(page, escapeMarkup(title))} · ${escapeMarkup(source)}</figcaption>`,
    '</figure>',
  ].join('\n');
}

/** The picture and its credit in CommonMark. */
function markdownSnippet({ title, page, picture, alt, source }: Embed): string {
  const to = escapeMarkdownAddress(page);
  const image = `![${escapeMarkdown(alt)}](${escapeMarkdownAddress(picture)})`;
  return `[${image}](${to})\n\n[${escapeMarkdown(title)}](${to}) · ${escapeMarkdown(source)}`;
}

/**
 * The `html` of the oEmbed answer: a bare `blockquote`, which WordPress shows until the frame speaks, and a frame
 * of those attributes that WordPress lets pass.
 */
export function oembedHtml(embed: Embed): string {
  const { address, page, title } = embed;
  const iframe = attributes({
    src: address,
    title,
    width: '100%',
    height: safeHeight(embed.heights),
    frameborder: 0,
  });
  return `<blockquote>${link(page, escapeMarkup(title))}</blockquote><iframe ${iframe}></iframe>`;
}

function onPaper({ picture }: Embed): string {
  const image = attributes({
    class: 'rodaje-paper',
    src: picture,
    alt: '',
    loading: 'lazy',
    hidden: true,
    style: 'position:absolute;width:100%;height:100%;object-fit:contain;object-position:top',
  });
  return `<style media="print">.rodaje-paper{display:block!important}</style><img ${image}>`;
}

function credit({ title, page, picture, source, lang, words }: Embed): string {
  const parts = [
    link(page, escapeMarkup(title)),
    escapeMarkup(source),
    link(picture, escapeMarkup(words.picture)),
  ];
  return `<p ${attributes({ lang })}>${parts.join(' · ')}</p>`;
}

import { attributes } from './markup.ts';
import type { Theme } from './parentSignals.ts';
import { safeHeight, type Steps } from './steps.ts';

/** What a frame says of itself. */
export interface Framed {
  /** Title of the view, the accessible name of the frame. */
  title: string;
  /** The embed page with its query, absolute. */
  address: string;
  /** Height of the content by the frame's width. */
  heights: Steps;
  /** Language of the words, as in an HTML `lang` attribute. */
  lang: string;
  theme: Theme;
}

/** The `iframe` that reserves its content's height by its own width; `iframeSnippet` says what that rests on. */
export function frame({ address, title, heights, lang, theme }: Framed): string {
  const iframe = attributes({
    src: address,
    title,
    lang,
    width: '100%',
    height: safeHeight(heights),
    // Where frame and content declare different colour schemes, the browser paints a white box behind the content.
    style: `position:relative;display:block;width:100%;height:${responsiveHeight(heights)};border:0;color-scheme:${colorScheme(theme)}`,
    // Obsolete, but it is what is left of the border's rule where the style is stripped.
    frameborder: 0,
    loading: 'lazy',
    allow: 'clipboard-write; fullscreen; web-share',
    referrerpolicy: 'strict-origin-when-cross-origin',
  });
  return `<iframe ${iframe}></iframe>`;
}

// A step as arithmetic, because an attribute has no media queries: the difference between frame and threshold, multiplied
// until it exceeds any height, is cut off at the step's own.
function responsiveHeight(steps: Steps): string {
  const [, widest] = steps.at(-1)!;
  const terms = steps.slice(1).map(([from, height], at) => {
    const rise = steps[at]![1] - height;
    // A frame's width may be a fraction, which its content rounds: what is higher from here on is so a little earlier.
    const edge = rise < 0 ? from - 0.95 : from;
    return ` ${rise < 0 ? '-' : '+'} clamp(0px, (${edge}px - 100cqw) * 99999, ${Math.abs(rise)}px)`;
  });
  return `calc(${widest}px${terms.join('')})`;
}

function colorScheme(theme: Theme): string {
  return theme === 'auto' ? 'light dark' : theme;
}

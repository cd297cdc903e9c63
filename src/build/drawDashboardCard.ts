import type { Headline } from '../aggregate/headline.ts';
import type { Page } from '../figure/page.ts';
import { placeStick, type PlacedStick } from '../geometry/placeSticks.ts';
import { headlineWords } from '../pages/dashboard/headlineWords.ts';
import { colorOf } from '../theme/tokens.ts';
import { CARD, type Press } from './press.ts';

const MARGIN = 48;
const STICK = { width: CARD.width - 2 * MARGIN - 20, stick: 40, hinge: 50 };
const CLAP = 470;
/** Baseline of the first line of the sentence, and of the last that stays clear of the clapperboard's words. */
const HEAD = { first: 164, last: 408 };
/** Sizes of the sentence, the largest that has room first. */
const SIZES = [74, 66, 58, 52, 46];

/** The dashboard's card as SVG, for the press to print: the masthead's sentence over the clapperboard. */
export function drawDashboardCard(page: Page, headline: Headline, press: Press): string {
  const { t } = page;
  const { slots, compared } = headlineWords(headline, page);
  const { inAll, announced } = headline.multiplier;
  const text = colorOf('mast-text', 'light');
  const counter = colorOf('mast-counter', 'light');
  const { size, leading, title, lines } = breakHead(
    t('mast.title', slots),
    t('mast.title-counter', slots),
    press,
  );
  const heads = lines.map((line, index) => {
    const fill = index < title.length ? text : counter;
    return press.set({ text: line, face: 'display', size, x: MARGIN, y: HEAD.first + index * leading, fill });
  });
  const label = (words: string, y: number) =>
    press.set({ text: words, face: 'text', size: 24, x: MARGIN, y, fill: text });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" lang="${page.lang}">`,
    `<rect width="100%" height="100%" fill="${colorOf('mast', 'light')}"/>`,
    press.set({ text: t('site.name'), face: 'display', size: 44, x: MARGIN, y: 78, fill: text }),
    ...heads,
    label(t('mast.clap-announced', compared), CLAP - 20),
    drawStick(placeStick(announced, announced, STICK), CLAP),
    drawStick(placeStick(inAll, announced, STICK), CLAP + STICK.stick + 8),
    label(t('mast.clap-study', compared), CLAP + 2 * STICK.stick + 44),
    '</svg>',
  ].join('\n');
}

/** The sentence and what it counters in lines, at the largest size that has room for them. */
function breakHead(sentence: string, counter: string, press: Press) {
  const room = CARD.width - 2 * MARGIN;
  const broken = SIZES.map((size) => {
    const title = press.breakLines(sentence, 'display', size, room);
    const lines = [...title, ...press.breakLines(counter, 'display', size, room)];
    return { size, leading: size + 2, title, lines };
  });
  const fits = broken.find(({ lines, leading }) => HEAD.first + (lines.length - 1) * leading <= HEAD.last);
  return fits ?? broken.at(-1)!;
}

function drawStick({ body, stripes }: PlacedStick, y: number): string {
  const dark = `<path d="${body}" fill="${colorOf('slate', 'light')}"/>`;
  const light = `<path d="${stripes}" fill="${colorOf('mast-text', 'light')}"/>`;
  return `<g transform="translate(${MARGIN} ${y})">${dark}${light}</g>`;
}

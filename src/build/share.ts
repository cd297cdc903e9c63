import { embedHeights } from '../charts/heights.ts';
import { CHARTS } from '../charts/index.ts';
import { LANGS } from '../i18n/index.ts';
import { cardPath, oembedPath } from '../address/embedAddresses.ts';
import type { Write } from './build.ts';
import { drawCard } from './drawCard.ts';
import { drawDashboardCard } from './drawDashboardCard.ts';
import { findDrawings } from './findDrawings.ts';
import { oembedAnswer } from './oembed.ts';
import type { Press } from './press.ts';
import type { RenderInput } from './renderInput.ts';
import { readSheets } from './sheets.ts';

/** A share card: its SVG, and the path below the published folder where its picture stands. */
export interface SharedCard {
  readonly path: string;
  readonly svg: string;
}

/**
 * What other sites show of ours: a share card for the dashboard and for each chart, and, where the site's address is
 * known, each chart's oEmbed answer, which is written; all in every language. `src` is the folder of the sources.
 *
 * @returns the cards as SVG, each with the path its picture is published under
 */
export async function writeShared(
  { describeChart, describeSite }: typeof import('./render.ts'),
  input: RenderInput,
  src: string,
  press: Press,
  write: Write,
): Promise<SharedCard[]> {
  const cards: SharedCard[] = [];
  const marks = readSheets(src, ['theme/marks']);
  for (const lang of LANGS) {
    const svg = drawDashboardCard(describeSite(lang, input), input.headline, press);
    cards.push({ path: cardPath(lang, 'dashboard'), svg });
    for (const chart of CHARTS) {
      const { summary, html, page } = await describeChart(chart.id, lang, input);
      const { title, subtitle } = summary;
      const date = page.format.date(page.dataDate);
      const source = page.t('figure.source', { source: summary.source, date });
      const drawings = findDrawings(html);
      const card = { title, subtitle, source, site: page.t('site.name'), lang: page.lang, drawings };
      cards.push({ path: cardPath(lang, chart.id), svg: drawCard(card, press, marks) });
      if (input.site) {
        const answer = oembedAnswer(chart, embedHeights(chart.id, lang), lang, summary, page);
        write(oembedPath(lang, chart.id), JSON.stringify(answer, null, 2));
      }
    }
  }
  return cards;
}

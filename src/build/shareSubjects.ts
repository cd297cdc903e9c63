import { LANGS } from '../i18n/index.ts';
import { subjectAddresses, subjectCard, subjectOembed, type Subject } from '../address/subjectAddresses.ts';
import { EMBED_HEIGHTS } from '../pages/subject/subjectEmbed.ts';
import type { Write } from './build.ts';
import { drawCard } from './drawCard.ts';
import { findDrawings, type FoundDrawing } from './findDrawings.ts';
import { answerFor } from './oembed.ts';
import type { Press } from './press.ts';
import type { RenderInput } from './renderInput.ts';
import type { SharedCard } from './share.ts';
import { readSheets } from './sheets.ts';

/** Width of the frames of small maps, in px. */
const FRAME = 640;

/** A small map keeps its proportions, which its style sheet knows and the drawing alone does not say. */
function keepingShape(drawing: FoundDrawing): FoundDrawing {
  return { ...drawing, height: 0, ratio: drawing.height / FRAME };
}

/**
 * What other sites show of states and titles: a share card each and, where the site's address is known, an oEmbed answer,
 * which is written; in every language. `src` is the folder of the sources.
 *
 * @returns the cards as SVG, each with the path its picture is published under
 */
export function writeSharedSubjects(
  { describeSubject, describeSite }: typeof import('./render.ts'),
  subjects: readonly Subject[],
  input: RenderInput,
  src: string,
  press: Press,
  write: Write,
): SharedCard[] {
  const cards: SharedCard[] = [];
  const marks = readSheets(src, ['theme/marks', 'theme/spots.css']);
  for (const lang of LANGS) {
    const page = describeSite(lang, input);
    for (const subject of subjects) {
      const { summary, html } = describeSubject(subject, page, input);
      const { title, description, source } = summary;
      const drawings = findDrawings(html).map(keepingShape);
      const card = {
        title,
        subtitle: description,
        source,
        site: page.t('site.name'),
        lang: page.lang,
        drawings,
      };
      cards.push({ path: subjectCard(subject, lang), svg: drawCard(card, press, marks) });
      if (!input.site) continue;
      const embed = {
        ...subjectAddresses(input.site, subject, lang),
        title,
        alt: description,
        source,
        heights: EMBED_HEIGHTS,
      };
      write(subjectOembed(subject, lang), JSON.stringify(answerFor(embed, page), null, 2));
    }
  }
  return cards;
}

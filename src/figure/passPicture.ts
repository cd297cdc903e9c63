import { loadLateWords } from 'virtual:late-words';
import { dataAddress } from '../export/drawPng.ts';
import { saveFile } from '../export/save.ts';
import { share, shareFile } from '../export/share.ts';
import { createTranslate } from '../i18n/translate.ts';
import type { Summary } from './chart.ts';
import type { Download } from './download.ts';
import { drawFigure } from './drawFigure.ts';
import { downloadName } from './downloadName.ts';
import type { Page } from './page.ts';
import { viewAddress } from './viewAddress.ts';

/** What is said of a picture that was passed on, and the picture itself where the reader has to take it by hand. */
export interface PassedPicture {
  readonly said: string;
  readonly picture?: string;
}

interface Passing {
  readonly id: string;
  readonly summary: Summary;
  readonly download: Download;
  readonly query: string;
}

/**
 * Passes a figure on as the screen shows it, a picture with title, source and address: by the device's share sheet where
 * that takes files; else the picture is saved. Where it cannot be drawn, the address goes.
 */
export async function passPicture(
  { id, summary, download, query }: Passing,
  page: Page,
): Promise<PassedPicture> {
  const t = createTranslate(await loadLateWords(page.lang), page.lang);
  const address = viewAddress(id, query, page);
  try {
    const drawn = drawFigure(document.getElementById(id)!, summary, query, page, t);
    const blob = await drawn.pngBlob();
    const name = downloadName(download, query, page, 'png');
    const file = new File([blob], name, { type: blob.type });
    const shared = await shareFile(file, summary.title, address, window);
    if (shared !== 'refused') return { said: '' };
    const outcome = saveFile(blob, name, window);
    if (outcome === 'saved') return { said: t('download.saved', { name }) };
    return { said: t('download.picture-blocked'), picture: dataAddress(drawn.svg) };
  } catch {
    const shared = await share(summary.title, address, window);
    return { said: shared === 'copied' ? t('share.copied') : shared === 'shown' ? address : '' };
  }
}

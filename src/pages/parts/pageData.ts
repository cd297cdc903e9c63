import type { Messages } from '../../i18n/translate.ts';
import { unpackSlice, type SliceName, type Slices } from '../../model/slices.ts';
import { readOutlines } from './readOutlines.ts';

/** Id of the element that holds a page's words and data. */
export const PAGE_DATA = 'page-data';

/**
 * What the script of a page with figures needs besides code; scripts speak no language, so any page can share them. It
 * stands in an embed as JSON, since the page says most of it already and compresses the two together; the dashboard's and
 * the map's is a file (see build/packPage.ts), so that nobody who only reads waits for it.
 */
export interface PageData {
  readonly words: Partial<Messages>;
  /** The slices the page's charts draw, packed; of the outlines the name alone, since the picture holds them. */
  readonly slices: Partial<Record<SliceName, unknown>>;
}

/** The words and data of a page. Rejects where it has none, or the file cannot be had. */
export async function readPageData(
  document: Document,
): Promise<{ words: Partial<Messages>; data: Partial<Slices> }> {
  const { file } = document.documentElement.dataset;
  const { words, slices } = file ? await fetchData(file) : parseData(document);
  const data = Object.entries(slices).map(([name, packed]) => [
    name,
    name === 'outlines' ? readOutlines(document) : unpackSlice(name as SliceName, packed),
  ]);
  return { words, data: Object.fromEntries(data) as Partial<Slices> };
}

async function fetchData(file: string): Promise<PageData> {
  const answer = await fetch(file);
  // A file that the server does not have is as lost as one that does not come, and is said in the same words.
  if (!answer.ok) throw new TypeError(`Failed to fetch ${file}: ${answer.status}`);
  return (await answer.json()) as PageData;
}

function parseData(document: Document): PageData {
  return JSON.parse(document.getElementById(PAGE_DATA)!.textContent!) as PageData;
}

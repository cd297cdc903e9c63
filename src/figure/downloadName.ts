import { fileName } from '../export/fileName.ts';
import type { Download } from './download.ts';
import type { Page } from './page.ts';

/** The query without settings of figures, which say how rows are drawn and not which. */
const withoutSettings = (query: string) =>
  query
    .split('&')
    .filter((part) => !/^[^=]*\./.test(part))
    .join('&');

/** The name of a file that a figure hands out: its table, the view, the version of the data, the language. */
export function downloadName(
  download: Download,
  query: string,
  { version, lang }: Pick<Page, 'version' | 'lang'>,
  ending: string,
): string {
  const isComputed = 'computed' in download;
  const table = isComputed ? download.name : download.table;
  // Settings of figures change what is computed, not which rows of a table are kept.
  const view = isComputed ? query : withoutSettings(query);
  return fileName({ table, query: view, version, lang: lang.slice(0, 2) }, ending);
}

import type { Variant } from './csv.ts';
import { breath, collectSlices, type Watch } from './collectSlices.ts';
import { cutRecords } from './records.ts';

const texts = new Map<string, Promise<string>>();

/**
 * The text of a published table, fetched once, without a byte-order mark. `root` leads from the page to the site's root.
 * Rejects when it cannot be had; the next call tries again.
 */
export function fetchTable(root: string, table: string, variant: Variant = 'clean'): Promise<string> {
  const address = tableAddress(root, table, variant);
  let text = texts.get(address);
  if (!text) {
    text = fetchText(address);
    texts.set(address, text);
    text.catch(() => texts.delete(address));
  }
  return text;
}

/** Where a published table lies. */
export function tableAddress(root: string, table: string, variant: Variant = 'clean'): string {
  return `${root}data/${table}${variant === 'excel' ? '.excel' : ''}.csv`;
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} at ${address}`);
  return readText(response.body!);
}

/** Decodes a body piece by piece, since a large one in one go holds up the page. */
async function readText(body: ReadableStream<Uint8Array>): Promise<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    text += decoder.decode(piece.value, { stream: true });
    await breath();
  }
  return text + decoder.decode();
}

/** Some rows of a published table as a file, cut from the published bytes; see `cutRecords`. */
export async function cutTable(
  root: string,
  table: string,
  rows: readonly number[],
  variant: Variant,
  watch?: Watch,
): Promise<Blob> {
  const file = await collectSlices(cutRecords(await fetchTable(root, table, variant), rows), watch);
  return variant === 'excel' ? new Blob(['\ufeff', file], { type: file.type }) : file;
}

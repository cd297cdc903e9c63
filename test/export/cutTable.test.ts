import { afterEach, describe, expect, it, vi } from 'vitest';
import { cutTable, fetchTable } from '../../src/export/cutTable.ts';

const TABLE = '\ufeffid,title\r\na,"Ñandú, ""í"" 🎬"\r\nb,Roma\r\nc,"two\r\nlines"\r\n';

/** A host that sends a text in pieces of one byte, so that every letter with an accent comes in two. */
function serve(text: string): void {
  vi.stubGlobal('fetch', () => {
    const bytes = new TextEncoder().encode(text);
    const body = new ReadableStream({
      start(controller) {
        for (let at = 0; at < bytes.length; at++) controller.enqueue(bytes.subarray(at, at + 1));
        controller.close();
      },
    });
    return Promise.resolve(new Response(body));
  });
}

afterEach(() => vi.unstubAllGlobals());

const bytesOf = async (file: Blob) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());

describe('fetchTable', () => {
  it('puts letters together that arrive in pieces, and leaves the byte-order mark out', async () => {
    serve(TABLE);
    expect(await fetchTable('one/', 'productions')).toBe(TABLE.slice(1));
  });

  it('asks again after a failure', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })));
    await expect(fetchTable('two/', 'productions')).rejects.toThrow('503 at two/data/productions.csv');
    serve(TABLE);
    expect(await fetchTable('two/', 'productions')).toBe(TABLE.slice(1));
  });
});

describe('cutTable', () => {
  it('gives the rows as one file of UTF-8, with a byte-order mark for Excel alone', async () => {
    serve(TABLE);
    const cut = TABLE.slice(1).replace('b,Roma\r\n', '');
    const clean = await cutTable('three/', 'productions', [0, 2], 'clean');
    const excel = await cutTable('three/', 'productions', [0, 2], 'excel');
    expect(await bytesOf(clean)).toBe(cut);
    expect(await bytesOf(excel)).toBe(`\ufeff${cut}`);
    expect([clean.type, excel.type]).toEqual(['text/csv;charset=utf-8', 'text/csv;charset=utf-8']);
  });
});

import { inflateSync } from 'node:zlib';

/** A page of a PDF: how many bytes of drawing instructions it has, unpacked. */
export interface PdfPage {
  readonly drawn: number;
}

const OBJECT = /(\d+) 0 obj\b([\s\S]*?)\bendobj/g;

/**
 * Reads the pages of a PDF as Chromium writes it (ISO 32000-1): every object by itself, streams packed with zlib. In
 * the order of the file.
 */
export function readPdf(pdf: Buffer): PdfPage[] {
  const text = pdf.toString('latin1');
  const objects = new Map([...text.matchAll(OBJECT)].map((match) => [match[1]!, match[2]!]));
  return [...objects.values()]
    .filter((object) => /\/Type\s*\/Page\b/.test(object))
    .map((page) => {
      const ids = [.../\/Contents\s*(?:\[([^\]]*)\]|(\d+) 0 R)/.exec(page)!.slice(1)]
        .join(' ')
        .match(/\d+(?= 0 R)|^\s*\d+\s*$/g);
      const drawn = (ids ?? []).reduce((sum, id) => sum + unpack(objects.get(id.trim())!).length, 0);
      return { drawn };
    });
}

function unpack(object: string): Buffer {
  const start = /stream\r?\n/.exec(object)!;
  const from = start.index + start[0].length;
  const length = Number(/\/Length\s+(\d+)/.exec(object)![1]);
  const stream = Buffer.from(object.slice(from, from + length), 'latin1');
  return /\/FlateDecode/.test(object) ? inflateSync(stream) : stream;
}

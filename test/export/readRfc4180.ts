/**
 * Reads CSV by the letter of RFC 4180 (CRLF, quotes doubled, nothing trimmed), written apart from any library so that
 * what one writes another has to understand. Throws on what the RFC does not allow.
 */
export function readRfc4180(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  const expectAfterCell = () => {
    if (text[at] === ',' || text.startsWith('\r\n', at) || at === text.length) return;
    throw new Error(`Neither a comma nor CRLF at ${at}`);
  };
  const readQuoted = () => {
    let cell = '';
    for (at++; ; at++) {
      if (at >= text.length) throw new Error('A quote is never closed');
      if (text[at] !== '"') cell += text[at];
      else if (text[at + 1] === '"') cell += text[at++];
      else break;
    }
    at++;
    return cell;
  };
  const readPlain = () => {
    const start = at;
    while (at < text.length && !/[",\r\n]/.test(text[at]!)) at++;
    return text.slice(start, at);
  };
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      row.push(text[at] === '"' ? readQuoted() : readPlain());
      expectAfterCell();
      if (text[at] !== ',') break;
      at++;
    }
    rows.push(row);
    at += 2;
  }
  return rows;
}

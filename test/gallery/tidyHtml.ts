const VOID = /^<(area|br|col|hr|img|input|link|meta|source|wbr)\b|\/>$/;

/**
 * HTML as a person can compare it: an element a line, indented by its depth; comments, which only tell the client where
 * to wake, left out; numbers cut to three decimals.
 */
export function tidyHtml(html: string): string {
  const parts = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3))))
    .match(/<[^>]+>|[^<]+/g);
  const lines: string[] = [];
  let depth = 0;
  for (const part of parts ?? []) {
    const text = part.replace(/\s+/g, ' ').trim();
    if (text === '') continue;
    const closes = text.startsWith('</');
    if (closes) depth--;
    lines.push(' '.repeat(depth) + text);
    if (text.startsWith('<') && !closes && !VOID.test(text)) depth++;
  }
  return `${lines.join('\n')}\n`.replace(/(<(\w+)[^>]*>)\n *([^<\n]+)\n *(<\/\2>)/g, '$1$3$4');
}

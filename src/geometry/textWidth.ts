/**
 * Average advance of each class of signs, in em: the widest of Roboto, Segoe UI and San Francisco at weight 400. No font
 * is asked, so that the server, the browser and the tests place a label alike whatever face the reader has.
 */
const ADVANCES: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;'’‘|!ijlíìÍI·]/, 0.28],
  [/[frt()[\]/\-*"“”°]/, 0.37],
  [/[mwM@—…]/, 0.88],
  [/[W%]/, 0.95],
  [/[A-ZÁÉÓÚÑÜ&€₩]/, 0.66],
  [/[+=<>~×≈]/, 0.84],
  [/[0-9$?–]/, 0.57],
  // A word joiner is not seen.
  [/\u2060/, 0],
];
const OTHERS = 0.55;

/** Makes room for the widest face a system is likely to set: DejaVu Sans, on Linux desktops without another. */
const SLACK = 1.13;
const BOLD = 1.12;

const known = new Map<string, number>();

function advanceOf(sign: string): number {
  let advance = known.get(sign);
  if (advance === undefined) {
    advance = ADVANCES.find(([signs]) => signs.test(sign))?.[1] ?? OTHERS;
    known.set(sign, advance);
  }
  return advance;
}

/** A careful estimate of how wide a text is, in px: rather too wide than too narrow, so that labels kept apart by it stay so. */
export function textWidth(text: string, px: number, bold = false): number {
  let em = 0;
  for (const sign of text) em += advanceOf(sign);
  return em * px * SLACK * (bold ? BOLD : 1);
}

/** A last line shorter than this, in signs, is an orphan. */
const ORPHAN = 5;

/**
 * Breaks a text between words into lines of at most `width` px, as far as it can: a word that is wider by itself gets a
 * line of its own. A last word of a few signs takes the one before it along, where that leaves a line of two words.
 */
export function wrapText(text: string, width: number, px: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length && textWidth(longer, px, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const last = lines.at(-1)!;
  const [, kept, moved] = /^(.+ \S+) (\S+)$/.exec(lines.at(-2) ?? '') ?? [];
  if (last.length < ORPHAN && kept && textWidth(`${moved} ${last}`, px, bold) <= width)
    lines.splice(-2, 2, kept, `${moved} ${last}`);
  return lines;
}

/** One thing wrong with a table, where it is, and what should stand there. */
export interface Fault {
  /** From the root of the repository. */
  readonly file: string;
  /** The line of the file on which the row begins, counted from 1, line breaks inside quoted cells included. */
  readonly line: number;
  /** Empty when the fault is not that of one column. */
  readonly column: string;
  readonly value: string;
  readonly expected: string;
}

const LONGEST_VALUE = 80;

/**
 * A fault as one line of text: `data/productions.csv:12:genres: "dramma" – expected one of action, …`.
 */
export function formatFault({ file, line, column, value, expected }: Fault): string {
  const place = [file, line, column].filter((part) => part !== '').join(':');
  return `${place}: "${visible(value)}" – expected ${expected}`;
}

/** Invisible characters are what some faults are about, so they are spelt out by their code. */
function visible(value: string): string {
  const shown = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
  return shown.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (character) => {
    return `\\u{${character.codePointAt(0)!.toString(16)}}`;
  });
}

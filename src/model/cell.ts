import * as v from 'valibot';
import type { Column } from './column.ts';

/** A cell read: a list is always an array; `undefined` is unknown. */
export type CellValue = string | number | boolean | readonly string[] | undefined;

type CellSchema = v.GenericSchema<string, CellValue>;

const LIST_SEPARATOR = '|';
const DATE = /^((?:19|20)\d\d)(?:-(\d\d)(?:-(\d\d))?)?$/;
const PLAIN_NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/**
 * The Valibot schema that turns the text of a cell of this column into its value. The message of each issue says
 * what was expected, and its input is the text at fault (for a list, the member).
 */
export function cellSchema(column: Column): CellSchema {
  const value = column.type === 'list' ? listSchema(column) : valueSchema(column);
  return v.lazy((text) => (text === '' ? emptySchema(column) : value)) as CellSchema;
}

/** What holds for the text of every cell, whatever its column. A line break may stand inside a cell of free text. */
const cleanText = v.pipe(
  v.string(),
  v.check((text) => !/\ufffd|Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]/.test(text), 'text in UTF-8'),
  v.check(
    (text) => !/(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/u.test(text),
    'no control, direction or other invisible characters',
  ),
  v.check((text) => text === text.trim(), 'no space at the ends'),
  v.check((text) => !/\p{Zs}{2}|\u00a0/u.test(text), 'single plain spaces'),
  v.check((text) => text === text.normalize('NFC'), 'accented letters as one character each (Unicode NFC)'),
);

function emptySchema({ required, type }: Column): CellSchema {
  if (required)
    return v.pipe(
      v.string(),
      v.check(() => false, 'a value, since this column is never empty'),
    );
  return v.pipe(
    v.string(),
    v.transform(() => (type === 'list' ? [] : undefined)),
  );
}

function valueSchema(column: Column): CellSchema {
  switch (column.type) {
    case 'date':
      return v.pipe(cleanText, v.check(isDate, 'a date as 2025, 2025-02 or 2025-02-20'));
    case 'boolean':
      return v.pipe(
        cleanText,
        v.picklist(['yes', 'no'], 'yes or no'),
        v.transform((text) => text === 'yes'),
      );
    case 'year':
      return v.pipe(cleanText, v.regex(/^(19|20)\d\d$/, 'a year as 2025'), v.transform(Number));
    case 'integer':
    case 'number':
      return numberSchema(column);
    default:
      return wordSchema(column);
  }
}

function numberSchema({
  type,
  minimum = -Number.MAX_SAFE_INTEGER,
  maximum = Number.MAX_SAFE_INTEGER,
}: Column): CellSchema {
  const isPlain = (text: string) => PLAIN_NUMBER.test(text) && (type === 'number' || !text.includes('.'));
  return v.pipe(
    cleanText,
    v.check(isPlain, type === 'number' ? 'a plain number as 1600 or 0.5' : 'a whole number as 1600'),
    v.check(
      (text) => !isPlain(text) || (Number(text) >= minimum && Number(text) <= maximum),
      `a number from ${minimum} to ${maximum}`,
    ),
    v.transform(Number),
  );
}

function wordSchema({ words, pattern }: Column): v.GenericSchema<string, string> {
  if (words) return v.pipe(cleanText, v.picklist(words, `one of ${words.join(', ')}`));
  if (pattern) return v.pipe(cleanText, v.regex(new RegExp(`^(?:${pattern})$`, 'u'), `text like ${pattern}`));
  return cleanText;
}

function listSchema(column: Column): CellSchema {
  const { maxLength = Infinity } = column;
  const member = v.pipe(v.string(), v.nonEmpty('a member on each side of |'), wordSchema(column));
  return v.pipe(
    v.string(),
    v.transform((text) => text.split(LIST_SEPARATOR)),
    v.array(member),
    v.checkItems((item, index, items) => items.indexOf(item) === index, 'each member of a list once'),
    v.maxLength(maxLength, `at most ${maxLength} members`),
  );
}

function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (!match) return false;
  const [year, month = 1, day = 1] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  const date = new Date(Date.UTC(year!, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

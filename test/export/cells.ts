import fc from '../fastCheck.ts';

const TROUBLE = [
  '"',
  '""',
  ',',
  '\r\n',
  '\n',
  '\r',
  '\t',
  ' ',
  '|',
  "'",
  '=1+1',
  '-5',
  '007',
  '+52',
  '@a',
  'ñ',
  '🎬',
  '\u202e',
  '\ufeff',
  'México',
  '1e5',
];

/** Text as cells may hold it: what spreadsheets and parsers trip over, mixed with anything of Unicode. */
export const anyText = fc
  .array(fc.oneof(fc.constantFrom(...TROUBLE), fc.string({ unit: 'grapheme', maxLength: 5 })), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

/** Numbers as tables hold them. */
export const anyNumber = fc.oneof(
  fc.integer(),
  fc.integer({ min: -99999, max: 99999 }).map((n) => n / 100),
);

import { expect, test } from 'vitest';
import { tidyHtml } from './tidyHtml.ts';

test('tidyHtml writes an element a line, and words into the line of their element', () => {
  expect(
    tidyHtml('<figure id="a"><p>One <b>two</b></p><svg><rect x="1"/><text>3</text></svg></figure>'),
  ).toBe(
    [
      '<figure id="a">',
      ' <p>',
      '  One',
      '  <b>two</b>',
      ' </p>',
      ' <svg>',
      '  <rect x="1"/>',
      '  <text>3</text>',
      ' </svg>',
      '</figure>',
      '',
    ].join('\n'),
  );
});

test('tidyHtml leaves out comments and what is behind the third decimal', () => {
  expect(tidyHtml('<p><!--[--><br>0.12345 and 1.9999 and 1.25<!--]--></p>')).toBe(
    '<p>\n <br>\n 0.123 and 2 and 1.25\n</p>\n',
  );
});

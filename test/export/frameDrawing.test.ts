import { describe, expect, it } from 'vitest';
import { breakLines, frameDrawing, resolvePercents } from '../../src/export/frameDrawing.ts';

/** Ten px a letter. */
const measure = (text: string) => text.length * 10;

describe('resolvePercents', () => {
  it('turns per cent of the plot into px and leaves plots within it alone', () => {
    expect(resolvePercents('<rect x="25%" width="12.5%" y="4"/>', 400)).toBe(
      '<rect x="100" width="50" y="4"/>',
    );
    expect(resolvePercents('<svg><line x2="-5%"/><svg><g x="50%"/></svg></svg>', 200)).toBe(
      '<svg><line x2="-10"/><svg><g x="50%"/></svg></svg>',
    );
  });
});

describe('breakLines', () => {
  it('fills lines up to the width and keeps a long word whole', () => {
    expect(breakLines('one two three extraordinary', 80, 10, false, measure)).toEqual([
      'one two',
      'three',
      'extraordinary',
    ]);
  });
});

describe('frameDrawing', () => {
  it('writes title, source and licence as text, escaped, around the drawing', () => {
    const { svg, width, height } = frameDrawing(
      {
        width: 400,
        height: 100,
        parts: [{ x: 10, y: 0, width: 200, markup: '<rect x="50%" width="1" height="1"/>' }],
        title: 'Drama & <crime>',
        subtitle: 'Titles',
        source: 'Source: us',
        credit: 'Rodaje, CC BY 4.0',
        colors: { paper: '#fff', ink: '#000', quiet: '#555', rule: '#ccc' },
      },
      measure,
    );
    expect(width).toBe(448);
    expect(svg).toContain(`width="448" height="${height}"`);
    expect(svg).toContain('>Drama &amp; &lt;crime&gt;</text>');
    expect(svg).toContain('>Source: us</text>');
    expect(svg).toContain('>Rodaje, CC BY 4.0</text>');
    expect(svg).toContain('<g transform="translate(10 0)"><rect x="100"');
    expect(svg).not.toContain('undefined');
  });
});

import fc from '../fastCheck.ts';
import { describe, expect, test } from 'vitest';
import { snippets, type Embed, type SnippetKind } from '../../src/embed/snippet.ts';
import { genres, tricky, readHtml, tag } from './readSnippet.ts';

describe('the plain iframe', () => {
  test('is these bytes', () => {
    expect(snippets.iframe(genres)).toBe(
      '<div style="position:relative;width:100%;container-type:inline-size;contain-intrinsic-inline-size:250px">' +
        '<style media="print">.rodaje-paper{display:block!important}</style>' +
        '<img class="rodaje-paper" src="https://rodaje.example/share/en/genres.png" alt="" loading="lazy" hidden' +
        ' style="position:absolute;width:100%;height:100%;object-fit:contain;object-position:top">' +
        '<iframe src="https://rodaje.example/embed/genres/?genre=drama&amp;theme=dark" title="Drama leads: 70 of 146 titles" lang="en"' +
        ' width="100%" height="620"' +
        ' style="position:relative;display:block;width:100%;height:calc(600px + clamp(0px, (560px - 100cqw) * 99999, 100px)' +
        ' - clamp(0px, (999.05px - 100cqw) * 99999, 80px));border:0;color-scheme:dark"' +
        ' frameborder="0" loading="lazy" allow="clipboard-write; fullscreen; web-share"' +
        ' referrerpolicy="strict-origin-when-cross-origin"></iframe></div>\n' +
        '<p lang="en"><a href="https://rodaje.example/?genre=drama#genres">Drama leads: 70 of 146 titles</a>' +
        ' · Source: Netflix, AMACC. Data to March 2026.' +
        ' · <a href="https://rodaje.example/share/en/genres.png">The chart as a picture</a></p>',
    );
  });

  test.each([
    ['light', 'color-scheme:light'],
    ['dark', 'color-scheme:dark'],
    ['auto', 'color-scheme:light dark'],
  ] as const)('declares the colour scheme of the theme %s', (theme, declaration) => {
    expect(tag(snippets.iframe({ ...genres, theme }), 'iframe').style).toMatch(
      new RegExp(`;${declaration}$`),
    );
  });

  test('needs no arithmetic where one height fits every width', () => {
    const heights = [[250, 500]] as const;
    expect(tag(snippets.iframe({ ...genres, heights }), 'iframe').style).toContain('height:calc(500px);');
  });

  /** What a browser makes of the style's height in a container of that width. */
  function reservedHeight(style: string, width: number): number {
    const formula = /height:calc\((.*?)\);border/.exec(style)![1]!;
    const code = formula
      .replaceAll('100cqw', String(width))
      .replace(/(\d)px/g, '$1')
      .replaceAll('clamp', 'middle');
    const middle = (low: number, value: number, high: number) => Math.max(low, Math.min(value, high));
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the formula is arithmetic in script too
    const compute = new Function('middle', `return ${code}`) as (clamp: typeof middle) => number;
    return compute(middle);
  }

  test('reserves at each width the height of its step, and just before a higher one already that', () => {
    const step = fc.tuple(fc.integer({ min: 250, max: 1200 }), fc.integer({ min: 100, max: 3000 }));
    const someSteps = fc.uniqueArray(step, { selector: ([from]) => from, minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(someSteps, fc.nat(), fc.integer({ min: -1, max: 60 }), (unsorted, which, beyond) => {
        const heights = unsorted.sort(([a], [b]) => a - b);
        const width = heights[which % heights.length]![0] + beyond;
        const { style } = tag(snippets.iframe({ ...genres, heights }), 'iframe');
        const at = (x: number) => (heights.filter(([from]) => from <= x).at(-1) ?? heights[0]!)[1];
        expect(reservedHeight(style!, width)).toBe(at(width));
        // What is a fraction wide is laid out at either whole width.
        expect(reservedHeight(style!, width + 0.4)).toBeGreaterThanOrEqual(
          Math.max(at(width), at(width + 1)),
        );
      }),
    );
  });

  test('leaves a credit with page, source and picture where the frame is stripped', () => {
    const stripped = snippets.iframe(genres).replace(/<div.*?<\/div>\n/, '');
    const { tags, text } = readHtml(stripped);
    expect(tags.map(({ attributes }) => attributes.href)).toEqual([undefined, genres.page, genres.picture]);
    expect(text).toBe(
      'Drama leads: 70 of 146 titles · Source: Netflix, AMACC. Data to March 2026. · The chart as a picture',
    );
  });
});

describe('no word can break out of a snippet', () => {
  const markup: SnippetKind[] = ['iframe', 'loader', 'pym', 'amp', 'picture'];

  test.each(markup)('%s has the same tags whatever the words', (kind) => {
    const names = (embed: Embed) => readHtml(snippets[kind](embed)).tags.map(({ name }) => name);
    expect(names(tricky)).toEqual(names(genres));
  });

  test.each(markup)('%s gives back every word as it came in', (kind) => {
    const word = fc.string({
      unit: fc.constantFrom('<', '>', '"', "'", '&', '&amp;', ';', '/', '-->', 'ñ', ' ', 'a', '='),
    });
    fc.assert(
      fc.property(word, word, word, word, (title, alt, source, query) => {
        const embed = {
          ...genres,
          title,
          alt,
          source,
          address: `https://rodaje.example/embed/genres/?q=${query}`,
        };
        const { tags, text } = readHtml(snippets[kind](embed));
        const values = tags.flatMap(({ attributes }) => Object.values(attributes));
        expect(text).toContain(`${title} · ${source}`);
        expect(values).toContain(kind === 'picture' ? alt : embed.address);
      }),
    );
  });
});

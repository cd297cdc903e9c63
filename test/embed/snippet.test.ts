import fc from '../fastCheck.ts';
import { describe, expect, test } from 'vitest';
import { oembedHtml, snippets, type Embed, type SnippetKind } from '../../src/embed/snippet.ts';

const genres: Embed = {
  title: 'Drama leads: 70 of 146 titles',
  address: 'https://rodaje.example/embed/genres/?genre=drama&theme=dark',
  page: 'https://rodaje.example/?genre=drama#genres',
  picture: 'https://rodaje.example/share/en/genres.png',
  loader: 'https://rodaje.example/embed.js',
  alt: 'Bars: drama 70, comedy 41',
  source: 'Source: Netflix, AMACC. Data to March 2026.',
  heights: [
    [250, 620],
    [560, 520],
    [1000, 600],
  ],
  lang: 'en',
  theme: 'dark',
  words: { picture: 'The chart as a picture', showAll: 'Show all' },
};

const tricky: Embed = {
  ...genres,
  title: `"><script>alert('ñ')</script> & más`,
  alt: `a "quoted" <alt> & 'more'`,
  source: '</p></figure><img src=x onerror=alert(1)>',
  words: { picture: `<i>"'&`, showAll: '</div>' },
};

interface Tag {
  name: string;
  attributes: Record<string, string>;
}

const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function decode(text: string): string {
  expect(text).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot|#39);)/);
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => characters[name]!);
}

/** Reads markup far more strictly than a browser, so that what it reads every browser reads alike. */
function readHtml(html: string): { tags: Tag[]; text: string } {
  const tags: Tag[] = [];
  const open: string[] = [];
  let text = '';
  for (const [token] of html.matchAll(/<[^>]*>|[^<]+|</g)) {
    const end = /^<\/([a-z-]+)>$/.exec(token);
    const start = /^<([a-z-]+)((?: [a-z-]+(?:="[^"<>]*")?)*)>$/.exec(token);
    if (end) expect(open.pop()).toBe(end[1]);
    else if (start) {
      const attributes: Record<string, string> = {};
      for (const [, name, value = ''] of start[2]!.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)) {
        expect(attributes).not.toHaveProperty(name!);
        attributes[name!] = decode(value);
      }
      tags.push({ name: start[1]!, attributes });
      if (start[1] !== 'img') open.push(start[1]!);
    } else text += decode(token);
  }
  expect(open).toEqual([]);
  return { tags, text };
}

function tag(html: string, name: string): Tag['attributes'] {
  const found = readHtml(html).tags.filter((candidate) => candidate.name === name);
  expect(found).toHaveLength(1);
  return found[0]!.attributes;
}

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

test('the loader’s snippet is the plain iframe and one script', () => {
  expect(snippets.loader(genres)).toBe(
    `${snippets.iframe(genres)}\n<script src="https://rodaje.example/embed.js" async></script>`,
  );
});

test('the pym snippet gives pym.js its address and name, and holds the credit until pym comes', () => {
  expect(readHtml(snippets.pym(genres)).tags[0]).toEqual({
    name: 'div',
    attributes: { 'data-pym-src': genres.address, 'data-pym-title': genres.title },
  });
  expect(snippets.pym(genres)).toContain(`<a href="${genres.page}">`);
});

test('the AMP snippet may be resized, has a placeholder, and a button for when it may not', () => {
  const amp = snippets.amp(genres);
  expect(tag(amp, 'amp-iframe')).toMatchObject({
    src: genres.address,
    layout: 'fixed-height',
    height: '620',
    resizable: '',
  });
  expect(tag(amp, 'amp-iframe').sandbox).not.toContain('allow-same-origin');
  expect(tag(amp, 'amp-img')).toEqual({
    src: genres.picture,
    alt: genres.alt,
    layout: 'fill',
    placeholder: '',
  });
  expect(tag(amp, 'div')).toMatchObject({ overflow: '', role: 'button', 'aria-label': 'Show all' });
});

test('the oEmbed snippet is the address itself', () => {
  expect(snippets.oembed(genres)).toBe(genres.address);
});

test('the static picture has its description, its size and a caption', () => {
  const { tags, text } = readHtml(snippets.picture(genres));
  expect(tags.map(({ name }) => name)).toEqual(['figure', 'a', 'img', 'figcaption', 'a']);
  expect(tags[2]!.attributes).toMatchObject({
    src: genres.picture,
    alt: genres.alt,
    width: '1200',
    height: '630',
  });
  expect(text.trim()).toBe('Drama leads: 70 of 146 titles · Source: Netflix, AMACC. Data to March 2026.');
});

test('the Markdown snippet is a linked picture and a credit line', () => {
  expect(snippets.markdown(genres)).toBe(
    '[![Bars: drama 70, comedy 41](https://rodaje.example/share/en/genres.png)](https://rodaje.example/?genre=drama#genres)\n\n' +
      '[Drama leads: 70 of 146 titles](https://rodaje.example/?genre=drama#genres) · Source: Netflix, AMACC. Data to March 2026.',
  );
});

test('the Markdown snippet keeps brackets, markup and line breaks from ending it early', () => {
  const embed = {
    ...genres,
    title: 'a]b\n\n# c',
    alt: '[x](y) *z*',
    source: '<b>_s_</b>',
    page: 'https://rodaje.example/(a b)',
  };
  expect(snippets.markdown(embed)).toBe(
    '[![\\[x\\](y) \\*z\\*](https://rodaje.example/share/en/genres.png)](https://rodaje.example/%28a%20b%29)\n\n' +
      '[a\\]b # c](https://rodaje.example/%28a%20b%29) · \\<b\\>\\_s\\_\\</b\\>',
  );
});

test('the oEmbed answer is a bare blockquote and a frame of attributes that WordPress keeps', () => {
  expect(oembedHtml(genres)).toBe(
    '<blockquote><a href="https://rodaje.example/?genre=drama#genres">Drama leads: 70 of 146 titles</a></blockquote>' +
      '<iframe src="https://rodaje.example/embed/genres/?genre=drama&amp;theme=dark" title="Drama leads: 70 of 146 titles"' +
      ' width="100%" height="620" frameborder="0"></iframe>',
  );
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

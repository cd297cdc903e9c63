import { expect, test } from 'vitest';
import { oembedHtml, snippets } from '../../src/embed/snippet.ts';
import { genres, readHtml, tag } from './readSnippet.ts';

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

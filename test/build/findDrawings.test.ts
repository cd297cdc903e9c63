import { serializeOuter } from 'parse5';
import { expect, test } from 'vitest';
import { findDrawings } from '../../src/build/findDrawings.ts';

test('finds a plot with its height and the gutter around it', () => {
  const html =
    '<div class="figure-body"><div class="gutter-rows wide"><svg class="plot" width="100%" height="480"><g></g></svg></div></div>';
  expect(findDrawings(html)).toEqual([
    {
      svg: expect.objectContaining({ tagName: 'svg' }),
      shownAt: undefined,
      gutter: 'rows',
      height: 480,
      ratio: undefined,
    },
  ]);
});

test('finds variants with the width class they are shown at', () => {
  const html =
    '<div class="at-narrow"><svg width="100%" height="100"></svg></div><div class="at-wide"><svg width="100%" height="200"></svg></div>';
  expect(findDrawings(html).map(({ shownAt, height }) => [shownAt, height])).toEqual([
    ['narrow', 100],
    ['wide', 200],
  ]);
});

test('takes an outermost drawing whole and no drawing in it for another', () => {
  const html = '<svg width="100%" height="90"><svg width="100%" height="80"></svg></svg>';
  expect(findDrawings(html).map(({ svg }) => serializeOuter(svg))).toEqual([html]);
});

test('a drawing that scales has the ratio of its view box', () => {
  const [drawing] = findDrawings('<svg viewBox="0 0 400 300" width="100%"></svg>');
  expect(drawing).toMatchObject({ ratio: 0.75, height: 0 });
});

test('leaves out icons, samples of a key and lines in a text', () => {
  expect(findDrawings('<svg width="12" height="12"></svg><svg width="100%" height="20"></svg>')).toEqual([]);
});

test('a tag in an attribute or in a comment is none', () => {
  const html = '<svg width="100%" height="70" aria-label="a > b <svg>"><!--[--><text>x</text><!--]--></svg>';
  expect(findDrawings(html)).toHaveLength(1);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { measureUnbarred } from '../../src/embed/measureUnbarred.ts';

/** Width of the scrollbar, in px: what it has is taken from the content. */
const BAR = 15;

/**
 * A frame 600 px wide around a content that has `area` square pixels of text, as a browser lays it out: the bar is there
 * when the page may scroll and has something to scroll.
 */
function frame(area: number, height: number) {
  const style = { overflowY: '', setProperty: () => undefined };
  const heightAt = (width: number) => area / width;
  const isBarred = () => style.overflowY !== 'hidden' && heightAt(600) > window.innerHeight;
  const window = {
    innerHeight: height,
    matchMedia: () => ({ matches: false }),
    setTimeout: (run: () => void, after: number) => setTimeout(run, after),
    clearTimeout: (wait: NodeJS.Timeout) => clearTimeout(wait),
  };
  const box = {
    getBoundingClientRect: () => {
      const width = isBarred() ? 600 - BAR : 600;
      return { width, height: heightAt(width) };
    },
  };
  const measure = measureUnbarred({
    window: window as unknown as Window,
    document: { documentElement: { style } } as unknown as Document,
    box: box as unknown as Element,
  });
  return {
    measure,
    isBarred,
    resize: (to: number) => (window.innerHeight = to),
    grow: (to: number) => (area = to),
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a content that fits its frame has no scrollbar, at once and ever', () => {
  const { measure, isBarred } = frame(240_000, 400);
  expect(measure()).toEqual({ width: 600, height: 400 });
  vi.runAllTimers();
  expect(isBarred()).toBe(false);
});

test('a frame that is given the height it tells has none, whatever it was before', () => {
  const { measure, isBarred, resize } = frame(240_000, 300);
  resize(measure().height);
  expect(measure()).toEqual({ width: 600, height: 400 });
  vi.runAllTimers();
  expect(isBarred()).toBe(false);
});

test('a frame that stays too low gets one a moment later, and is measured as wide as without it', () => {
  const { measure, isBarred } = frame(240_000, 300);
  measure();
  expect(isBarred()).toBe(false);
  vi.runAllTimers();
  expect(isBarred()).toBe(true);
  expect(measure()).toEqual({ width: 600, height: 400 });
  expect(isBarred()).toBe(true);
});

test('one that is given its height late loses it again, and waits anew when its content has grown', () => {
  const { measure, isBarred, resize, grow } = frame(240_000, 300);
  measure();
  vi.runAllTimers();
  resize(400);
  measure();
  expect(isBarred()).toBe(false);
  grow(300_000);
  expect(measure().height).toBe(500);
  expect(isBarred()).toBe(false);
  vi.runAllTimers();
  expect(isBarred()).toBe(true);
});

test('one pixel of the browser’s rounding is no content to scroll', () => {
  const { measure, isBarred } = frame(240_000, 399);
  measure();
  vi.runAllTimers();
  expect(isBarred()).toBe(false);
});

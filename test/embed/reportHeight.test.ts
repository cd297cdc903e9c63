import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { embed } from './fakeEmbed.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('reportHeight tells its parent', () => {
  test('that it is ready, then the height in the five words that need no question', () => {
    expect(embed().posted()).toStrictEqual([
      { type: 'rodaje:ready', v: 1, id: 'genres' },
      { 'datawrapper-height': { genres: 400 } },
      { sentinel: 'amp', type: 'embed-size', height: 400 },
      '{"src":"https://rodaje.example/embed/genres/","context":"iframe.resize","height":400}',
      { height: 400 },
      { type: 'rodaje:resize', v: 1, id: 'genres', height: 400, width: 600 },
    ]);
  });

  test('whatever origin it has', () => {
    const { window } = embed();
    expect(window.posted.map(([, origin]) => origin)).toEqual(Array(6).fill('*'));
  });

  test('a height rounded up, but not by a crumb of the browser’s arithmetic', () => {
    const { heights, resizeContent } = embed();
    resizeContent(430.2);
    resizeContent(500.01);
    expect(heights()).toEqual([400, 431, 500]);
  });

  test('again at load, when fonts are there and when the tab is seen, even if nothing changed', async () => {
    const { window, document, heights } = embed();
    heights();
    window.dispatchEvent(new Event('load'));
    document.dispatchEvent(new Event('visibilitychange'));
    await document.fonts.ready;
    expect(heights()).toEqual([400, 400, 400]);
  });

  test('nothing when it hides, as it does when another page takes its place', () => {
    const { document, heights } = embed();
    heights();
    document.hidden = true;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(heights()).toEqual([]);
  });

  test('nothing when the window changes and the height does not', () => {
    const { window, heights } = embed();
    heights();
    window.dispatchEvent(new Event('resize'));
    expect(heights()).toEqual([]);
  });

  test('nothing of a hidden content, and its height once it is shown', () => {
    const { heights, resizeContent, hear } = embed();
    heights();
    resizeContent(0, 0);
    hear({ type: 'rodaje:measure' });
    expect(heights()).toEqual([]);
    resizeContent(400, 600);
    expect(heights()).toEqual([400]);
  });

  test('nothing at all in a page that is not framed', () => {
    const { posted, resizeContent } = embed(undefined, { framed: false });
    resizeContent(900);
    vi.advanceTimersByTime(120_000);
    expect(posted()).toEqual([]);
  });

  test('no height where its address says resize=off, whoever asks', () => {
    const { posted, hear, resizeContent, themes } = embed('https://rodaje.example/embed/genres/?resize=off');
    resizeContent(900);
    hear({ type: 'rodaje:measure' });
    hear({ type: 'rodaje:theme', value: 'dark' });
    expect(posted()).toEqual([{ type: 'rodaje:ready', v: 1, id: 'genres' }]);
    expect(themes).toEqual(['dark']);
  });

  test('a changed height within a second in a browser without ResizeObserver', () => {
    const { window, heights, resizeContent } = embed(undefined, { observed: false });
    resizeContent(500);
    window.innerHeight = 500;
    vi.advanceTimersByTime(1000);
    expect(heights()).toEqual([400, 500]);
  });
});

describe('reportHeight repeats itself', () => {
  test('ever more seldom for a minute, to a parent that leaves the frame too low', () => {
    const { heights, resizeContent } = embed();
    resizeContent(500);
    heights();
    const heard = [500, 1000, 2000, 4000, 8000, 16_000, 32_000].map((wait) => {
      vi.advanceTimersByTime(wait - 1);
      const early = heights();
      vi.advanceTimersByTime(1);
      return [early, heights()];
    });
    expect(heard).toEqual(Array(7).fill([[], [500]]));
    vi.advanceTimersByTime(600_000);
    expect(heights()).toEqual([]);
  });

  test('not to a parent that has followed, nor to one that gives more', () => {
    const { window, heights, resizeContent } = embed();
    resizeContent(500);
    heights();
    window.innerHeight = 500;
    vi.advanceTimersByTime(4000);
    window.innerHeight = 600;
    vi.advanceTimersByTime(600_000);
    expect(heights()).toEqual([]);
  });

  test('without letting a growth without cause go on', () => {
    const { heights, resizeContent } = embed();
    for (let step = 1; step <= 20; step++) resizeContent(400 + 10 * step);
    vi.advanceTimersByTime(500);
    expect(heights().slice(-2)).toEqual([480, 480]);
    resizeContent(700);
    expect(heights()).toEqual([]);
  });
});

describe('reportHeight ends a growth without cause', () => {
  function grown() {
    const frame = embed();
    for (let step = 1; step <= 20; step++) frame.resizeContent(400 + 10 * step);
    return frame;
  }

  test('after eight growths at one width', () => {
    expect(grown().heights()).toEqual([400, 410, 420, 430, 440, 450, 460, 470, 480]);
  });

  test('and goes on when the width changes', () => {
    const { heights, resizeContent } = grown();
    heights();
    resizeContent(610, 320);
    resizeContent(620);
    expect(heights()).toEqual([610, 620]);
  });

  test('and goes on when the parent asks', () => {
    const { heights, hear, resizeContent } = grown();
    heights();
    hear({ type: 'rodaje:measure' });
    resizeContent(700);
    expect(heights()).toEqual([600, 700]);
  });

  test.each(['click', 'input', 'toggle'])('and goes on after a %s of the reader', (touch) => {
    const { document, heights, resizeContent } = grown();
    heights();
    document.dispatchEvent(new Event(touch));
    resizeContent(700);
    expect(heights()).toEqual([600, 700]);
  });
});

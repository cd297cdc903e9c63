import { describe, expect, test } from 'vitest';
import { home, fakeFrame, article, resize } from './article.ts';

/** How a script runs that is not its own element: as a module, imported, pasted, from a shadow root, joined with others. */
const ELSEWHERE = [null, { src: '' }, { src: 'https://paper.example/js/all.min.js?ver=3' }];

describe('sizeEmbeds', () => {
  test('gives the frame that spoke its height, and no other', () => {
    const [first, second] = [fakeFrame(`${home}embed/genres/`), fakeFrame(`${home}embed/genres/`)];
    const { load, say } = article(first, second);
    load();
    say(resize(431), second.contentWindow);
    expect([first.style.height, second.style.height]).toEqual(['', '431px']);
  });

  test('asks the frames that were there before it for their height, and no foreign one', () => {
    const [ours, foreign] = [
      fakeFrame(`${home}es/embed/genres/?theme=dark`),
      fakeFrame('https://ads.example/'),
    ];
    article(ours, foreign).load();
    expect([ours.asked, foreign.asked]).toEqual([[{ type: 'rodaje:measure' }], []]);
  });

  test('finds a frame added later', () => {
    const { load, say, elements } = article();
    load();
    const late = fakeFrame(`${home}embed/slate/`);
    elements.push(late);
    say(resize(600), late.contentWindow);
    expect(late.style.height).toBe('600px');
  });

  test.each([
    [1, '100px'],
    [0, '100px'],
    [-400, '100px'],
    [100, '100px'],
    [431, '431px'],
    [5000, '5000px'],
    [1e9, '5000px'],
  ])('turns the height %d into %s', (height, css) => {
    const frame = fakeFrame(`${home}embed/genres/`);
    const { load, say } = article(frame);
    load();
    say(resize(height), frame.contentWindow);
    expect(frame.style.height).toBe(css);
  });

  test.each([
    ['no object', null],
    ['a text', '431'],
    ['a bare height', { height: 431 }],
    ['another version', { ...resize(431), v: 2 }],
    ['a height that is a text', resize('431px;position:fixed')],
    ['a height that is no number', resize(NaN)],
    ['an endless height', resize(Infinity)],
    ['no height', resize(undefined)],
  ])('lets pass %s', (_, data) => {
    const frame = fakeFrame(`${home}embed/genres/`);
    const { load, say } = article(frame);
    load();
    say(data, frame.contentWindow);
    expect(frame.style.height).toBe('');
  });

  test.each([
    ['another host', 'https://evil.example/rodaje/embed/genres/'],
    ['another folder of the host', 'https://host.example/other/embed/genres/'],
    ['another page of ours', `${home}data/?x=/embed/`],
    ['a host that begins like ours', 'https://host.example.evil.example/rodaje/embed/genres/'],
    ['no address', ''],
  ])('does not touch a frame from %s', (_, src) => {
    const frame = fakeFrame(src);
    const { load, say } = article(frame);
    load();
    say(resize(431), frame.contentWindow);
    expect([frame.style.height, frame.asked]).toEqual(['', []]);
  });

  test('listens once however often it is included', () => {
    const frame = fakeFrame(`${home}embed/genres/`);
    const { window, load } = article(frame);
    let listeners = 0;
    const add = window.addEventListener.bind(window);
    window.addEventListener = (...listener: Parameters<typeof add>) => {
      listeners++;
      add(...listener);
    };
    for (let time = 0; time < 5; time++) load();
    expect([listeners, frame.asked.length]).toEqual([1, 1]);
  });

  test('serves a second host beside the first', () => {
    const frame = fakeFrame('https://mirror.example/embed/genres/');
    const { document, load, say } = article(frame);
    load();
    document.currentScript = { src: 'https://mirror.example/embed.js' };
    load();
    say(resize(431), frame.contentWindow);
    expect(frame.style.height).toBe('431px');
  });

  test('leaves one symbol on the window and no name', () => {
    const { window, load } = article();
    load();
    expect(Object.keys(window)).toEqual([]);
    const marks = Object.getOwnPropertySymbols(window).map((symbol) => symbol.description);
    expect(marks.filter((mark) => mark?.startsWith('rodaje'))).toEqual([`rodaje:${home}`]);
  });

  test.each(ELSEWHERE)('sizes an embed wherever its code runs (%j)', (script) => {
    const frame = fakeFrame(`${home}es/embed/genres/`);
    const { document, load, say } = article(frame);
    document.currentScript = script;
    load();
    expect(frame.asked).toEqual([{ type: 'rodaje:measure' }]);
    say(resize(431), frame.contentWindow, 'https://host.example');
    expect(frame.style.height).toBe('431px');
  });

  test('sizes frames in open shadow roots, however deep', () => {
    const frame = fakeFrame(`${home}embed/genres/`);
    const inner = { localName: 'paper-embed', shadowRoot: { querySelectorAll: () => [frame] } };
    const { elements, load, say } = article();
    elements.push({ localName: 'paper-article', shadowRoot: { querySelectorAll: () => [{}, inner] } });
    load();
    say(resize(431), frame.contentWindow);
    expect([frame.style.height, frame.asked.length]).toEqual(['431px', 1]);
  });

  test.each(ELSEWHERE)('touches, where the build knows the site, no frame of another (%j)', (script) => {
    const [ours, foreign] = [
      fakeFrame(`${home}embed/genres/`),
      fakeFrame('https://ads.example/embed/genres/'),
    ];
    const { document, load, say } = article(ours, foreign);
    document.currentScript = script;
    load(home);
    say(resize(431), ours.contentWindow, 'https://host.example');
    say(resize(431), foreign.contentWindow, 'https://ads.example');
    expect([ours.style.height, foreign.style.height, foreign.asked]).toEqual(['431px', '', []]);
  });

  test.each([
    ['a page that its frame was not given', `${home}embed/genres/`, 'https://ads.example'],
    [
      'a host whose name begins like the frame’s',
      'https://host.example.evil/embed/x/',
      'https://host.example',
    ],
    [
      'a frame with another address than an embed’s',
      'https://ads.example/banner/?x=/embed/',
      'https://ads.example',
    ],
    ['a frame without an address', '', 'https://ads.example'],
  ])('obeys, where nobody knows the site, no word of %s', (_, src, origin) => {
    const frame = fakeFrame(src);
    const { document, load, say } = article(frame);
    document.currentScript = null;
    load();
    say(resize(431), frame.contentWindow, origin);
    expect(frame.style.height).toBe('');
  });
});

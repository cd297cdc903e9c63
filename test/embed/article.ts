import { sizeEmbeds } from '../../src/embed/loader.ts';

export const home = 'https://host.example/rodaje/';

export function fakeFrame(src: string) {
  const asked: unknown[] = [];
  const contentWindow = { postMessage: (message: unknown) => asked.push(message) };
  return { localName: 'iframe', src, contentWindow, asked, style: { height: '' } };
}

type FakeFrame = ReturnType<typeof fakeFrame>;

export function article(...frames: FakeFrame[]) {
  const window = new EventTarget();
  const elements: unknown[] = frames;
  const document = {
    currentScript: { src: `${home}embed.js?v=1` } as { src: string } | null,
    querySelectorAll: () => elements,
  };
  return {
    window,
    document,
    elements,
    load: (site = '') => sizeEmbeds(window as unknown as Window, document as unknown as Document, site),
    say: (data: unknown, source: unknown, origin = 'null') =>
      window.dispatchEvent(Object.assign(new Event('message'), { data, source, origin })),
  };
}

export function resize(height: unknown) {
  return { type: 'rodaje:resize', v: 1, id: 'genres', height, width: 600 };
}

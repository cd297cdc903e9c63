import { runInNewContext } from 'node:vm';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { home, fakeFrame, article, resize } from './article.ts';

describe('embed.js, as built for publishers', () => {
  let code = '';

  beforeAll(async () => {
    const entry = fileURLToPath(new URL('../../src/embed/embed.js.ts', import.meta.url));
    const lib = { entry, formats: ['iife' as const], name: 'unused' };
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      define: { SITE: JSON.stringify('https://rodaje.example.org/') },
      build: { lib, write: false, minify: true },
    });
    const [result] = built as unknown as { output: { code: string }[] }[];
    code = result!.output[0]!.code;
  });

  test('is a few hundred bytes', () => {
    expect(new TextEncoder().encode(code).length).toBeLessThan(700);
  });

  test('sizes a frame, leaves no global name, and may be included twice', () => {
    const frame = fakeFrame(`${home}embed/genres/`);
    const { window, document, say } = article(frame);
    const page = { window, document };
    runInNewContext(code, page);
    runInNewContext(code, page);
    say(resize(431), frame.contentWindow);
    expect([frame.style.height, frame.asked.length]).toEqual(['431px', 1]);
    expect(Object.keys(page)).toEqual(['window', 'document']);
  });
});

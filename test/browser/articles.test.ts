import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { serveParents, type ParentsServer } from '../gallery/parents/serveParents.ts';
import { test } from './launch.ts';

const site = inject('site');
let parents: ParentsServer;

beforeAll(async () => {
  parents = await serveParents(site);
});

afterAll(() => parents?.close());

const frameOf = (path: string, height = 400) =>
  `<iframe src="${site}${path}" title="Embed" width="100%" height="${height}" frameborder="0"></iframe>`;

/** The only embed of an article, once its figure is alive. */
async function embedOf(page: Page): Promise<Frame> {
  const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
  await frame.waitForSelector('html[data-live] .embed');
  return frame;
}

/** By how many px a frame is lower than its content. */
async function missingIn(frame: Frame): Promise<number> {
  const element = await frame.frameElement();
  await element.scrollIntoViewIfNeeded();
  const content = await frame
    .locator('.embed')
    .evaluate((box) => Math.ceil(box.getBoundingClientRect().height - 1 / 64));
  return content - (await element.boundingBox())!.height;
}

describe('the publishers’ loader gives a frame its height', () => {
  const code = () => readFileSync(join(inject('dist'), 'embed.js'), 'utf8');
  const embed = frameOf('embed/genres/?genre=crime');
  const inShadow = (script: string) =>
    `<div id="host"></div><script>
      host.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(embed)};
    </script>${script}`;
  const external = () => `<script async src="${site}embed.js?ver=6.4"></script>`;

  test.for([
    ['as its own script', () => embed + external()],
    ['as a module', () => `${embed}<script type="module" src="${site}embed.js"></script>`],
    ['imported by a module', () => `${embed}<script type="module">import("${site}embed.js")</script>`],
    ['pasted into the article', () => `${embed}<script>${code()}</script>`],
    [
      'joined with the publisher’s own code',
      () =>
        `${embed}<script src="data:text/javascript,${encodeURIComponent(`var own = 1;${code()}`)}"></script>`,
    ],
    ['run as text', () => `${embed}<script>eval(${JSON.stringify(code())})</script>`],
    ['for a frame in an open shadow root', () => inShadow(external())],
    ['pasted, for a frame in an open shadow root', () => inShadow(`<script>${code()}</script>`)],
  ] as const)('%s', async ([, markup], { openPage }) => {
    const page = await openPage(parents.publish(markup()), { viewport: { width: 640, height: 900 } });
    const frame = await embedOf(page);
    await expect.poll(() => missingIn(frame)).toBe(0);
  });
});

test('whatever is pressed in an embed, the article’s Back leads away from the article', async ({
  openPage,
}) => {
  const markup = CHARTS.map(({ id }) => frameOf(`embed/${id}/`, 900)).join('\n');
  const page = await openPage(parents.publish(markup), { viewport: { width: 640, height: 900 } });
  const steps = await page.evaluate(() => history.length);
  let views = 0;
  for (const frame of page.frames().slice(1)) {
    await (await frame.frameElement()).scrollIntoViewIfNeeded();
    await frame.waitForSelector('html[data-live]');
    const before = frame.url();
    // Every kind of control that changes the view, without the links, which open a window of their own.
    const controls = await frame.locator('.switch button, .figure-body [role=button][data-key]').all();
    for (const control of controls.slice(0, 6)) await control.dispatchEvent('click');
    const search = () => frame.evaluate(() => location.search);
    if (controls.length > 0) await expect.poll(search, { message: before }).not.toBe('');
    if ((await search()) !== '') views++;
  }
  expect(views).toBeGreaterThan(5);
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

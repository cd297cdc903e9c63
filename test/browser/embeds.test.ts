import { afterAll, beforeAll, expect, inject } from 'vitest';
import { MOST } from '../../src/embed/loader.ts';
import { PARENT_NAMES, PARENTS, type ParentName } from '../gallery/parents/parents.ts';
import { serveParents, type ParentsServer } from '../gallery/parents/serveParents.ts';
import { test, untilQuiet } from './launch.ts';
import { embedIn, measure, expectExact, mostOf } from './framedEmbed.ts';

const site = inject('site');
const embed = `${site}embed/genres/`;
/** The parents that give their frames a height; the one that does nothing is tested by itself. */
const listening = PARENT_NAMES.filter((name) => name !== 'none');

let parents: ParentsServer;

beforeAll(async () => {
  parents = await serveParents(site);
});

afterAll(() => parents.close());

/** iframe-resizer greets its frames before they are there, and the browser says that nobody heard. */
const expected = [/Failed to execute 'postMessage' on 'DOMWindow': The target origin provided/];

const pageOf = (name: ParentName, ...embeds: string[]) =>
  `${parents.origin}/${name}?${embeds.map((each) => `embed=${encodeURIComponent(each)}`).join('&')}`;

test.for(listening)(
  'under %s, from another origin, an embed has exactly the height of its content: loaded, wider, narrower, with its table, in another font and language',
  async (name, { openPage }) => {
    const most = mostOf(name);
    const page = await openPage(pageOf(name, embed), { expected, viewport: { width: 320, height: 800 } });
    const frame = await embedIn(page);
    const narrow = await expectExact(frame, most);

    await page.setViewportSize({ width: 900, height: 800 });
    expect(await expectExact(frame, most)).toBeLessThan(narrow);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await expectExact(frame, most)).toBe(narrow);

    await frame.locator('.figure-table > summary').first().click();
    expect(await expectExact(frame, most)).toBeGreaterThan(narrow + 100);
    await frame.locator('.figure-table > summary').first().click();
    expect(await expectExact(frame, most)).toBe(narrow);

    await frame.evaluate(() => (document.body.style.fontFamily = 'monospace'));
    await expectExact(frame, most);

    await page.evaluate(
      (address) => (document.querySelector('iframe')!.src = address),
      frame.url().replace('/embed/', '/es/embed/'),
    );
    await frame.waitForSelector('html[lang="es-MX"][data-live] .embed');
    await expectExact(frame, most);
  },
);

test('under every parent an embed keeps its height for ten seconds', async ({ openPage }) => {
  const watched = await Promise.all(
    listening.map(async (name) => {
      const page = await openPage(pageOf(name, embed), { expected, viewport: { width: 600, height: 800 } });
      const frame = await embedIn(page);
      await expectExact(frame, mostOf(name));
      return { name, page, frame };
    }),
  );
  const heights = await Promise.all(
    watched.map(async ({ name, page, frame }) => {
      const seen = new Set<number>();
      for (let second = 0; second <= 10; second++) {
        seen.add((await measure(frame)).height);
        await page.waitForTimeout(1000);
      }
      return { name, seen: seen.size };
    }),
  );
  expect(heights).toEqual(listening.map((name) => ({ name, seen: 1 })));
});

/** The parents whose frames stand in the article before any script of theirs. */
const framedAlready = listening.filter((name) => PARENTS[name].frame(embed).startsWith('<iframe'));

test.for(framedAlready)(
  'a %s whose script comes when the embed has long said all, as on a slow line, still gives it its height',
  async (name, { openPage }) => {
    const page = await openPage(parents.publish(PARENTS[name].frame(embed)), {
      expected,
      viewport: { width: 600, height: 800 },
    });
    const frame = await embedIn(page);
    expect(await measure(frame)).toMatchObject({ height: 300 });
    for (const path of PARENTS[name].scripts(site)) {
      const url = new URL(path, parents.origin).href;
      await page.addScriptTag({ url });
    }
    await expectExact(frame, mostOf(name));
  },
);

test('under a parent that does nothing an embed does no harm and scrolls', async ({ openPage }) => {
  const page = await openPage(pageOf('none', embed), { viewport: { width: 320, height: 800 } });
  const frame = await embedIn(page);
  expect(await measure(frame)).toMatchObject({ height: 300, scrolls: true });
});

test('what is higher than the loader lets any frame be scrolls inside it to its very end', async ({
  openPage,
}) => {
  const page = await openPage(pageOf('loader', `${site}embed/slate/`), {
    viewport: { width: 320, height: 800 },
  });
  const frame = await embedIn(page);
  await frame.locator('.part > summary').last().click();
  expect(await expectExact(frame, MOST)).toBeGreaterThan(MOST);
  const end = () =>
    frame.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
      return Math.round(document.querySelector('.embed')!.getBoundingClientRect().bottom - innerHeight);
    });
  await expect.poll(end).toBe(0);
});

test('forty embeds on one page all settle', async ({ openPage }) => {
  const page = await openPage(pageOf('generic', ...Array.from({ length: 40 }, () => embed)), {
    viewport: { width: 600, height: 800 },
  });
  await untilQuiet(page);
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  expect(frames).toHaveLength(40);
  for (const frame of frames) await expectExact(frame);
});

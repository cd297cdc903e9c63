import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject } from 'vitest';
import { axeFaults } from './axe.ts';
import { test } from './launch.ts';

const site = inject('site');
const dist = inject('dist');
const LONG = 300_000;

const FOLDERS = ['state/', 'title/', 'embed/state/', 'embed/title/'].flatMap((path) => [path, `es/${path}`]);
const idsOf = (folder: string) => readdirSync(join(dist, folder));
const all = FOLDERS.flatMap((folder) => idsOf(folder).map((id) => `${folder}${id}/`));
/** A few of a folder, those with the most to say first among them. */
const some = (folder: string, count: number) =>
  idsOf(folder)
    .map((id) => ({ path: `${folder}${id}/`, size: statSync(join(dist, folder, id, 'index.html')).size }))
    .sort((a, b) => b.size - a.size)
    .filter((_, index, { length }) => index % Math.ceil(length / count) === 0)
    .map(({ path }) => path);

describe('pages of states and titles as they are served', () => {
  test('every one answers with a title of its own, under the policy, in at most 12 kB', async () => {
    const titles = new Map<string, string>();
    for (const path of all) {
      const answer = await fetch(site + path, { headers: { 'Accept-Encoding': 'br' } });
      const html = await answer.text();
      expect(answer.status, path).toBe(200);
      const policy = answer.headers.get('content-security-policy')!;
      // An embed's own <meta> says which style it has.
      expect(policy, path).toContain(path.includes('embed/') ? "object-src 'none'" : "default-src 'none'");
      expect(policy, path).toContain(`frame-ancestors ${path.includes('embed/') ? '*' : "'self'"}`);
      expect(Number(answer.headers.get('content-length')), path).toBeLessThan(12_000);
      const [, title] = /<title>(.+)<\/title>/.exec(html)!;
      const language = `${path.startsWith('es/')} ${path.includes('embed/')}`;
      expect(titles.get(`${language} ${title}`), `${title} of ${path}`).toBeUndefined();
      titles.set(`${language} ${title}`, path);
      expect(html.includes('<meta name="robots" content="noindex">'), path).toBe(path.includes('embed/'));
    }
  });

  test('every picture and file that a page names is there', async () => {
    for (const path of all.filter((each) => !each.includes('embed/'))) {
      const html = (await (await fetch(site + path)).text()).replace(/<textarea.*?<\/textarea>/s, '');
      const named = [...html.matchAll(/href="([^"#]*\.(?:csv|png|css|svg))"/g)]
        .map(([, href]) => new URL(href!, site + path))
        // A source may be a file too, of somebody else.
        .filter(({ origin }) => origin === new URL(site).origin);
      expect(named.length, path).toBeGreaterThan(2);
      for (const { pathname } of named)
        expect(() => statSync(join(dist, pathname)), `${path} names ${pathname}`).not.toThrow();
    }
  });
});

describe.each(['', 'es/'])('in a browser, in /%s', (folder) => {
  test('ten pages fit 320 and 1280 px, and axe finds nothing', { timeout: LONG }, async ({ openPage }) => {
    const page = await openPage('about:blank');
    for (const path of [...some(`${folder}state/`, 4), ...some(`${folder}title/`, 6)]) {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(site + path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
      await page.setViewportSize({ width: 1280, height: 800 });
      expect(await axeFaults(page), path).toEqual([]);
    }
  });

  test(
    'embeds are at most 420 px high at 340 px and cut no line off',
    { timeout: LONG },
    async ({ openPage }) => {
      const page = await openPage('about:blank', { viewport: { width: 340, height: 420 } });
      for (const path of [...some(`${folder}embed/state/`, 8), ...some(`${folder}embed/title/`, 16)]) {
        await page.goto(site + path);
        const box = await page.locator('.embed').evaluate((embed) => ({
          height: embed.getBoundingClientRect().height,
          width: document.documentElement.scrollWidth,
        }));
        expect(box.height, path).toBeLessThanOrEqual(420);
        expect(box.width, path).toBeLessThanOrEqual(340);
      }
      expect(await axeFaults(page)).toEqual([]);
    },
  );
});

test('an embed tells the page around it its height', async ({ openPage }) => {
  // A file has no policy that would forbid frames, and no icon of its own.
  const page = await openPage(`${site}robots.txt`, { expected: [/404/] });
  const told = page.evaluate(
    (address) =>
      new Promise((done) => {
        window.addEventListener('message', ({ data }: MessageEvent<{ type?: string }>) => {
          if (data.type === 'rodaje:resize') done(data);
        });
        const frame = document.createElement('iframe');
        frame.width = '340';
        frame.src = address;
        document.body.append(frame);
      }),
    `${site}embed/title/las-muertas/`,
  );
  expect(await told).toMatchObject({
    id: 'title/las-muertas',
    width: 340,
    height: expect.any(Number) as number,
  });
});

test('a number’s sources open on the page, and the embed code is copied or selected', async ({
  openPage,
}) => {
  const page = await openPage(`${site}title/las-muertas/`);
  await page.locator('a.sources').first().click();
  await expect.poll(() => page.locator('dialog .provenance-sources li').count()).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Copy the code' }).click();
  await expect.poll(() => page.locator('.copy [role="status"]').textContent()).not.toBe('');
  expect(await page.locator('textarea').inputValue()).toContain(`${site}embed/title/las-muertas/`);
});

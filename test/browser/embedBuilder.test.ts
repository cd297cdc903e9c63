import { afterAll, beforeAll, expect, inject } from 'vitest';
import { serveParents, type ParentsServer } from '../gallery/parents/serveParents.ts';
import { test } from './launch.ts';

const site = inject('site');

let parents: ParentsServer;

beforeAll(async () => {
  parents = await serveParents(site);
});

afterAll(() => parents.close());

/** Whether each preview shows its view and is as high as its content. */
function previewsFit(): boolean {
  return [...document.querySelectorAll('iframe')].every((frame) => {
    const embed = frame.contentDocument?.querySelector('.embed:has(.embed-note)');
    return embed ? Math.ceil(embed.getBoundingClientRect().height) === Number(frame.height) : false;
  });
}

test('the builder opens with the view of its address', async ({ openPage }) => {
  const page = await openPage(`${site}es/embed/?chart=genres&genre=crime&genres.count=fractional&theme=dark`);
  await page.waitForSelector('.code');
  expect(await page.locator('.builder-chart select').inputValue()).toBe('genres');
  const address = await page.locator('iframe').first().getAttribute('src');
  expect(address).toBe(`${site}es/embed/genres/?genre=crime&genres.count=fractional&theme=dark`);
});

test('the code of the builder, pasted as it stands into a blank page elsewhere, shows the chart whole', async ({
  openPage,
}) => {
  const builder = await openPage(`${site}embed/?chart=genres&state=MX-OAX`);
  const code = builder.locator('.code');
  await expect.poll(() => code.inputValue()).toMatch(/title="[^"]+ of \d+ titles/);
  // The code holds the heights of the previews, which are known when each preview fits.
  await expect.poll(() => builder.evaluate(previewsFit), { timeout: 15_000 }).toBe(true);
  const markup = await code.inputValue();

  for (const width of [320, 640]) {
    const page = await openPage(parents.publish(markup), { viewport: { width, height: 900 } });
    const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
    await frame.waitForSelector('.embed-note');
    const fits = async () => {
      const content = await frame.evaluate(
        () => document.querySelector('.embed')!.getBoundingClientRect().height,
      );
      const { height } = (await (await frame.frameElement()).boundingBox())!;
      return Math.abs(height - content) <= 1;
    };
    await expect.poll(fits).toBe(true);
    expect(await page.locator('body > p[lang=en] a').first().getAttribute('href')).toBe(
      `${site}?state=MX-OAX#genres`,
    );
  }
});

test('a press in a preview goes into the code', async ({ openPage }) => {
  const page = await openPage(`${site}embed/?chart=genres`);
  const first = page.frameLocator('iframe').first();
  await first.locator('.switch button').nth(1).click();
  await expect.poll(() => page.locator('.code').inputValue()).toContain('genres.count=fractional');
});

test('where the clipboard is refused the code is selected', async ({ openPage }) => {
  const page = await openPage(`${site}embed/?chart=genres`);
  await page.waitForSelector('.code');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  await page.locator('.copy button').click();
  await expect.poll(() => page.locator('.copy [role=status]').textContent()).toContain('Ctrl+C');
  const selection = () =>
    page.locator('.code').evaluate((box: HTMLTextAreaElement) => ({
      code: box.value,
      selected: document.activeElement === box && box.value.slice(box.selectionStart, box.selectionEnd),
    }));
  const { code, selected } = await selection();
  expect(selected).toBe(code);

  // The code becomes another one under the selection, as when a preview is loaded and tells its height.
  await page.locator('iframe').first().contentFrame().locator('.switch button').nth(1).dispatchEvent('click');
  await expect.poll(async () => (await selection()).code).not.toBe(code);
  const later = await selection();
  expect(later.selected).toBe(later.code);
});

test('without scripts the builder lists every chart with its page', async ({ openPage }) => {
  const page = await openPage(`${site}embed/`, {
    javaScriptEnabled: false,
    // Chromium's words for the modules that it does not fetch where scripts are off.
    expected: [/\.js csp$/],
  });
  const addresses = await page.locator('.builder-links a:visible').evaluateAll((links) => {
    return links.map((link) => (link as HTMLAnchorElement).href);
  });
  expect(addresses).toContain(`${site}embed/genres/`);
});

import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { test, untilQuiet, wakeAll, type OpenPage } from './launch.ts';
import { readWords, translateAsChrome, untranslated } from './translation/translator.ts';

const site = inject('site');
const LONG = 400_000;

/** When the browser translates a page: as it arrives, or when everything in it is live. */
const MOMENTS = ['as it arrives', 'when it is live'] as const;
type Moment = (typeof MOMENTS)[number];

const ON_ARRIVAL = `document.addEventListener('readystatechange', () => {
  if (document.readyState === 'interactive') (${translateAsChrome.toString()})();
})`;

/** The same address twice, live: as it is, and translated. */
async function openBoth(openPage: OpenPage, address: string, moment: Moment): Promise<[Page, Page]> {
  const [plain, translated] = [await openPage('about:blank'), await openPage('about:blank')];
  if (moment === 'as it arrives') await translated.addInitScript(ON_ARRIVAL);
  for (const page of [plain, translated]) {
    await page.goto(site + address);
    await wakeAll(page);
  }
  if (moment === 'when it is live') await translated.evaluate(translateAsChrome);
  return [plain, translated];
}

/** What a preview of the builder weighs: what is mounted anew fetches a file for that, and says so. */
const leaveOutWeight = (text: string | undefined) => text?.replace(/\d+(?= kB)/, '');

/** Both say the same, and the translated page says nothing that was not translated. */
async function expectSame([plain, translated]: readonly [Page, Page], after: string): Promise<void> {
  // What still changes by itself, as the builder's code until its heights are measured, is waited for.
  for (const page of [plain, translated])
    await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'), null, {
      timeout: 90_000,
    });
  await expect
    .poll(
      async () => {
        const [words, again] = [await plain.evaluate(readWords), await translated.evaluate(readWords)];
        const parts = Object.keys(words).filter(
          (part) => leaveOutWeight(words[part]) !== leaveOutWeight(again[part]),
        );
        return parts.map((part) => [part, words[part], again[part]]);
      },
      { message: after },
    )
    .toEqual([]);
  await expect.poll(() => translated.evaluate(untranslated), { message: after }).toEqual([]);
}

/**
 * Presses the control of a page that stands at a place in the order of all, or changes its value.
 *
 * @returns a name for it; undefined where there is none
 */
function press(at: number): string | undefined {
  const KINDS = 'button, [role=button], select, input, summary';
  const all = [...document.querySelectorAll<HTMLElement>(KINDS)].filter(
    (control) => control.checkVisibility() && !control.closest('.figure-actions > details > :not(summary)'),
  );
  // Of many that do the same (bars, states, words of a menu) a few do.
  const seen = new Map<Element | null, number>();
  const [control] = all
    .filter((each) => {
      const count = seen.get(each.parentElement) ?? 0;
      seen.set(each.parentElement, count + 1);
      return !each.matches('.share-page') && count < 3;
    })
    .slice(at, at + 1);
  if (!control) return undefined;
  if (control instanceof HTMLSelectElement) {
    control.selectedIndex = control.options.length - 1;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (control instanceof HTMLInputElement && !/checkbox|radio/.test(control.type)) {
    control.focus();
    control.value = control.inputMode === 'search' || control.type === 'search' ? 'a' : '40';
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  return `${control.tagName} ${control.dataset.key ?? control.textContent!.replaceAll('\u0323', '')}`;
}

/** Presses one control after another, and holds the two pages against each other after each. */
async function pressThrough(pages: readonly [Page, Page], most: number): Promise<number> {
  for (let at = 0; at < most; at++) {
    const [control, other] = [await pages[0].evaluate(press, at), await pages[1].evaluate(press, at)];
    if (!control) return at;
    expect(other).toBe(control);
    await expectSame(pages, control);
  }
  return most;
}

describe.each(MOMENTS)('a page that is translated %s', (moment) => {
  test.for(CHARTS.map(({ id }) => id))(
    'says the same as untranslated, whatever is pressed: /embed/%s/',
    { timeout: LONG },
    async (id, { openPage }) => {
      const pages = await openBoth(openPage, `embed/${id}/?controls=filters`, moment);
      await expectSame(pages, 'opening');
      expect(await pressThrough(pages, moment === 'when it is live' ? 14 : 5)).toBeGreaterThan(2);
    },
  );

  test(
    'says the same as untranslated under a filter, in a menu, and after Back',
    { timeout: LONG },
    async ({ openPage }) => {
      const pages = await openBoth(openPage, '', moment);
      await expectSame(pages, 'opening');
      const both = (act: (page: Page) => Promise<unknown>) => Promise.all(pages.map(act));
      await both((page) => page.locator('#genres [data-key="drama"]').first().dispatchEvent('click'));
      await expectSame(pages, 'drama');
      await both((page) =>
        page.locator('.filters-menus input[type=checkbox]').nth(40).dispatchEvent('click'),
      );
      await expectSame(pages, 'a choice in a menu');
      await both((page) => page.locator('.sources').first().dispatchEvent('click'));
      await both((page) => page.locator('dialog[open] li').first().waitFor());
      await expectSame(pages, 'the sources of a number');
      await both((page) => page.keyboard.press('Escape'));
      await both((page) => page.goBack());
      await expectSame(pages, 'Back');
    },
  );

  test.for(['es/?genre=comedy,drama&state=MX-OAX', 'es/embed/', 'es/data/', 'sources/', '404.html'])(
    'says the same as untranslated: /%s',
    { timeout: LONG },
    async (address, { openPage }) => {
      const pages = [await openPage('about:blank'), await openPage('about:blank')] as const;
      if (moment === 'as it arrives') await pages[1].addInitScript(ON_ARRIVAL);
      for (const page of pages) {
        await page.goto(site + address);
        if (address.startsWith('es/?')) await wakeAll(page);
        await untilQuiet(page);
      }
      if (moment === 'when it is live') await pages[1].evaluate(translateAsChrome);
      await expectSame(pages, 'opening');
      if (address === 'es/embed/') await pressThrough(pages, 8);
    },
  );
});

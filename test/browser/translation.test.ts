import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { test, untilQuiet, wakeAll, type OpenPage } from './launch.ts';
import { readWords, translateAsChrome, untranslated } from './translation/translator.ts';

const site = inject('site');
const LONG = 400_000;

const ON_ARRIVAL = `document.addEventListener('readystatechange', () => {
  if (document.readyState === 'interactive') (${translateAsChrome.toString()})();
})`;

/** One address three times: as it is, translated as it arrives, and translated when everything in it is live. */
interface Copies {
  readonly plain: Page;
  readonly translated: Readonly<Record<'as it arrives' | 'when it is live', Page>>;
}

const pagesOf = ({ plain, translated }: Copies) => [plain, ...Object.values(translated)];
const onEach = (copies: Copies, act: (page: Page) => Promise<unknown>) =>
  Promise.all(pagesOf(copies).map(act));

/** Opens an address three times; `settle` waits until all of it is there. */
async function openCopies(
  openPage: OpenPage,
  address: string,
  settle: (page: Page) => Promise<void> = wakeAll,
): Promise<Copies> {
  const blank = () => openPage('about:blank');
  const copies = {
    plain: await blank(),
    translated: { 'as it arrives': await blank(), 'when it is live': await blank() },
  };
  await copies.translated['as it arrives'].addInitScript(ON_ARRIVAL);
  for (const page of pagesOf(copies)) {
    await page.goto(site + address);
    await settle(page);
  }
  await copies.translated['when it is live'].evaluate(translateAsChrome);
  return copies;
}

/** What a preview of the builder weighs: what is mounted anew fetches a file for that, and says so. */
const leaveOutWeight = (text: string | undefined) => text?.replace(/\d+(?= kB)/, '');

/** All say the same, and a translated page says nothing that was not translated. */
async function expectSame(copies: Copies, after: string): Promise<void> {
  // What still changes by itself, as the builder's code until its heights are measured, is waited for.
  await onEach(copies, (page) =>
    page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'), null, { timeout: 90_000 }),
  );
  for (const [moment, translated] of Object.entries(copies.translated)) {
    const message = `${after}, translated ${moment}`;
    await expect
      .poll(
        async () => {
          const [words, again] = [
            await copies.plain.evaluate(readWords),
            await translated.evaluate(readWords),
          ];
          const parts = Object.keys(words).filter(
            (part) => leaveOutWeight(words[part]) !== leaveOutWeight(again[part]),
          );
          return parts.map((part) => [part, words[part], again[part]]);
        },
        { message },
      )
      .toEqual([]);
    await expect.poll(() => translated.evaluate(untranslated), { message }).toEqual([]);
  }
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

/** Presses one control after another on all, and holds them against each other after each. */
async function pressThrough(copies: Copies, most: number): Promise<number> {
  for (let at = 0; at < most; at++) {
    const [control, ...others] = await Promise.all(pagesOf(copies).map((page) => page.evaluate(press, at)));
    if (!control) return at;
    expect(others).toEqual([control, control]);
    await expectSame(copies, control);
  }
  return most;
}

describe('a page that is translated, as it arrives or when it is live,', () => {
  test.for(CHARTS.map(({ id }) => id))(
    'says the same as untranslated, whatever is pressed: /embed/%s/',
    { timeout: LONG },
    async (id, { openPage }) => {
      const copies = await openCopies(openPage, `embed/${id}/?controls=filters`);
      await expectSame(copies, 'opening');
      expect(await pressThrough(copies, 14)).toBeGreaterThan(2);
    },
  );

  test(
    'says the same as untranslated under a filter, in a menu, and after Back',
    { timeout: LONG },
    async ({ openPage }) => {
      const copies = await openCopies(openPage, '');
      await expectSame(copies, 'opening');
      const onAll = (act: (page: Page) => Promise<unknown>) => onEach(copies, act);
      await onAll((page) => page.locator('#genres [data-key="drama"]').first().dispatchEvent('click'));
      await expectSame(copies, 'drama');
      await onAll((page) =>
        page.locator('.filters-menus input[type=checkbox]').nth(40).dispatchEvent('click'),
      );
      await expectSame(copies, 'a choice in a menu');
      await onAll((page) => page.locator('.sources').first().dispatchEvent('click'));
      await onAll((page) => page.locator('dialog[open] li').first().waitFor());
      await expectSame(copies, 'the sources of a number');
      await onAll((page) => page.keyboard.press('Escape'));
      await onAll((page) => page.goBack());
      await expectSame(copies, 'Back');
    },
  );

  test.for(['es/?genre=comedy,drama&state=MX-OAX', 'es/embed/', 'es/data/', 'sources/', '404.html'])(
    'says the same as untranslated: /%s',
    { timeout: LONG },
    async (address, { openPage }) => {
      const settle = async (page: Page) => {
        if (address.startsWith('es/?')) await wakeAll(page);
        await untilQuiet(page);
      };
      const copies = await openCopies(openPage, address, settle);
      await expectSame(copies, 'opening');
      if (address === 'es/embed/') await pressThrough(copies, 8);
    },
  );
});

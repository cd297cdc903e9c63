import type { Browser, CDPSession, ElementHandle, Page } from 'playwright-core';
import { PROFILES } from '../profiles.ts';
import { BARE } from './barePage.ts';
import { KINDS, type Kind } from './kinds.ts';
import { measure, pressOn, watchTaps, type Tap } from './tap.ts';

/** Taps on the dashboard, and as many on the bare page, one right before each. */
export interface Taps {
  readonly own: ReadonlyMap<Kind, Tap>;
  readonly bare: readonly Tap[];
}

interface Phone {
  readonly page: Page;
  readonly session: CDPSession;
}

const { slowdown, viewport } = PROFILES.find(({ name }) => name === 'mobile')!;

/**
 * Opens a dashboard with all its figures alive, and the bare page beside it, on a phone's processor, and touches the one
 * in every way, each time right after the other.
 *
 * @param kinds what is done, in order
 */
export async function tapDashboard(
  browser: Browser,
  dashboard: string,
  bare: string,
  kinds: readonly Kind[] = KINDS,
): Promise<Taps> {
  const context = await browser.newContext({ viewport });
  try {
    const beside = await open(context.newPage(), bare + BARE);
    const own = await open(context.newPage(), dashboard);
    await wakeAll(own.page);
    for (const { session } of [beside, own])
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const taps = { own: new Map<Kind, Tap>(), bare: [] as Tap[] };
    for (const [at, kind] of kinds.entries()) {
      taps.bare.push(await tap(beside, { name: 'a bar', on: `[data-key="${at % 21}"]` }));
      taps.own.set(kind, await tap(own, kind));
    }
    return taps;
  } finally {
    await context.close();
  }
}

async function open(opening: Promise<Page>, address: string): Promise<Phone> {
  const page = await opening;
  const session = await page.context().newCDPSession(page);
  await page.addInitScript(watchTaps);
  await session.send('Performance.enable');
  await page.goto(address);
  return { page, session };
}

/** Goes down the dashboard until all of it is alive. */
async function wakeAll(page: Page): Promise<void> {
  await page.waitForSelector('html[data-live]');
  for (const island of await page.locator('[data-island]').all()) {
    await island.evaluate((element) => element.scrollIntoView());
    await page.waitForFunction(
      (element) => 'live' in (element as HTMLElement).dataset,
      await island.elementHandle(),
    );
  }
}

async function tap({ page, session }: Phone, { name, on, press = pressOn }: Kind): Promise<Tap> {
  await page.bringToFront();
  const element = await shown(page, on!);
  if (!element) throw new Error(`There is nothing to touch for "${name}": ${on}`);
  await element.evaluate((found: Element) => {
    found.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (found instanceof HTMLInputElement && found.type === 'search') found.focus();
  });
  return measure(page, session, () => press(page, element));
}

async function shown(page: Page, selector: string): Promise<ElementHandle<Element> | undefined> {
  for (const element of await page.locator(selector).elementHandles())
    if (await element.isVisible()) return element as ElementHandle<Element>;
  return undefined;
}

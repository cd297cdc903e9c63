import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { type Message, type MessageKey } from '../../src/i18n/translate.ts';
import { type OpenPage } from './launch.ts';
import { type Case, beginningOf } from './dropCases.ts';

export const site = inject('site');

/** What the page did on a drop. */
interface Outcome {
  readonly says: string;
  /** The address of the link beside what it says. */
  readonly href?: string;
  /** Where it would have gone; the test keeps it from going. */
  readonly opened?: string;
  /** Whether it kept the browser from opening the file. */
  readonly kept: boolean;
  /** What would have changed if anything of the file had been taken for markup or script. */
  readonly traces: unknown;
}

/** Readies a page for `drop`: an address that it opens is noted and not gone to. */
export async function openStill(openPage: OpenPage, folder: string): Promise<Page> {
  const page = await openData(openPage, folder);
  await page.evaluate(() => {
    let opened: string | undefined;
    const { navigation } = window as unknown as { navigation: EventTarget };
    navigation.addEventListener('navigate', (event) => {
      opened = (event as unknown as { destination: { url: string } }).destination.url;
      event.preventDefault();
    });
    const status = document.querySelector('[data-reopen] [role=status]')!;
    const turn = (ms = 0) => new Promise((done) => setTimeout(done, ms));
    Object.assign(window, {
      async drop(files: [name: string, beginning: string, text: string, times: number][]): Promise<Outcome> {
        opened = undefined;
        status.textContent = '';
        const dataTransfer = new DataTransfer();
        for (const [name, beginning, text, times] of files)
          dataTransfer.items.add(new File([beginning, text.repeat(times)], name));
        const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
        const kept = !document.body.dispatchEvent(event);
        for (let turns = 0; turns < 4000 && !status.textContent; turns++) await turn();
        await turn();
        const href = status.querySelector('a')?.href;
        const elements = [...status.querySelectorAll('*')].map(({ localName }) => localName);
        return {
          says: [...status.childNodes].find((node) => node.nodeType === 3)?.nodeValue ?? '',
          kept,
          ...(href !== undefined && { href }),
          ...(opened !== undefined && { opened }),
          traces: [
            document.title,
            document.querySelectorAll('script, iframe, img[src="x"], object, base').length,
            document.documentElement.getAttribute('onerror'),
            elements.filter((name) => name !== 'a'),
          ],
        };
      },
    });
  });
  return page;
}

export async function openData(openPage: OpenPage, folder: string): Promise<Page> {
  const page = await openPage(`${site}${folder}data/`);
  await page.waitForSelector('html[data-live], .data-search');
  return page;
}

/** Lone surrogates do not travel into the page but in escapes. */
const escaped = (value: unknown) => JSON.stringify(value).replace(/[\u007f-\uffff]/g, unicodeEscape);
const unicodeEscape = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

export const drop = (page: Page, { files }: Case) =>
  page.evaluate<Outcome>(
    `drop(${escaped(files.map((each) => [each.name, beginningOf(each), each.text, each.times]))})`,
  );

/** Everything the page of data may say of a drop, and nothing else. */
export function sentencesOf(messages: Record<MessageKey, Message>): RegExp {
  const texts = Object.entries(messages)
    .filter(([key]) => key.startsWith('data.reopen-') && !/-(open|opening)$/.test(key))
    .flatMap(([, message]) => (typeof message === 'string' ? [message] : [message.one, message.other]));
  const each = texts.map((text) =>
    text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '[\\w.,\u00a0\u202f-]+'),
  );
  return new RegExp(`^(?:(?:${each.join('|')}) ){1,2}$`);
}

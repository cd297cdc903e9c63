import type { Page } from 'playwright-core';
import { UNREADABLE } from './readable.ts';

declare global {
  interface Window {
    /** Imports a module of the site. */
    load(module: string): Promise<{ startEmbed(figure: unknown, parameters: object): Promise<void> }>;
  }
}

/** What came of a figure that was put on a page and brought to life. */
export interface Hydrated {
  readonly title: string;
  /** What is wrong with it, in words. */
  readonly faults: readonly string[];
}

/** Opens a page without a policy of its own, in which figures can be put one after another. */
export async function openBench(page: Page, url: string): Promise<void> {
  await page.goto(`${url}bench/`);
}

/** Puts an embed's document on the bench and makes its figure live with the site's own scripts. */
export function hydrate(page: Page, html: string): Promise<Hydrated> {
  return page.evaluate(
    async ({ html, pattern }) => {
      const faults: string[] = [];
      for (const level of ['warn', 'error'] as const)
        console[level] = (...said: unknown[]) => void faults.push(`console: ${said.map(String).join(' ')}`);
      const { documentElement: root, body, title } = new DOMParser().parseFromString(html, 'text/html');
      for (const name of document.documentElement.getAttributeNames())
        document.documentElement.removeAttribute(name);
      for (const { name, value } of root.attributes)
        document.documentElement.setAttribute(
          name,
          name.startsWith('data-') ? value.replace(/^(\.\.\/)+/, '/') : value,
        );
      const figureModule = body.querySelector<HTMLLinkElement>('#figure-module')!.getAttribute('href')!;
      for (const link of body.querySelectorAll('link')) link.remove();
      document.body.replaceChildren(...body.childNodes);

      const island = document.querySelector<HTMLElement>('[data-island]')!;
      // The citation's address is the browser's to know.
      const shown = () => {
        const copy = island.cloneNode(true) as Element;
        for (const cited of copy.querySelectorAll('.citation')) cited.remove();
        return { text: copy.textContent!.replace(/\s+/g, ' '), elements: copy.querySelectorAll('*').length };
      };
      const before = shown();
      try {
        const figure = await window.load(figureModule.replace(/^.*\/assets\//, '/assets/'));
        await figure.startEmbed(figure, { theme: 'auto', controls: 'own', ignored: [] });
      } catch (error) {
        faults.push(`thrown: ${String(error)}`);
      }
      await new Promise((done) => setTimeout(done));
      const after = shown();
      if (after.text !== before.text) faults.push(`text: “${before.text}” became “${after.text}”`);
      if (after.elements !== before.elements)
        faults.push(`elements: ${before.elements} became ${after.elements}`);
      for (const word of new Set(`${title} ${after.text}`.match(new RegExp(pattern, 'g'))))
        faults.push(`unreadable: ${word}`);
      if (!island.querySelector('.figure-body')?.textContent!.trim()) faults.push('empty');
      return { title: island.querySelector('.figure-title')!.textContent!, faults };
    },
    { html, pattern: UNREADABLE.source },
  );
}

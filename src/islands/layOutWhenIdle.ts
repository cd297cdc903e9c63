import { whenIdle } from '../figure/whenIdle.ts';

/**
 * Has what the first paint left for later laid out, one element in each idle moment, by the mark that the style sheet
 * waits for.
 */
export function layOutWhenIdle(elements: readonly HTMLElement[], window: Window & typeof globalThis): void {
  const [element, ...rest] = elements;
  if (!element) return endFirstPaint(window.document);
  whenIdle(window, () => {
    element.dataset.whole = '';
    // In the next frame this one is laid out; the others wait for theirs.
    window.requestAnimationFrame(() => layOutWhenIdle(rest, window));
  });
}

/** What the sheet says for the first paint alone. */
const LAYER = 'first-paint';

/** Takes out of the style what has no use any more, and would have a browser look through the whole page at each change. */
function endFirstPaint({ styleSheets }: Document): void {
  for (const sheet of styleSheets) {
    const at = rulesOf(sheet).findIndex((rule) => rule instanceof CSSLayerBlockRule && rule.name === LAYER);
    if (at >= 0) sheet.deleteRule(at);
  }
}

/** A sheet that did not come, or one that an extension took from another host, lets nobody read it. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

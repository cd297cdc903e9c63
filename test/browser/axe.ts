import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What another theme can change. */
export const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

interface World {
  /** The document that it is of. */
  readonly loader: string;
  /** Runs an expression in it. */
  evaluate(expression: string): Promise<unknown>;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();
const worlds = new WeakMap<Page, World>();

/** A world of its own in a page's document, which axe is read into once: that takes as long as a look by a few rules. */
async function worldOf(page: Page): Promise<World> {
  if (!sessions.has(page)) sessions.set(page, page.context().newCDPSession(page));
  const session = await sessions.get(page)!;
  const { id: frameId, loaderId: loader } = (await session.send('Page.getFrameTree')).frameTree.frame;
  const known = worlds.get(page);
  if (known?.loader === loader) return known;
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', { frameId });
  const evaluate = async (expression: string) => {
    const answer = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
    return answer.result.value as unknown;
  };
  await evaluate(`${SOURCE};0`);
  worlds.set(page, { loader, evaluate });
  return { loader, evaluate };
}

/**
 * Lets axe look at a page, or at the part of it that `within` names, by every rule of WCAG 2.2 AA and of good practice,
 * or by `rules` alone. It runs in a world of its own, where the page's content policy, which forbids foreign script,
 * neither stops it nor has to be lifted.
 *
 * @returns a line for each fault
 */
export async function axeFaults(page: Page, within = 'html', rules?: readonly string[]): Promise<string[]> {
  const { evaluate } = await worldOf(page);
  const options = {
    runOnly: rules ? { type: 'rule', values: rules } : { type: 'tag', values: TAGS },
    resultTypes: ['violations'],
    // A builder's previews are embeds, which are looked at by themselves.
    iframes: false,
    // Neither is used, and both take longer than the rules themselves.
    selectors: false,
    preload: false,
  };
  const run = `axe.run(${JSON.stringify({ include: [[within]] })}, ${JSON.stringify(options)})`;
  const violations = (await evaluate(
    `${run}.then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) })))`,
  )) as Violation[];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}

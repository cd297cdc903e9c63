import type { Page } from 'playwright-core';
import { untilQuiet, wakeAll } from './launch.ts';
import { keptBy, locations, type Chosen } from './straight.ts';

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly childIds?: readonly string[];
}

/** What assistive technology is told of a figure. */
interface Told {
  readonly name: string;
  readonly texts: readonly string[];
  /** How many there are of each role. */
  readonly roles: Readonly<Record<string, number>>;
}

/** Every figure of a page as it stands in the browser's accessibility tree, by its name. */
export async function toldOf(page: Page): Promise<Map<string, Told>> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const within = (node: Node): Node[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? within(byId.get(id)!) : [])),
  ];
  const figures = nodes.filter((node) => !node.ignored && node.role?.value === 'figure');
  return new Map(
    figures.map((figure) => {
      const inside = within(figure).filter(({ ignored }) => !ignored);
      const roles: Record<string, number> = {};
      for (const { role } of inside) roles[role!.value] = (roles[role!.value] ?? 0) + 1;
      const texts = inside.filter(({ role }) => role!.value === 'StaticText').map(({ name }) => name!.value);
      return [figure.name!.value, { name: figure.name!.value, texts, roles }];
    }),
  );
}

export async function openTables(page: Page) {
  await wakeAll(page);
  await page.evaluate(() => {
    // Where the drawing is a table, a part holds it.
    for (const details of document.querySelectorAll<HTMLDetailsElement>('.part')) details.open = true;
  });
  await page.waitForFunction(() => !document.querySelector('.figure-table:not(:has(table))'));
  await untilQuiet(page);
}

/** Title and description of each figure by its id, as they stand in the document. */
export const written = (
  page: Page,
): Promise<Record<string, { title: string; description: string; rows: number }>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('figure')].map((figure) => [
        figure.id,
        {
          title: figure.querySelector('.figure-title')!.textContent!.trim(),
          description: figure.querySelector(':scope > .unseen')!.textContent!.trim(),
          rows: figure.querySelectorAll('tbody tr').length,
        },
      ]),
    ),
  );

export const numbersIn = (text: string) =>
  [...text.matchAll(/\d[\d,]*(\.\d+)?/g)].map(([n]) => Number(n.replaceAll(',', '')));

export const tally = (words: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};
export const falling = (counts: Map<string, number>) => [...counts.values()].sort((a, b) => b - a);

/** Titles of each state, places in dispute aside. */
export function statesOf(chosen: Chosen): Map<string, number> {
  const kept = new Set(keptBy(chosen).map(({ id }) => id));
  const sure = locations.filter(
    (row) =>
      kept.has(row.production_id) &&
      (chosen.confidence ?? ['confirmed', 'reported']).includes(row.confidence!),
  );
  return tally(
    [...new Set(sure.map((row) => `${row.production_id} ${row.state}`))].map((pair) => pair.split(' ')[1]!),
  );
}

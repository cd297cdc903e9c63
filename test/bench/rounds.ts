import type { Browser } from 'playwright-core';
import { randomFrom } from '../scale/synthetic.ts';
import type { BenchServer } from './server.ts';
import { visit, type Profile, type Visit } from './visit.ts';

/** A page to measure, and the one that each visit to it is paired with. */
export interface Contestant {
  readonly name: string;
  /** From the server's root. */
  readonly path: string;
  /** Its script draws, and says when. */
  readonly draws: boolean;
  readonly beside: { readonly path: string };
}

/** A visit and the one to the other page right before it. */
export interface Pair {
  readonly own: Visit;
  readonly other: Visit;
}

/**
 * Visits every contestant once a round, each right after the page it is compared with, in another order each round, so
 * that what else the machine does falls on all alike.
 */
export async function runRounds(
  browser: Browser,
  server: BenchServer,
  contestants: readonly Contestant[],
  profile: Profile,
  rounds: number,
): Promise<Map<Contestant, Pair[]>> {
  const random = randomFrom(rounds);
  const pairs = new Map(contestants.map((contestant): [Contestant, Pair[]] => [contestant, []]));
  // A browser's first page is slower than the others and asks for an icon.
  await visit(browser, server, contestants[0]!.beside.path, profile, false);
  for (let round = 1; round <= rounds; round++) {
    console.log(`${profile.name}: round ${round} of ${rounds}`);
    for (const contestant of shuffle(contestants, random)) {
      const other = await visit(browser, server, contestant.beside.path, profile, false);
      const own = await visit(browser, server, contestant.path, profile, contestant.draws);
      pairs.get(contestant)!.push({ own, other });
    }
  }
  return pairs;
}

function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

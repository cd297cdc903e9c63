import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { allPages } from '../../src/build/pages.ts';
import type { PageAddress } from '../../src/build/pages/pageKind.ts';
import type { ChartId } from '../../src/charts/index.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import fc from '../fastCheck.ts';
import { LANGS, type Lang } from '../../src/i18n/index.ts';
import { hydrate, openBench } from '../editions/hydrate.ts';
import { PARTS, together, type Kind } from '../editions/kinds.ts';
import { SAMPLE } from '../editions/sample.ts';
import { serveEditions, slicesOf, type EditionSites } from '../editions/site.ts';
import { soundPart } from '../editions/tables.ts';
import { tally } from '../tally.ts';
import { test } from './launch.ts';

/** A bound for a machine that is busy with something else: there are hundreds of figures. */
const TIMEOUT = { timeout: 600_000 };

let sites: EditionSites;
beforeAll(async () => {
  sites = await serveEditions({ dist: inject('dist'), bundle: inject('bundle') });
});
afterAll(() => sites.close());

type Embed = PageAddress & { chart: ChartId };
const embeds = allPages().filter((page): page is Embed => page.kind === 'embed');

const written = (id: ChartId, dataset: Dataset) => {
  const { atlas: _, outlines: _outlines, ...slices } = slicesOf(id, dataset);
  return JSON.stringify(slices);
};
const sample = soundPart(SAMPLE).dataset;
const usual = new Map(embeds.map(({ chart }) => [chart, written(chart, sample)]));

/** What is wrong with the figures that an edition changes, in one language. */
async function faultsOf(
  { name, change }: Kind,
  lang: Lang,
  page: Page,
): Promise<{ cases: number; faults: string[] }> {
  const { dataset } = soundPart(change(SAMPLE));
  const changed = embeds.filter(
    (embed) => embed.lang === lang && written(embed.chart, dataset) !== usual.get(embed.chart),
  );
  // What came alive before goes on hearing the page.
  await openBench(page, sites.url);
  const faults: string[] = [];
  for (const embed of changed) {
    const hydrated = await hydrate(page, await sites.embedOf(dataset, embed));
    faults.push(...hydrated.faults.map((fault) => `${name}, ${embed.path}: ${fault}`));
  }
  return { cases: changed.length, faults };
}

test(
  'tables that lack a part make figures that come alive as they were drawn',
  TIMEOUT,
  async ({ openPage, task }) => {
    const faults: string[] = [];
    const visit = async (lang: Lang, turn: number) => {
      const page = await openPage('about:blank');
      for (const kind of PARTS.filter((_, index) => index % LANGS.length === turn)) {
        const found = await faultsOf(kind, lang, page);
        tally({ task }, { cases: found.cases });
        faults.push(...found.faults);
      }
    };
    // One page works while the other waits.
    await Promise.all(LANGS.map(visit));
    expect(faults).toEqual([]);
  },
);

test('so do tables that lack several', TIMEOUT, async ({ openPage }) => {
  const page = await openPage('about:blank');
  const several = fc.subarray([...PARTS], { minLength: 2, maxLength: 4 });
  const comesAlive = async (kinds: Kind[], lang: Lang) => {
    expect((await faultsOf(together(kinds), lang, page)).faults).toEqual([]);
  };
  await fc.assert(fc.asyncProperty(several, fc.constantFrom(...LANGS), comesAlive), { numRuns: 25 });
});

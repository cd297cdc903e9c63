import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startServer } from '../../../src/build/server.ts';
import { writeBarePage } from '../../bench/taps/barePage.ts';
import type { Kind } from '../../bench/taps/kinds.ts';
import { tapDashboard } from '../../bench/taps/tapDashboard.ts';
import { spreadOf } from '../../scale/measure.ts';
import '../../tally.ts';
import { cachedSite } from '../cachedSite.ts';
import { launchChromium } from '../startChromium.ts';

const root = join(import.meta.dirname, '../../..');
const ROUNDS = 3;

const switchOf = (id: string): Kind => ({
  name: `a switch of ${id}`,
  on: `#${id} .switch [aria-pressed=false]`,
});
/** Some of the kinds that `npm run bench -- taps` measures. */
const TOUCHED: readonly Kind[] = [
  { name: 'a genre', on: '#genres [data-key=crime]' },
  switchOf('investment-timeline'),
  { name: 'the menu of downloads', on: '#genres .figure-menu > summary' },
];

/**
 * Of each kind the quickest of several times, beside the bare page in the same minute, so that a busy machine proves
 * nothing. With all figures drawn within the press, a genre takes 10 to 40 times as long as the bare page.
 */
const MOST_TIMES = 8;

test('the dashboard answers a touch within a few times what a bare page of one chart takes', async ({
  task,
}) => {
  task.meta.engine = 'chromium';
  const { dist } = await cachedSite(root, join(root, 'test/output/sites'));
  const out = join(root, 'test/output/taps');
  writeBarePage(out);
  const bare = await startServer({ root: out, port: 0 });
  const ours = await startServer({ root: dist, port: 0 });
  const browser = await launchChromium();
  try {
    const rounds = TOUCHED.flatMap((kind) => Array.from({ length: ROUNDS }, () => ({ ...kind })));
    const taps = await tapDashboard(browser, ours.url, bare.url, rounds);
    const { median } = spreadOf(taps.bare.map(({ answer }) => answer));
    for (const { name } of TOUCHED) {
      const own = [...taps.own].filter(([kind]) => kind.name === name).map(([, { answer }]) => answer);
      expect(Math.min(...own) / median, `${name}: ${own.join(', ')} ms, bare ${median} ms`).toBeLessThan(
        MOST_TIMES,
      );
    }
  } finally {
    await browser.close();
    await ours.close();
    await bare.close();
  }
}, 180_000);

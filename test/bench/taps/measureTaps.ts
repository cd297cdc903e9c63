import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { headersFor } from '../../../src/build/hosting/headers.ts';
import { LANGS, LANGUAGES, type Lang } from '../../../src/i18n/index.ts';
import { cachedSite } from '../../browser/cachedSite.ts';
import { spreadOf } from '../../scale/measure.ts';
import { serveBench } from '../server.ts';
import { writeTable } from '../table.ts';
import { writeBarePage } from './barePage.ts';
import { KINDS, type Kind } from './kinds.ts';
import type { Tap } from './tap.ts';
import { tapDashboard } from './tapDashboard.ts';

/** One kind of touch in a round, and what the bare page took in that round, its median. */
interface Beside {
  readonly own: Tap;
  readonly bare: number;
}
/** Every round by language, of one kind of touch. */
type Rounds = Record<Lang, Beside[]>;

/** Measures how soon the dashboard answers each kind of touch, beside a bare page that draws one chart by hand. */
export async function measureTaps(browser: Browser, root: string, rounds: number) {
  const { dist } = await cachedSite(root, join(root, 'test/output/sites'));
  const out = join(root, 'test/output/taps');
  writeBarePage(out);
  const ours = await serveBench(dist, headersFor);
  const bare = await serveBench(out, headersFor);
  const measured = new Map(KINDS.map((kind): [Kind, Rounds] => [kind, { en: [], es: [] }]));
  const bareTaps: Tap[] = [];
  try {
    for (let round = 1; round <= rounds; round++) {
      for (const lang of LANGS) {
        console.log(`round ${round} of ${rounds}, ${lang}`);
        const taps = await tapDashboard(browser, ours.url + LANGUAGES[lang].folder, bare.url);
        bareTaps.push(...taps.bare);
        const { median } = spreadOf(taps.bare.map(({ answer }) => answer));
        for (const [kind, own] of taps.own) measured.get(kind)![lang].push({ own, bare: median });
      }
    }
  } finally {
    // Whatever happened: what still listens would keep the program from ending.
    ours.close();
    bare.close();
  }
  const tables = tableOf(measured, bareTaps);
  return { tables, brief: tables };
}

const ms = (values: readonly number[]) => {
  const { median, low, high } = spreadOf([...values]);
  return `${median.toFixed(0)} (${low.toFixed(0)}–${high.toFixed(0)})`;
};
const ratioOf = ({ own, bare }: Beside) => own.answer / bare;
/** The median in the language in which it is worse. */
const worst = (rounds: Rounds, of: (beside: Beside) => number) =>
  Math.max(...LANGS.map((lang) => spreadOf(rounds[lang].map(of)).median));
const task = (longest: number) => longest.toFixed(0).replace(/^0$/, 'under 50');

function tableOf(measured: ReadonlyMap<Kind, Rounds>, bare: readonly Tap[]): string {
  const rows = [...measured].map(([{ name }, rounds]) => [
    name,
    ...LANGS.map((lang) => ms(rounds[lang].map(({ own }) => own.answer))),
    worst(rounds, ratioOf).toFixed(1),
    task(worst(rounds, ({ own }) => own.task)),
  ]);
  const bareAnswers = ms(bare.map(({ answer }) => answer));
  const bareTask = task(spreadOf(bare.map((each) => each.task)).median);
  rows.push(['a bar of the bare page', bareAnswers, bareAnswers, '1', bareTask]);
  const ratios = [...measured.values()].map((rounds) => worst(rounds, ratioOf));
  const heads = [
    'touched',
    'en, ms (quartiles)',
    'es, ms (quartiles)',
    '÷ the bare page, the worse language',
    'longest task after it, ms',
  ];
  const { median } = spreadOf(ratios);
  const summary = `Typical (the median of all kinds) is ${median.toFixed(1)}, worst ${Math.max(...ratios).toFixed(1)} times the bare page.`;
  return `${writeTable(heads, rows)}\n${summary}\n`;
}

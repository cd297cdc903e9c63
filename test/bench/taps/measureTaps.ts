import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { headersFor } from '../../../src/build/hosting/headers.ts';
import { LANGS, LANGUAGES, type Lang } from '../../../src/i18n/index.ts';
import { cachedSite } from '../../browser/cachedSite.ts';
import { spreadOf } from '../../scale/measure.ts';
import { serveBench } from '../server.ts';
import { writeTable } from '../table.ts';
import { BARE, BARE_PAGE } from './barePage.ts';
import { KINDS, type Kind } from './kinds.ts';
import { tapDashboard, type TapPair } from './tapDashboard.ts';

/** The pairs of every round by language, of one kind of touch. */
type Rounds = Record<Lang, TapPair[]>;

/** Measures how soon the dashboard answers each kind of touch, beside a bare page that draws one chart by hand. */
export async function measureTaps(browser: Browser, root: string, rounds: number) {
  const { dist } = await cachedSite(root, join(root, 'test/output/sites'));
  const out = join(root, 'test/output/bench-taps');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, BARE), { recursive: true });
  writeFileSync(join(out, BARE, 'index.html'), BARE_PAGE);
  const ours = await serveBench(dist, headersFor);
  const bare = await serveBench(out, () => ({}));
  const measured = new Map(KINDS.map((kind): [Kind, Rounds] => [kind, { en: [], es: [] }]));
  for (let round = 1; round <= rounds; round++) {
    for (const lang of LANGS) {
      console.log(`round ${round} of ${rounds}, ${lang}`);
      const taps = await tapDashboard(browser, ours.url + LANGUAGES[lang].folder, bare.url);
      for (const [kind, pair] of taps) measured.get(kind)![lang].push(pair);
    }
  }
  ours.close();
  bare.close();
  const tables = tableOf(measured);
  return { tables, brief: tables };
}

const ms = (values: readonly number[]) => {
  const { median, low, high } = spreadOf([...values]);
  return `${median.toFixed(0)} (${low.toFixed(0)}–${high.toFixed(0)})`;
};
const ratiosOf = (pairs: readonly TapPair[]) => pairs.map(({ own, bare }) => own.answer / bare.answer);
/** The median in the language in which it is worse. */
const worst = (rounds: Rounds, of: (pairs: readonly TapPair[]) => number[]) =>
  Math.max(...LANGS.map((lang) => spreadOf(of(rounds[lang])).median));

function tableOf(measured: ReadonlyMap<Kind, Rounds>): string {
  const tasksOf = (pairs: readonly TapPair[]) => pairs.map(({ own }) => own.task);
  const rows = [...measured].map(([{ name }, rounds]) => [
    name,
    ...LANGS.map((lang) => ms(rounds[lang].map(({ own }) => own.answer))),
    ms(LANGS.flatMap((lang) => rounds[lang].map(({ bare }) => bare.answer))),
    worst(rounds, ratiosOf).toFixed(1),
    worst(rounds, tasksOf).toFixed(0).replace(/^0$/, '< 50'),
  ]);
  const all = [...measured.values()].map((rounds) => worst(rounds, ratiosOf));
  const { median } = spreadOf(all);
  const bareTasks = [...measured.values()].flatMap((rounds) =>
    LANGS.flatMap((lang) => rounds[lang].map(({ bare }) => bare.task)),
  );
  const heads = [
    'touched',
    'en: answer, ms (quartiles)',
    'es: answer, ms (quartiles)',
    'bare page, ms (quartiles)',
    '÷ bare page, the worse language',
    'longest task, ms, the worse language',
  ];
  const most = Math.max(...bareTasks)
    .toFixed(0)
    .replace(/^0$/, 'under 50');
  return `${writeTable(heads, rows)}\nTypical (median of all kinds) ${median.toFixed(1)}, worst ${Math.max(...all).toFixed(1)} times the bare page, whose longest task was ${most} ms.\n`;
}

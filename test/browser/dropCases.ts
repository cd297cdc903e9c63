import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { recordsOf } from '../../src/export/records.ts';
import fc from '../fastCheck.ts';
import { hostileText, MARKUP } from '../hostile.ts';

export const dist = inject('dist');
const { version } = JSON.parse(readFileSync(join(dist, 'data/datapackage.json'), 'utf8')) as {
  version: string;
};

/** The tables that figures hand out rows of, by the figure that their views open in. */
const HANDED_OUT = {
  productions: 'genres',
  locations: 'filming-map',
  investments: 'investment-timeline',
  multipliers: 'multipliers',
  'sector-shares': 'sector-shares',
  indicators: 'industry',
  claims: 'fact-check',
} as const;
type Table = keyof typeof HANDED_OUT;
const tables = Object.keys(HANDED_OUT) as Table[];
export const published = Object.fromEntries(
  tables.map((table) => [table, readFileSync(join(dist, `data/${table}.csv`), 'utf8')]),
) as Record<Table, string>;

/** A file, described shortly enough to be printed where a case fails. */
interface Dropped {
  readonly name: string;
  /** What the text begins with: a published table, or its columns only. */
  readonly from?: readonly ['whole' | 'columns', Table];
  /** Follows, this many times. */
  readonly text: string;
  readonly times: number;
}
export interface Case {
  readonly files: readonly Dropped[];
  /** Where an honest file leads from the front page of the language. */
  readonly opens?: string;
}

export const beginningOf = ({ from }: Dropped) => {
  if (!from) return '';
  const [part, table] = from;
  return part === 'whole' ? published[table] : `${recordsOf(published[table]).next().value}\r\n`;
};

export const nameOf = (table: string, view = 'all', of = version, ending = 'csv') =>
  `rodaje_${table}_${view}_${of}_en.${ending}`;
export const file = (name: string, text = '', times = 1, from?: Dropped['from']): Dropped => ({
  name,
  text,
  times,
  ...(from && { from }),
});
const alone = (...files: Dropped[]): Case => ({ files });

export const fixed: Case[] = [
  // A name opens nothing by itself: no figure hands out a file of this one.
  alone(file(nameOf('genres'), 'id\r\n')),
  alone(file(nameOf('multiplier-workbench'), 'id\r\n')),
  alone(file(nameOf('sources'), 'id\r\n')),
  // Parts of a view that would be left out, and numbers that stand for none.
  ...['genre-drama--genre-crime', 'genre-', 'qx', 'packed-zzzzzzzzzzz', 'packed-......abcdefgh.', 'view-1']
    .map((view) => nameOf('claims', view))
    .map((name) => alone(file(name, '', 1, ['whole', 'claims']))),
  // Gigantic, huge, empty, several, none.
  alone(file(nameOf('claims'), `"${'x'.repeat(1000)}"`, 900, ['columns', 'claims'])),
  alone(file(nameOf('claims'), '\r\n', 400_000, ['columns', 'claims'])),
  alone(file(nameOf('productions'), 'id,title_es\r\n', 5_000_000)),
  alone(file('budget.csv', 'id,title_es\r\n', 5_000_000)),
  alone(file(`${'a'.repeat(100_000)}.csv`)),
  alone(file('')),
  alone(file(nameOf('productions'))),
  alone(file(nameOf('claims'), '', 1, ['whole', 'claims']), file('budget.csv')),
  alone(file('budget.csv'), file(nameOf('claims'), '', 1, ['whole', 'claims'])),
  alone(),
  ...MARKUP.flatMap((text) => [
    alone(file(text, text)),
    alone(file(nameOf('claims', `q-${text}`), text)),
    alone(file(nameOf('claims'), `never,${text}\r\n`, 1, ['columns', 'claims'])),
  ]),
  ...tables.map((table) => ({
    files: [file(nameOf(table), '', 1, ['whole', table])],
    opens: `#${HANDED_OUT[table]}`,
  })),
];

const hostileView = fc.oneof(
  fc.constantFrom('all', 'genre-drama', 'years-2015-2025', 'view-abc', 'x'),
  fc
    .tuple(fc.constantFrom('q-', 'genre-', 'packed-', 'map.place-', ''), hostileText)
    .map((two) => two.join('')),
);
const hostileName = fc.oneof(
  hostileText,
  hostileText.map((text) => `rodaje_${text}`),
  fc
    .tuple(
      fc.oneof(fc.constantFrom(...tables, 'genres', 'sources', 'multiplier-workbench'), hostileText),
      hostileView,
      fc.constantFrom(version, version, '2020-01-01', '9999-99-99'),
      fc.oneof(fc.constantFrom('csv', 'excel.csv', 'svg'), hostileText),
    )
    .map((parts) => nameOf(...parts)),
);
/** None of these is a part of a table. */
const hostileFile: fc.Arbitrary<Dropped> = fc
  .tuple(
    hostileName,
    fc.oneof(
      hostileText.map((text) => ({ text })),
      fc.array(hostileText).map((lines) => ({ text: lines.join('\r\n') })),
      fc.tuple(hostileText, fc.constantFrom(...tables)).map(([text, table]) => ({
        text: `never,${text}\r\n`,
        from: ['columns', table] as const,
      })),
    ),
    fc.constantFrom(1, 1, 1, 1000),
  )
  .map(([name, content, times]) => ({ name, ...content, times }));
const honestCase: fc.Arbitrary<Case> = fc
  .tuple(
    fc.constantFrom(...tables),
    fc.constantFrom('', ' (1)', ' copy', ' copia'),
    fc.constantFrom('', '', '?genre=drama', '?q=roma'),
  )
  .filter(([table, , query]) => query === '' || table !== 'productions')
  .map(([table, copy, query]) => {
    const view = query.slice(1).replace('=', '-') || 'all';
    const name = nameOf(table, view).replace('.csv', `${copy}.csv`);
    return { files: [file(name, '', 1, ['whole', table])], opens: `${query}#${HANDED_OUT[table]}` };
  });
export const anyCase: fc.Arbitrary<Case> = fc.oneof(
  { weight: 8, arbitrary: hostileFile.map((one) => ({ files: [one] })) },
  { weight: 1, arbitrary: fc.array(hostileFile, { maxLength: 3 }).map((files) => ({ files })) },
  { weight: 1, arbitrary: honestCase },
);

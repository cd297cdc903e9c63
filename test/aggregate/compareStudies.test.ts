import { expect, test } from 'vitest';
import {
  coincidences,
  compareStudies,
  extentOf,
  isInterested,
  otherStudies,
} from '../../src/aggregate/compareStudies.ts';
import type { Study } from '../../src/model/slices/studies.ts';

const NOTHING_ELSE = {
  geography: [],
  unit: 'x' as const,
  definition: '',
  definitionEs: '',
  labelEs: '',
  authorEs: '',
  sources: 1,
};

function study(
  id: string,
  place: string,
  measure: Study['measure'],
  value: number,
  more: Partial<Study> = {},
): Study {
  return {
    ...NOTHING_ELSE,
    studyId: `${more.authorEn ?? 'A'}-${more.year ?? 2020}`,
    id,
    labelEn: place,
    authorEn: 'A',
    year: 2020,
    measure,
    value,
    derived: false,
    ...more,
  };
}

/** Panel → lines → values, with a sign after each: = derived, × disputed. */
const drawn = (rows: readonly Study[]) =>
  Object.fromEntries(
    compareStudies(rows).map(({ name, lines }) => [
      name,
      lines.map(({ figures }) =>
        figures.map(({ value, derived, disputed }) => `${value}${derived ? '=' : ''}${disputed ? '×' : ''}`),
      ),
    ]),
  );

test('unlike measures never share a panel', () => {
  const rows = [
    study('a', 'X', 'output_multiplier', 2),
    study('b', 'X', 'gva_multiplier', 2, { basis: 'per-direct-value' }),
    study('c', 'X', 'gva_multiplier', 2, { basis: 'per-spending' }),
    study('d', 'X', 'employment_multiplier', 2),
    study('e', 'X', 'return_on_incentive', 2, { basis: 'economic' }),
    study('f', 'X', 'return_on_incentive', 2, { basis: 'fiscal' }),
    study('g', 'X', 'net_fiscal_gain', 2, { basis: 'fiscal-net' }),
    study('h', 'X', 'jobs_per_million', 2),
  ];
  expect(Object.values(drawn(rows))).toEqual(rows.map(() => [['2']]));
});

test('an addition becomes a total, and ours, where its study gives no total that counts the same', () => {
  const alone = study('a', 'X', 'additional_output_per_unit', 0.6, { basis: 'supply-chain' });
  expect(drawn([alone])).toEqual({ output: [['1.6=']] });
  const total = study('b', 'X', 'output_multiplier', 1.6, { basis: 'supply-chain' });
  expect(drawn([alone, total])).toEqual({ output: [['1.6']] });
});

test('household spending, a part of a total, never passes for one', () => {
  const households = study('a', 'X', 'additional_output_per_unit', 0.555, { basis: 'households' });
  const total = study('b', 'X', 'output_multiplier', 2.19, { basis: 'households', derived: true });
  expect(drawn([households, total])).toEqual({ output: [['2.19=']] });
});

test('a figure that disputes another stands on its line and counts in no extent', () => {
  const rows = [
    study('a', 'X', 'output_multiplier', 1.84),
    study('b', 'Y', 'output_multiplier', 3.57, { alternativeOf: 'a' }),
    study('c', 'Z', 'output_multiplier', 7.27, { basis: 'wider' }),
    study('d', 'W', 'output_multiplier', 1.46),
  ];
  expect(drawn(rows)).toEqual({ output: [['1.46'], ['1.84', '3.57×'], ['7.27']] });
  expect(extentOf(compareStudies(rows)[0]!.lines)).toEqual([1.46, 1.84]);
});

test('an announcement that disputes an addition is shown as the total it claims', () => {
  const rows = [
    study('a', 'X', 'output_multiplier', 1.6, { basis: 'supply-chain' }),
    study('b', 'X', 'additional_output_per_unit', 0.6, { basis: 'supply-chain' }),
    study('c', 'X', 'additional_output_per_unit', 1.6, { alternativeOf: 'b', year: 2025 }),
  ];
  expect(drawn(rows)).toEqual({ output: [['1.6', '2.6×']] });
});

test('no studies, no panels; no undisputed figure, no extent', () => {
  expect(compareStudies([])).toEqual([]);
  expect(extentOf([])).toBeUndefined();
});

test('an impact of which nobody says what it counts is in no extent', () => {
  const rows = [
    study('a', 'X', 'output_multiplier', 1.84),
    study('b', 'World', 'output_multiplier', 2.34, { basis: 'unstated', authorEn: 'B' }),
  ];
  expect(extentOf(compareStudies(rows)[0]!.lines)).toEqual([1.84, 1.84]);
});

test('no line of a study is one of the other studies, whatever place it is of', () => {
  const rows = [
    study('own', 'Mexico', 'output_multiplier', 1.6),
    study('own-elsewhere', 'Argentina', 'output_multiplier', 3),
    study('other', 'Mexico', 'output_multiplier', 1.84, { authorEn: 'B' }),
  ];
  const { lines } = compareStudies(rows)[0]!;
  expect(lines).toHaveLength(3);
  expect(otherStudies(lines, rows, 'own').map(({ study }) => study.id)).toEqual(['other']);
});

test('a figure of another thing that equals a total of output is found, a disputed one is not', () => {
  const rows = [
    study('output', 'X', 'output_multiplier', 1.6, { authorEn: 'B' }),
    study('gdp', 'X', 'gva_multiplier', 1.6, { basis: 'per-direct-value' }),
    study('jobs', 'X', 'employment_multiplier', 2.6),
    study('rival', 'Y', 'employment_multiplier', 2.6, { alternativeOf: 'jobs' }),
    study('near', 'Z', 'employment_multiplier', 2.61),
  ];
  expect(coincidences(compareStudies(rows), [1.6, 2.6]).map(({ row }) => row.id)).toEqual(['gdp', 'jobs']);
});

test('the studies that Netflix or a body of its own stands behind are told apart', () => {
  const by = (commissionedBy: Study['commissionedBy']) =>
    isInterested(study('a', 'X', 'output_multiplier', 2, { commissionedBy }));
  expect([by('netflix'), by('netflix-support'), by('mpa')]).toEqual([true, true, true]);
  expect([by('government'), by('film-office'), by('industry-body'), by(undefined)]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

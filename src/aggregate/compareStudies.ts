import type { Study } from '../model/slices/studies.ts';
import type { Commissioner } from '../model/vocabulary.ts';
import { tidy } from './tidy.ts';

/** Figures that may share an axis: the same thing counted, divided by the same thing. */
const PANELS = [
  'output',
  'value-over-value',
  'value-over-spending',
  'jobs-over-jobs',
  'economic-return',
  'fiscal-return',
  'jobs-per-million',
  'fiscal-gain',
] as const;
export type PanelName = (typeof PANELS)[number];

/** One figure of a study as a panel shows it. */
export interface StudyFigure {
  readonly row: Study;
  /** In the panel's unit; an addition of 0.6 stands in a panel of totals as 1.6. */
  readonly value: number;
  /** Whether the value is our arithmetic: the table says so, or an addition became a total here. */
  readonly derived: boolean;
  /** Whether the figure disputes another one, whose place it shares. */
  readonly disputed: boolean;
}

/** The figures of one study for one place, the undisputed ones first, each kind in the order of size. */
export interface StudyLine {
  readonly id: string;
  readonly study: Study;
  readonly figures: readonly StudyFigure[];
}

export interface Panel {
  readonly name: PanelName;
  readonly lines: readonly StudyLine[];
}

/** A study's figures for one place stand on one line; a page has the label in its own language alone. */
const studyOf = (row: Study) => `${row.studyId}|${row.labelEn}|${row.labelEs}`;

/** The panel of a row; an addition belongs where the total it makes belongs. */
function panelOf({ measure, basis }: Study): PanelName {
  switch (measure) {
    case 'output_multiplier':
      return 'output';
    case 'additional_output_per_unit':
      return basis === 'per-direct-value' ? 'value-over-value' : 'output';
    case 'gva_multiplier':
      return basis === 'per-spending' ? 'value-over-spending' : 'value-over-value';
    case 'employment_multiplier':
      return 'jobs-over-jobs';
    case 'jobs_per_million':
      return 'jobs-per-million';
    case 'net_fiscal_gain':
      return 'fiscal-gain';
    case 'return_on_incentive':
      return basis === 'fiscal' || basis === 'fiscal-joint' ? 'fiscal-return' : 'economic-return';
  }
}

const isAddition = ({ measure }: Study) => measure === 'additional_output_per_unit';

function figureOf(row: Study): StudyFigure {
  const addition = isAddition(row);
  return {
    row,
    value: addition ? tidy(1 + row.value) : row.value,
    derived: row.derived || (addition && !row.alternativeOf),
    disputed: row.alternativeOf !== undefined,
  };
}

/**
 * The studies panel by panel, smallest figure first. An addition is shown as the total it makes, one more, but only
 * where its study gives no total that counts the same: else it would stand there twice, and a part of a sum (household
 * spending alone) would pass for a whole. A figure that disputes another stands on that one's line, never on its own.
 */
export function compareStudies(rows: readonly Study[]): Panel[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const countOf = (row: Study) => `${panelOf(row)}|${studyOf(row)}|${row.basis}`;
  const totals = new Set(rows.filter((row) => !isAddition(row)).map(countOf));
  const lines = new Map<string, { panel: PanelName; study: Study; figures: StudyFigure[] }>();
  for (const row of rows) {
    const preferred = row.alternativeOf ? (byId.get(row.alternativeOf) ?? row) : row;
    const repeats = isAddition(row) && totals.has(countOf(row));
    if (repeats && preferred === row) continue;
    const panel = panelOf(preferred);
    const id = `${panel}|${studyOf(preferred)}`;
    const line = lines.get(id) ?? { panel, study: preferred, figures: [] };
    lines.set(id, { ...line, figures: [...line.figures, figureOf(row)] });
  }
  const sorted = [...lines].map(([id, { panel, study, figures }]) => ({
    panel,
    line: {
      id,
      study,
      figures: figures.toSorted((a, b) => Number(a.disputed) - Number(b.disputed) || a.value - b.value),
    },
  }));
  return PANELS.map((name) => ({
    name,
    lines: sorted
      .filter(({ panel }) => panel === name)
      .map(({ line }) => line)
      .sort((a, b) => a.figures[0]!.value - b.figures[0]!.value),
  })).filter(({ lines: { length } }) => length > 0);
}

/**
 * Whether a figure counts more than production and what it sets in motion, or is not shown to count just that, so that
 * it has no place on the scale.
 */
export const isBeyond = ({ row }: Pick<StudyFigure, 'row'>) =>
  row.basis === 'wider' || row.basis === 'unstated';

/** Who commissioned or supported a study and has Netflix's interest: the company, or a body of which it is a member. */
const INTERESTED: readonly (Commissioner | undefined)[] = ['netflix', 'netflix-support', 'mpa'];

export const isInterested = ({ commissionedBy }: Study) => INTERESTED.includes(commissionedBy);

/** The lines of a panel that are of other studies than the one with the row `id`. */
export function otherStudies(lines: readonly StudyLine[], rows: readonly Study[], id: string): StudyLine[] {
  const own = rows.find((row) => row.id === id)?.studyId;
  return lines.filter(({ study }) => study.studyId !== own);
}

/**
 * Figures of other things than output that happen to equal one of `values`, totals of output: a reader could take the
 * one for proof of the other. Disputed figures are left out.
 */
export function coincidences(panels: readonly Panel[], values: readonly number[]): StudyFigure[] {
  return panels
    .filter(({ name }) => name !== 'output')
    .flatMap(({ lines }) => lines.flatMap(({ figures }) => figures))
    .filter(({ value, disputed }) => !disputed && values.includes(value));
}

/** Least and greatest figure of the lines, without the disputed ones and those of wider effects. */
export function extentOf(lines: readonly StudyLine[]): readonly [number, number] | undefined {
  const values = lines
    .flatMap(({ figures }) => figures)
    .filter((figure) => !figure.disputed && !isBeyond(figure))
    .map(({ value }) => value);
  return values.length > 0 ? [Math.min(...values), Math.max(...values)] : undefined;
}

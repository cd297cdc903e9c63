import {
  compareStudies,
  extentOf,
  isBeyond,
  isInterested,
  otherStudies,
  type Panel,
  type StudyLine,
} from '../../aggregate/compareStudies.ts';
import { summariseBy, type Model, type OneThing, type Summary, type Words } from '../../figure/chart.ts';
import { capitalise } from '../../i18n/translate.ts';
import type { Study } from '../../model/slices/studies.ts';
import type { about } from './about.ts';
import { byOf, labelOf } from './studyWords.ts';
import { studyTable } from './studyTable.ts';
import { GROUPS, isOnScale, referencesOf, scaleOf, STUDY, type GroupName } from './panels.ts';

export type Slice = (typeof about)['slices'][number];

/** Panels of a subject other than output, and how many lines they have. */
interface Group {
  readonly name: GroupName;
  readonly panels: readonly Panel[];
  readonly lines: number;
}

interface Counts {
  /** The table's rows, and those of the view. */
  readonly all: readonly Study[];
  readonly studies: readonly Study[];
  /** The id that the address asks for, if the table has that study, or if it lacks it. */
  readonly only: string;
  readonly unknown: string;
  /** The panels of the view; of output the lines at a glance and the others, by size; and the other subjects. */
  readonly panels: readonly Panel[];
  readonly first: readonly StudyLine[];
  readonly rest: readonly StudyLine[];
  readonly groups: readonly Group[];
  /** What the study has and what the announcement made of it. */
  readonly references: ReturnType<typeof referencesOf>;
}

/** How many studies that Netflix has no part in are seen at a glance, the newest. */
const SHOWN = 5;

/** The study behind the plan, and of those on its scale that Netflix has no part in the newest. */
function isFirst(lines: readonly StudyLine[]): (line: StudyLine) => boolean {
  const independent = lines
    .filter((line) => !isInterested(line.study) && isOnScale(line))
    .toSorted((a, b) => b.study.year - a.study.year)
    .slice(0, SHOWN);
  return (line) => independent.includes(line) || line.figures.some(({ row }) => row.id === STUDY);
}

/** The figure that a study by itself is told by: its first that is not another's rival. */
export const mainOf = (studies: readonly Study[]) =>
  studies.find(({ alternativeOf }) => !alternativeOf) ?? studies[0]!;

/** What a reader must know of a figure before its number is taken for what the panel counts; '' for nothing. */
function cautionOf(row: Study, { t }: Words): string {
  if (row.alternativeOf) return t('chart.multipliers.only-disputed');
  return isBeyond({ row }) ? t('chart.multipliers.only-beyond') : '';
}

function sayOne(studies: readonly Study[], words: Words): Summary {
  const { t, format } = words;
  const main = mainOf(studies);
  const said = {
    label: labelOf(main, words),
    value: format.number(main.value, 3),
    measure: t(`chart.multipliers.measure-${main.measure}`),
    ...byOf(main, words),
    n: studies.length,
  };
  const by = main.commissionedBy
    ? t('chart.multipliers.by-commissioned', {
        ...said,
        commissioner: t(`commissioner.${main.commissionedBy}`),
      })
    : t('chart.multipliers.by', said);
  return {
    title: t('chart.multipliers.title-only', said),
    subtitle: [
      t('chart.multipliers.subtitle-only', { by: capitalise(by), n: studies.length }),
      cautionOf(main, words),
    ]
      .filter(Boolean)
      .join(' '),
    source: t('chart.multipliers.source-only', { n: studies.length }),
    description: t('chart.multipliers.description-only', { ...said, by }),
  };
}

function say({ all, studies, only, panels, references }: Counts, words: Words): Summary {
  if (only) return sayOne(studies, words);
  const { t, format } = words;
  const subtitle = t('chart.multipliers.subtitle');
  const source = t('chart.multipliers.source', { n: all.length });
  const output = panels.find(({ name }) => name === 'output');
  // "Other" is said of the study behind the plan, no line of which is one of them.
  const extent = output && extentOf(otherStudies(output.lines, all, STUDY));
  if (!output || !extent) {
    return { title: t('chart.multipliers.title-empty'), subtitle, source, description: '' };
  }
  const [low, high] = extent.map((value) => format.number(value, 2)) as [string, string];
  const [study = NaN, announced = NaN] = references ?? [];
  const scale = scaleOf(output)!;
  return {
    title: t(low === high ? 'chart.multipliers.title-one' : 'chart.multipliers.title', { low, high }),
    subtitle,
    source,
    description: t('chart.multipliers.description', {
      n: output.lines.length,
      from: scale.from,
      to: scale.to,
      low,
      high,
      study: format.number(study),
      announced: format.number(announced),
    }),
  };
}

export const model: Model<Slice, Counts> = {
  count: ({ data: { studies: all }, settings }) => {
    const id = settings['multipliers.only'];
    const own = all.filter(({ studyId }) => id !== '' && studyId === id);
    const only = own.length > 0 ? id : '';
    const studies = only ? own : all;
    const panels = compareStudies(studies);
    const lines = panels.find(({ name }) => name === 'output')?.lines ?? [];
    const first = lines.filter(isFirst(lines));
    const groups = (Object.keys(GROUPS) as GroupName[]).map((name) => {
      const members: readonly string[] = GROUPS[name];
      const held = panels.filter((panel) => members.includes(panel.name));
      return { name, panels: held, lines: held.reduce((sum, panel) => sum + panel.lines.length, 0) };
    });
    return {
      all,
      studies,
      only,
      unknown: only ? '' : id,
      panels,
      first,
      rest: lines.filter((line) => !first.includes(line)),
      groups: groups.filter((group) => group.lines > 0),
      references: referencesOf(all),
    };
  },
  say,
  table: ({ studies }, words) => studyTable(studies, words),
  handOut: ({ all, studies }) => ({
    table: 'multipliers',
    rows: studies.map((row) => all.indexOf(row)),
    all: all.length,
  }),
};

export const summarise = summariseBy(model);

export const one: OneThing<Slice> = {
  setting: 'multipliers.only',
  ids: ({ studies }) => [...new Set(studies.map(({ studyId }) => studyId))],
};

import { extentOf, isBeyond, type Panel, type PanelName } from '../../aggregate/compareStudies.ts';
import type { Study } from '../../model/slices/studies.ts';
import { SUBJECT } from '../../model/subject.ts';

/** The row of the study behind the plan, and the announcement's reading of it. */
export const { total: STUDY, announced: ANNOUNCED } = SUBJECT.multipliers;

/** Where the scale of a panel begins: a total holds the unit itself, so it begins at 1. No scale for unlike units. */
const STARTS: Record<PanelName, 0 | 1 | undefined> = {
  output: 1,
  'value-over-value': 1,
  'value-over-spending': 0,
  'jobs-over-jobs': 1,
  'economic-return': 0,
  'fiscal-return': 0,
  'jobs-per-million': undefined,
  'fiscal-gain': undefined,
};

/** What is measured besides output: the panels that a part of the depth holds. */
export const GROUPS = {
  value: ['value-over-value', 'value-over-spending'],
  jobs: ['jobs-over-jobs', 'jobs-per-million'],
  public: ['economic-return', 'fiscal-return', 'fiscal-gain'],
} as const satisfies Record<string, readonly PanelName[]>;
export type GroupName = keyof typeof GROUPS;

/** From the panel's start to the next whole number above its last figure, the disputed ones included. */
export function scaleOf({ name, lines }: Panel) {
  const from = STARTS[name];
  if (from === undefined) return undefined;
  const values = lines
    .flatMap(({ figures }) => figures)
    .filter((figure) => !isBeyond(figure))
    .map(({ value }) => value);
  return { from, to: Math.max(from + 1, ...values.map(Math.ceil)) };
}

/** What the study has, and what the announcement made of it. */
export function referencesOf(studies: readonly Study[]): readonly [number, number] | undefined {
  const study = studies.find(({ id }) => id === STUDY)?.value;
  const announced = studies.find(({ id }) => id === ANNOUNCED)?.value;
  return study === undefined || announced === undefined ? undefined : [study, 1 + announced];
}

/** Whether a line has a figure that stands on the panel's scale and that nobody disputes. */
export const isOnScale = (line: Panel['lines'][number]) => extentOf([line]) !== undefined;

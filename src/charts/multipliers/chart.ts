import {
  compareStudies,
  extentOf,
  isBeyond,
  otherStudies,
  type Panel,
  type PanelName,
} from '../../aggregate/compareStudies.ts';
import type { Slices } from '../../model/slices.ts';
import { SUBJECT } from '../../model/subject.ts';
import type { Summarise } from '../../figure/chart.ts';

export type Slice = 'studies';

/** The row of the study behind the plan, and the announcement's reading of it. */
const { total: STUDY, announced: ANNOUNCED } = SUBJECT.multipliers;

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
export function referencesOf(studies: Slices['studies']): readonly [number, number] | undefined {
  const study = studies.find(({ id }) => id === STUDY)?.value;
  const announced = studies.find(({ id }) => id === ANNOUNCED)?.value;
  return study === undefined || announced === undefined ? undefined : [study, 1 + announced];
}

export const summarise: Summarise<Slice> = (data, _view, _settings, { t, format }) => {
  const subtitle = t('chart.multipliers.subtitle');
  const source = t('chart.multipliers.source', { n: data.studies.length });
  const output = compareStudies(data.studies).find(({ name }) => name === 'output');
  // "Other" is said of the study behind the plan, no line of which is one of them.
  const others = output && otherStudies(output.lines, data.studies, STUDY);
  const extent = others && extentOf(others);
  if (!output || !extent) {
    return { title: t('chart.multipliers.title-empty'), subtitle, source, description: '' };
  }
  const [low, high] = extent.map((value) => format.number(value, 2)) as [string, string];
  const [study = NaN, announced = NaN] = referencesOf(data.studies) ?? [];
  const title = t(low === high ? 'chart.multipliers.title-one' : 'chart.multipliers.title', { low, high });
  const scale = scaleOf(output)!;
  const description = t('chart.multipliers.description', {
    n: output.lines.length,
    from: scale.from,
    to: scale.to,
    low,
    high,
    study: format.number(study),
    announced: format.number(announced),
  });
  return { title, subtitle, source, description };
};

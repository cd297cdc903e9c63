import { FAMILY_NAMES, familyOf } from '../../aggregate/formatFamilies.ts';
import { groupTitles, type TitleGroup } from '../../aggregate/groupTitles.ts';
import { summariseBy, type Model, type Question, type Summary, type Words } from '../../figure/chart.ts';
import { filterWords } from '../../figure/filterWords.ts';
import type { Filter } from '../../filter/filter.ts';
import { keptRows } from '../../filter/view.ts';
import type { ProductionName } from '../../model/slices/names.ts';
import { FORMATS, ROLES, STATUSES, type Format } from '../../model/vocabulary.ts';
import type { about } from './about.ts';

export type Slice = (typeof about)['slices'][number];

/** The titles of a year, of the earliest years, still to come, or released nobody recorded when. */
export interface YearOfTitles extends Pick<TitleGroup, 'kind' | 'from' | 'to'> {
  readonly titles: number;
  /** How many of each family of formats. */
  readonly families: readonly number[];
}

interface TitleInTable extends ProductionName {
  readonly format: Format;
}

interface Counts {
  readonly filter: Filter;
  /** Positions of the titles that the view keeps, and what their table says of them. */
  readonly rows: readonly number[];
  readonly titles: readonly TitleInTable[];
  /** The earliest years first. */
  readonly years: readonly YearOfTitles[];
  /** Positions of the titles released last, the newest first. */
  readonly newest: readonly number[];
  readonly originals: number;
  readonly unreleased: number;
  /** How many titles came out in which year. */
  readonly byYear: ReadonlyMap<number, number>;
  readonly all: number;
}

/** Columns of years, and how many titles are named at a glance. */
const YEARS = 10;
const NEWEST = 8;

const RELEASED = STATUSES.indexOf('released');

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function count({ data: { names }, view }: Question<Slice>): Counts {
  const { facets, filter } = view;
  const rows = keptRows(view);
  const { columns, undated } = groupTitles(view, names, { most: YEARS, all: false });
  const groups = [...columns.flat(), ...(undated ? [undated] : [])];
  const ofKind = (wanted: TitleGroup['kind']) => groups.filter(({ kind }) => kind === wanted);
  const familiesOf = (members: readonly number[]) =>
    FAMILY_NAMES.map((family) => members.filter((row) => familyOf(facets.format[row]!) === family).length);
  const released = rows.filter((row) => facets.status[row] === RELEASED && names[row]!.released !== '');
  const byYear = new Map<number, number>();
  for (const row of rows) {
    const year = facets.year[row]!;
    if (year) byYear.set(year, (byYear.get(year) ?? 0) + 1);
  }
  return {
    filter,
    rows,
    titles: rows.map((row) => ({ ...names[row]!, format: FORMATS[facets.format[row]!]! })),
    years: [...ofKind('undated'), ...ofKind('years').reverse(), ...ofKind('next')].map(
      ({ kind, from, to, rows: members }) => ({
        kind,
        from,
        to,
        titles: members.length,
        families: familiesOf(members),
      }),
    ),
    newest: released.sort((a, b) => compareText(names[b]!.released, names[a]!.released)).slice(0, NEWEST),
    originals: rows.filter((row) => ROLES[facets.role[row]!] === 'original').length,
    unreleased: rows.filter((row) => facets.status[row] !== RELEASED).length,
    byYear,
    all: facets.count,
  };
}

function describe({ rows, byYear, unreleased }: Counts, { t, format }: Words): string {
  if (byYear.size === 0) return t('chart.slate.description-undated', { n: rows.length });
  const years = [...byYear.keys()];
  const [busiest, most] = [...byYear].reduce((best, each) => (each[1] > best[1] ? each : best));
  return t('chart.slate.description', {
    n: rows.length,
    years: format.years(Math.min(...years), Math.max(...years)),
    busiest: String(busiest),
    most,
    next: unreleased,
  });
}

function say(counts: Counts, words: Words): Summary {
  const { filter, rows, originals, all } = counts;
  const { t } = words;
  const filters = filterWords(filter, words)
    .map(({ label }) => label)
    .join(' · ');
  const subtitle = t('chart.slate.subtitle');
  const source = t('chart.slate.source', { n: originals, acquired: rows.length - originals });
  if (rows.length === 0) {
    const title = t('chart.slate.title-empty', { filters });
    return { title, subtitle, source, description: t('figure.empty') };
  }
  const title = filters
    ? t('chart.slate.title-some', { n: rows.length, total: all, filters })
    : t('chart.slate.title', { total: all });
  return { title, subtitle, source, description: describe(counts, words) };
}

export const model: Model<Slice, Counts> = {
  count,
  say,
  table: ({ titles }, { t }) => ({
    columns: (['title', 'english', 'format', 'released', 'director', 'sources'] as const).map((column) => ({
      label: t(`chart.slate.column-${column}`),
    })),
    rows: titles.map(({ id, title, english, format, released, directors, sources }) => ({
      id,
      cells: [title, english, t(`format.${format}`), released, directors.join(', '), String(sources)],
    })),
  }),
  handOut: ({ rows, all }) => ({ table: 'productions', rows, all }),
};

export const summarise = summariseBy(model);

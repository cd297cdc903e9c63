import { checkClaims, countStatuses, type StatusCount } from '../../aggregate/checkClaims.ts';
import { summariseBy, type Model, type OneThing, type Summary, type Words } from '../../figure/chart.ts';
import type { SettingValue } from '../../filter/settings.ts';
import type { ClaimRow } from '../../model/slices/claims.ts';
import type { ClaimStatus } from '../../model/vocabulary.ts';
import type { about } from './about.ts';

export type Slice = (typeof about)['slices'][number];

interface Counts {
  readonly status: SettingValue<'claims.status'>;
  /** The one claim that the address asks for, if the table has it. */
  readonly only: ClaimRow | undefined;
  /** The id that the address asks for and the table lacks, or ''. */
  readonly unknown: string;
  /** All claims in their order, and those at a glance: the first of the status, the shortest on top, so that more fit. */
  readonly claims: readonly ClaimRow[];
  readonly first: readonly ClaimRow[];
  readonly statuses: readonly StatusCount[];
  readonly articles: number;
  /** Claims of the view, by row, and all there are. */
  readonly rows: readonly number[];
  readonly all: number;
}

/** How many claims are seen at a glance. */
const SHOWN = 3;

const isEnglish = ({ lang }: Pick<Words, 'lang'>) => lang.startsWith('en');

/** What holds, in the page's language. */
export const holdsOf = (claim: ClaimRow, words: Pick<Words, 'lang'>) =>
  isEnglish(words) ? claim.correctedReading : claim.correctedReadingEs;

/** Why, in the page's language; '' where nothing is to be added. */
export const noteOf = (claim: ClaimRow, words: Pick<Words, 'lang'>) =>
  (isEnglish(words) ? claim.note : claim.noteEs) ?? '';

/** What was printed; a text that quotes already keeps its own marks. */
export const printedOf = ({ claimAsPrinted: text }: ClaimRow, { t }: Pick<Words, 't'>) =>
  /[“"]/.test(text) ? text : t('chart.fact-check.quote', { text });

const countIn = (statuses: readonly StatusCount[], name: ClaimStatus) =>
  statuses.find(({ status }) => status === name)?.claims ?? 0;

function sayOne(only: ClaimRow, words: Words): Summary {
  const { t } = words;
  const title = holdsOf(only, words);
  const status = t(`chart.fact-check.status-${only.status}`, { n: 1 });
  return {
    title,
    subtitle: t('chart.fact-check.subtitle-only', { status }),
    source: t('chart.fact-check.source-only', { n: only.sources }),
    description: t('chart.fact-check.description-only', {
      status,
      printed: printedOf(only, words),
      holds: title,
    }),
  };
}

function say(counts: Counts, words: Words): Summary {
  const { status, only, statuses, articles, all } = counts;
  if (only) return sayOne(only, words);
  const { t, format } = words;
  const values = {
    n: all,
    articles,
    confirmed: countIn(statuses, 'confirmed'),
    corrected: countIn(statuses, 'corrected'),
  };
  const each = statuses.map(({ status: name, claims: number }) =>
    t('chart.fact-check.counted', {
      number,
      status: t(`chart.fact-check.status-${name}`, { n: number }).toLowerCase(),
    }),
  );
  return {
    title:
      status === 'all'
        ? t('chart.fact-check.title', values)
        : t(`chart.fact-check.title-${status}`, { n: countIn(statuses, status), all }),
    subtitle: t(status === 'all' ? 'chart.fact-check.subtitle' : 'chart.fact-check.subtitle-some'),
    source: t('chart.fact-check.source', { articles }),
    description: t('chart.fact-check.description', { ...values, counts: format.list(each) }),
  };
}

export const model: Model<Slice, Counts> = {
  count: ({ data: { claims }, settings }) => {
    const status = settings['claims.status'];
    const id = settings['claims.only'];
    const only = claims.find((claim) => claim.id === id);
    const kept = only ? [only] : checkClaims(claims, status);
    return {
      status,
      only,
      unknown: only ? '' : id,
      claims: checkClaims(claims, 'all'),
      first: kept.slice(0, SHOWN).sort((a, b) => a.claimAsPrinted.length - b.claimAsPrinted.length),
      statuses: countStatuses(claims),
      articles: new Set(claims.map(({ seed }) => seed)).size,
      rows: kept.map((claim) => claims.indexOf(claim)).sort((a, b) => a - b),
      all: claims.length,
    };
  },
  say,
  handOut: ({ rows, all }) => ({ table: 'claims', rows, all }),
};

export const summarise = summariseBy(model);

export const one: OneThing<Slice> = {
  setting: 'claims.only',
  ids: ({ claims }) => claims.map(({ id }) => id),
};

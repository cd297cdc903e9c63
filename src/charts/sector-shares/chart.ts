import { outsideShares, sharesByStudy, type StudyShares } from '../../aggregate/sharesByStudy.ts';
import { summariseBy, type Model, type Summary, type Words } from '../../figure/chart.ts';
import type { SectorShareRow } from '../../model/slices/sectorShares.ts';
import type { about } from './about.ts';

export type Slice = (typeof about)['slices'][number];

export interface Counts {
  readonly shares: readonly SectorShareRow[];
  /** By study: all, what goes outside the audiovisual sector, and what goes to single sectors. */
  readonly studies: readonly StudyShares[];
  readonly outside: readonly StudyShares[];
  readonly inside: readonly StudyShares[];
}

/** The sector of a share, what there is to remark on it, and the places a study speaks of. */
export const sectorOf = ({ sectorEn, sectorEs }: SectorShareRow, { lang }: Pick<Words, 'lang'>): string =>
  lang.startsWith('es') ? sectorEs : sectorEn;
export const remarkOf = ({ remarkEn, remarkEs }: SectorShareRow, { lang }: Pick<Words, 'lang'>): string =>
  (lang.startsWith('es') ? remarkEs : remarkEn) ?? '';
export const placesOf = (
  { geography }: Pick<StudyShares, 'geography'>,
  { t, format }: Pick<Words, 't' | 'format'>,
): string => format.list(geography.map((place) => t(`country.${place}`)));

function say({ shares, studies }: Counts, { t, format }: Words): Summary {
  const subtitle = t('chart.sector-shares.subtitle');
  const names = new Set(studies.map(({ study }) => study)).size;
  const source = t('chart.sector-shares.source', { n: names });
  const outside = outsideShares(shares);
  const title = !outside
    ? t(`chart.sector-shares.title-${shares.length > 0 ? 'no-outside' : 'empty'}`)
    : t(outside[0] === outside[1] ? 'chart.sector-shares.title-one' : 'chart.sector-shares.title', {
        low: format.number(outside[0]),
        high: format.number(outside[1]),
      });
  if (shares.length === 0) return { title, subtitle, source, description: title };
  const values = shares.map(({ sharePct }) => sharePct);
  const description = t('chart.sector-shares.description', {
    n: values.length,
    studies: names,
    high: format.number(Math.max(...values)),
    low: format.number(Math.min(...values)),
  });
  return { title, subtitle, source, description };
}

export const model: Model<Slice, Counts> = {
  count: ({ data: { sectorShares: shares } }) => ({
    shares,
    studies: sharesByStudy(shares),
    outside: sharesByStudy(shares.filter(({ outsideAudiovisual }) => outsideAudiovisual)),
    inside: sharesByStudy(shares.filter(({ outsideAudiovisual }) => !outsideAudiovisual)),
  }),
  say,
  table: ({ studies }, words) => {
    const { t, format } = words;
    return {
      columns: [
        { label: t('chart.sector-shares.column-sector') },
        { label: t('chart.sector-shares.column-study') },
        { label: t('chart.sector-shares.column-place') },
        { label: t('chart.sector-shares.column-note') },
        { label: t('chart.sector-shares.column-share'), numeric: true },
      ],
      rows: studies.flatMap((each) =>
        each.rows.map((row) => ({
          id: row.id,
          cells: [
            sectorOf(row, words),
            each.study,
            placesOf(each, words),
            remarkOf(row, words),
            format.number(row.sharePct),
          ],
          sources: { anchor: `sector-shares.${row.id}`, count: row.sources },
        })),
      ),
    };
  },
  handOut: ({ shares }) => ({
    table: 'sector-shares',
    rows: shares.map(({ position }) => position),
    all: shares.length,
  }),
};

export const summarise = summariseBy(model);

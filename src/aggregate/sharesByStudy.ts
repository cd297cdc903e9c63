import type { SectorShareRow } from '../model/slices/sectorShares.ts';

export interface StudyShares {
  readonly study: string;
  readonly geography: SectorShareRow['geography'];
  /** Biggest first. Shares of one study overlap or leave sectors out: they are never added up. */
  readonly rows: readonly SectorShareRow[];
}

const countOf = ({ study, geography }: SectorShareRow) => [study, ...geography.toSorted()].join('|');

/** Shares of production spending by study and the places it speaks of, in the table's order. */
export function sharesByStudy(rows: readonly SectorShareRow[]): StudyShares[] {
  const studies = [...new Set(rows.map(countOf))];
  return studies.map((id) => {
    const own = rows.filter((row) => countOf(row) === id);
    const { study, geography } = own[0]!;
    return { study, geography, rows: own.sort((a, b) => b.sharePct - a.sharePct) };
  });
}

/** The lowest and the highest share that reaches sectors outside the audiovisual one; undefined without a row. */
export function outsideShares(rows: readonly SectorShareRow[]): readonly [number, number] | undefined {
  const shares = rows.filter(({ outsideAudiovisual }) => outsideAudiovisual).map(({ sharePct }) => sharePct);
  return shares.length > 0 ? [Math.min(...shares), Math.max(...shares)] : undefined;
}

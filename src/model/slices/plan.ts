import type { Dataset } from '../dataset.ts';
import { rowOf, SUBJECT } from '../subject.ts';

/** The plan as its row of the investments has it. */
export interface Plan {
  /** Row of the table of investments. */
  readonly id: string;
  readonly usd: number;
  /** First and last year, both included. */
  readonly from: number;
  readonly to: number;
  /** The year in which it was announced, whose average rate turns it into pesos. */
  readonly announced: number;
  readonly sources: number;
}

/** Takes the plan out of the investments. Throws where its row or a cell of it is missing (see `checkSubject`). */
export function pack({ investments }: Pick<Dataset, 'investments'>): Plan {
  const { id, amountUsd, periodStart, periodEnd, announced, sourceIds } = rowOf(
    investments,
    SUBJECT.investments.plan,
  );
  if (!amountUsd || !periodStart || !periodEnd || !announced)
    throw new Error(`The row "${id}" lacks its sum, its years or its date.`);
  const year = Number(announced.slice(0, 4));
  return { id, usd: amountUsd, from: periodStart, to: periodEnd, announced: year, sources: sourceIds.length };
}

/** For how many years the plan is. */
export const planYears = ({ from, to }: Pick<Plan, 'from' | 'to'>) => to - from + 1;

import type { TestContext } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** Generated inputs that the test tried. */
    cases?: number;
    /** Faults that the test brought about. */
    faults?: number;
    /** Browser engine that the test ran in. */
    engine?: string;
  }
}

/** Adds to what the run reports of itself at its end (see countingReporter.ts). What properties try is added for them. */
export function tally(
  { task }: Pick<TestContext, 'task'>,
  counts: { cases?: number; faults?: number },
): void {
  task.meta.cases = (task.meta.cases ?? 0) + (counts.cases ?? 0);
  task.meta.faults = (task.meta.faults ?? 0) + (counts.faults ?? 0);
}

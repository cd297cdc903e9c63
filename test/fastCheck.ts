import fc from 'fast-check';
import { TestRunner } from 'vitest';
import { tally } from './tally.ts';

// Whatever a property tried counts among what the run reports of itself; a property that does not hold fails as ever.
fc.configureGlobal({
  reporter: (details) => {
    const task = TestRunner.getCurrentTest();
    if (task) tally({ task }, { cases: details.numRuns });
    if (!details.failed) return;
    throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
  },
});

/** fast-check, counting. */
export default fc;

import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node';
import './tally.ts';

/** Counts over all stages of a run what was tried, in how many engines, and what passed and failed. */
export class Totals {
  private readonly engines = new Set<string>();
  private cases = 0;
  private faults = 0;
  private passed = 0;
  failed = 0;

  /** Adds what one stage came to; a file that could not be read to its end and a stray error are a failure each. */
  add(modules: readonly TestModule[], stray: readonly SerializedError[]): void {
    for (const test of modules.flatMap((module) => [...module.children.allTests()])) this.addTest(test);
    this.failed += modules.filter((module) => module.errors().length > 0).length + stray.length;
  }

  private addTest(test: TestCase): void {
    const { cases = 0, faults = 0, engine } = test.meta();
    const { state } = test.result();
    this.cases += cases;
    this.faults += faults;
    if (engine) this.engines.add(engine);
    if (state === 'passed') this.passed++;
    if (state === 'failed') this.failed++;
  }

  /** The closing lines of a run. */
  toString(): string {
    const { size } = this.engines;
    return (
      `\n${this.cases} generated cases tried, ${this.faults} faults injected, ` +
      `${size} engines${size ? ` (${[...this.engines].sort().join(', ')})` : ''}\n` +
      `${this.passed} passed, ${this.failed} failed`
    );
  }
}

/** Prints the totals at the end of a run; a run of several stages hands in its own and prints them itself. */
export default class CountingReporter implements Reporter {
  private readonly ofAllStages?: Totals;

  constructor(ofAllStages?: Totals) {
    if (ofAllStages instanceof Totals) this.ofAllStages = ofAllStages;
  }

  onTestRunEnd(modules: readonly TestModule[], stray: readonly SerializedError[]): void {
    const totals = this.ofAllStages ?? new Totals();
    totals.add(modules, stray);
    if (!this.ofAllStages) console.log(String(totals));
  }
}

import type { Reporter, SerializedError, TestModule } from 'vitest/node';
import './tally.ts';

/** Prints at the end of a run what was tried, in how many engines, and one line with what passed and failed. */
export default class CountingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], stray: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (name: 'cases' | 'faults') =>
      tests.reduce((sum, test) => sum + (test.meta()[name] ?? 0), 0);
    const engines = new Set(tests.map((test) => test.meta().engine).filter(Boolean));
    const ended = (state: string) => tests.filter((test) => test.result().state === state).length;
    const lost = modules.filter((module) => module.errors().length > 0).length + stray.length;

    console.log(
      `\n${count('cases')} generated cases tried, ${count('faults')} faults injected, ` +
        `${engines.size} engines${engines.size ? ` (${[...engines].sort().join(', ')})` : ''}`,
    );
    console.log(`${ended('passed')} passed, ${ended('failed') + lost} failed`);
  }
}

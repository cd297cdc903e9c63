import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The longest of the tests in browsers, the longest first. */
const LONGEST = [
  'editions',
  'axe',
  'translation',
  'hydration',
  'layout',
  'faults',
  'glance',
  'map',
  'engines/dashboard',
  'longLife',
  'downloads',
  'dashboard',
  'embeds',
  'hosting',
];

/**
 * Starts the longest test files first, so that at the end none is left to run alone. A clean clone has not measured any.
 */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const index = LONGEST.findIndex((name) => moduleId.endsWith(`/browser/${name}.test.ts`));
      return index < 0 ? LONGEST.length : index;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig, mergeConfig } from 'vitest/config';
import site from '../vite.config.ts';
import LongestFirst from './longestFirst.ts';

const root = join(import.meta.dirname, '..');

/** Tests that start programs of others: readers of what we publish, servers, commands of our own. */
const PROGRAMS = [
  'test/build/cli.test.ts',
  'test/build/diffData.test.ts',
  'test/build/hosting.test.ts',
  'test/build/oneMoreLanguage.test.ts',
  'test/build/published/**/*.test.ts',
];
/** Bounds for a browser that hangs, wide enough for a machine that is busy with something else. */
const PATIENT = { testTimeout: 180_000, hookTimeout: 240_000, expect: { poll: { timeout: 20_000 } } };

export default mergeConfig(
  site,
  defineConfig({
    test: {
      root,
      reporters: ['default', './test/countingReporter.ts'],
      sequence: { sequencer: LongestFirst },
      tags: [{ name: 'page', description: 'What `npm run test:page` looks at: the page at its most used.' }],
      projects: [
        {
          extends: true,
          test: {
            // Functions and figures: no browser, no network, no program but this one.
            name: 'near',
            include: ['test/**/*.test.ts'],
            exclude: ['test/browser/**', 'test/bench/**', '**/node_modules/**', ...PROGRAMS],
            maxWorkers: availableParallelism(),
            // They leave nothing behind, and starting and importing anew takes a third of their time.
            isolate: false,
            testTimeout: 90_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'programs',
            include: PROGRAMS,
            sequence: { groupOrder: 1 },
            // Tests in browsers wait much of their time, so that as many as there are cores leave these idle.
            maxWorkers: availableParallelism() + 1,
            ...PATIENT,
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['test/browser/**/*.test.ts'],
            exclude: ['test/browser/alone/**'],
            globalSetup: 'test/browser/buildSite.ts',
            sequence: { groupOrder: 1 },
            maxWorkers: availableParallelism() + 1,
            ...PATIENT,
          },
        },
        {
          extends: true,
          test: {
            // What is measured in time of the processor has it to itself: a neighbour on the same core slows it down.
            name: 'alone',
            include: ['test/browser/alone/**/*.test.ts'],
            sequence: { groupOrder: 2 },
            maxWorkers: 1,
            ...PATIENT,
          },
        },
      ],
    },
  }),
);

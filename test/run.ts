import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCLI, startVitest, type CliOptions } from 'vitest/node';
import CountingReporter, { Totals } from './countingReporter.ts';

const here = import.meta.dirname;
const NEAR: CliOptions = { project: ['near'] };
const FAR: CliOptions = { project: ['programs', 'browser', 'alone'] };
const PAGE: CliOptions = { project: ['browser'], tagsFilter: ['page'] };

/**
 * Runs the tests and returns the exit code: with `page` first among the arguments those of the page that are tagged so,
 * else all, the near ones first, and where one of these fails no others. Other arguments are Vitest's own.
 */
export async function run(...args: string[]): Promise<number> {
  const [first, ...others] = args;
  if (first === 'page') return runStages([PAGE], others, taggedFiles());
  allowInstalling();
  installReaders();
  return runStages([NEAR, FAR], args);
}

async function runStages(stages: CliOptions[], args: string[], files: string[] = []): Promise<number> {
  const { filter, options } = parseCLI(['vitest', 'run', ...args]);
  const totals = new Totals();
  for (const [at, stage] of stages.entries()) {
    // What has started this has its own idea of it.
    process.env.NODE_ENV = 'test';
    process.exitCode = 0;
    const vitest = await startVitest('test', filter.length > 0 ? filter : files, {
      ...options,
      ...stage,
      run: true,
      config: join(here, 'vitest.config.ts'),
      passWithNoTests: true,
      reporters: ['default', new CountingReporter(totals)],
    });
    // Where Vitest itself gives up, no test has failed.
    const failed = totals.failed > 0 || process.exitCode !== 0;
    await vitest.close();
    if (!failed) continue;
    if (at < stages.length - 1)
      console.log('\nA near test has failed, so the tests in browsers were not run.');
    console.log(String(totals));
    return 1;
  }
  console.log(String(totals));
  return 0;
}

/** The files that hold a test of the page: to read all the others for that takes longer than to run these. */
function taggedFiles(): string[] {
  const folder = join(here, 'browser');
  const tests = readdirSync(folder).filter((file) => file.endsWith('.test.ts'));
  return tests
    .map((file) => join(folder, file))
    .filter((path) => readFileSync(path, 'utf8').includes("tags: ['page']"));
}

/** Whoever is root is in a container or on a machine for tests, where what is missing may be installed. */
function allowInstalling(): void {
  if (process.getuid?.() === 0) process.env.RODAJE_INSTALL ??= '1';
}

/** Heavy programs that only read what we publish have a list of their own, so that nobody else needs to install them. */
function installReaders(): void {
  if (existsSync(join(here, 'node_modules'))) return;
  console.log('Installing what only the tests need (npm ci --prefix test).');
  const { status } = spawnSync('npm', ['ci', '--prefix', here], { stdio: 'inherit', shell: true });
  if (status !== 0) throw new Error('npm ci --prefix test has failed: the tests need what it installs.');
}

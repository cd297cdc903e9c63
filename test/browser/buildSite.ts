import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../../src/build/build.ts';
import { startServer } from '../../src/build/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site's front page. */
    site: string;
    /** The folder it was built into. */
    dist: string;
    /** What the build warned of. */
    buildWarnings: string[];
  }
}

/** Builds the site once for all browser tests and serves it with the headers every host is asked to send. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = join(import.meta.dirname, '../..');
  const out = join(root, 'test/output/dist');
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
  await buildSite({ root, out, site: '' });
  console.warn = warn;
  const server = await startServer({ root: out, port: 0 });
  project.provide('site', server.url);
  project.provide('dist', out);
  project.provide('buildWarnings', warnings);
  return () => server.close();
}

import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startServer } from '../../src/build/server.ts';
import { cachedSite } from './cachedSite.ts';
import { serveChromium } from './startChromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site's front page. */
    site: string;
    /** The folder it was built into. */
    dist: string;
    /** The folder of what it was bundled into. */
    bundle: string;
    /** Where the one browser of all tests is reached. */
    browser: string;
  }
}

/**
 * Has the site built for all browser tests, serves it with the headers every host is asked to send, and starts the one
 * browser in which each test has a context of its own.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = join(import.meta.dirname, '../..');
  const { dist, bundle } = await cachedSite(root, join(root, 'test/output/sites'));
  const server = await startServer({ root: dist, port: 0 });
  const browser = await serveChromium();
  project.provide('site', server.url);
  project.provide('dist', dist);
  project.provide('bundle', bundle);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}

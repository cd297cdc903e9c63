import { join } from 'node:path';
import { createServer } from 'vite';
import { buildSite } from '../../src/build/build.ts';
import { startServer } from '../../src/build/server.ts';
import { galleryPages } from './galleryPages.ts';
import { serveParents } from './parents/serveParents.ts';

const root = join(import.meta.dirname, '../..');

/**
 * Serves the gallery until it is stopped, next to the pages as `npm run dev` shows them; and, from the built site, one
 * embed under publishers' pages of every protocol.
 */
export async function run(): Promise<number> {
  const server = await createServer({ configFile: join(root, 'vite.config.ts'), plugins: [galleryPages()] });
  await server.listen();
  const [address] = server.resolvedUrls?.local ?? [];
  console.log(`The gallery stands at ${address}gallery/. Ctrl+C stops it.`);

  const out = join(root, 'dist');
  await buildSite({ root, out, site: '' });
  const site = await startServer({ root: out });
  const parents = await serveParents(site.url);
  console.log(`Embeds under publishers' pages: ${parents.origin}/`);
  return new Promise(() => {});
}

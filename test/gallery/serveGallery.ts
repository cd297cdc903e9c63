import { join } from 'node:path';
import { createServer } from 'vite';
import { galleryPages } from './galleryPages.ts';

/** Serves the gallery until it is stopped, next to the pages as `npm run dev` shows them. */
export async function run(): Promise<number> {
  const server = await createServer({
    configFile: join(import.meta.dirname, '../../vite.config.ts'),
    plugins: [galleryPages()],
  });
  await server.listen();
  const [address] = server.resolvedUrls?.local ?? [];
  console.log(`The gallery stands at ${address}gallery/. Ctrl+C stops it.`);
  return new Promise(() => {});
}

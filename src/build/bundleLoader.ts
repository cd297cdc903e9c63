import { join } from 'node:path';
import { build as bundle, type Rolldown } from 'vite';

/**
 * The publishers' loader as one plain script: it stands in pages that know nothing of modules, and in scripts of theirs
 * that do not know where it came from, so that the address of the site comes along where the build knows it.
 */
export async function bundleLoader(root: string, site: string): Promise<string> {
  const result = await bundle({
    configFile: false,
    logLevel: 'warn',
    define: { SITE: JSON.stringify(site) },
    build: {
      write: false,
      lib: { entry: join(root, 'src/embed/embed.js.ts'), formats: ['iife'], name: 'rodaje' },
    },
  });
  const [{ output }] = result as [Rolldown.RolldownOutput];
  return output[0].code;
}

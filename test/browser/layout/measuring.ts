import { join } from 'node:path';
import { build } from 'vite';

/** The measuring code as one script; a page may load no other than its own. */
export async function measuringScript(): Promise<string> {
  const entry = join(import.meta.dirname, 'inPage.ts');
  const lib = { entry, formats: ['iife' as const], name: 'unused' };
  const built = await build({ configFile: false, logLevel: 'silent', build: { lib, write: false } });
  const [result] = built as unknown as { output: { code: string }[] }[];
  return result!.output[0]!.code;
}

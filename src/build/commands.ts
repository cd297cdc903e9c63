import { join } from 'node:path';
import { buildSite } from './build.ts';

const root = join(import.meta.dirname, '../..');

const commands: Record<string, () => Promise<number>> = {
  async build() {
    await buildSite({ root, out: join(root, 'dist'), site: process.env.SITE_URL ?? '' });
    return 0;
  },
};

/** Runs a command by its name and returns its exit code. */
export async function run([name = '']: string[]): Promise<number> {
  const command = commands[name];
  if (command) return command();
  console.error(`No command "${name}". There are: ${Object.keys(commands).join(', ')}.`);
  return 2;
}

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

/** A copy of the project with one broken cell, in which the commands of package.json run as they stand. */
const root = mkdtempSync(join(tmpdir(), 'rodaje-cli-'));
for (const name of ['src', 'data', 'public', 'package.json', 'vite.config.ts'])
  cpSync(name, join(root, name), { recursive: true });
symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
const path = join(root, 'data/investments.csv');
writeFileSync(path, readFileSync(path, 'utf8').replace(',1000000000,USD,', ',a billion,USD,'));

afterAll(() => rmSync(root, { recursive: true }));

test.each(['check:data', 'build'])('npm run %s ends with 1 and names the broken cell', (command) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const [program, ...args] = scripts[command]!.split(' ');
  expect(program).toBe('node');
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  expect(stderr).toContain('data/investments.csv:2:amount: "a billion" – expected a');
  expect(status).toBe(1);
  expect(existsSync(join(root, 'dist'))).toBe(false);
});

test('npm run diff:data ends with 1 and says in one line what it cannot compare', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const args = [...scripts['diff:data']!.split(' ').slice(1), 'no-such-revision'];
  const run = (cwd: string) => spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  const outside = run(root);
  expect(outside.stderr).toMatch(/^git: not a git repository[^\n]*\n$/);
  expect([outside.status, outside.stdout]).toEqual([1, '']);
});

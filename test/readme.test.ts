import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rowsOf } from './charts/tables.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { scripts, dependencies, devDependencies } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
) as Record<'scripts' | 'dependencies' | 'devDependencies', Record<string, string>>;

describe('README.md', () => {
  it('links to nothing that is not there', () => {
    const targets = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1]!);
    const files = targets.filter((target) => !target.startsWith('http'));
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('names every script but the parts of one, and none that is not there', () => {
    const named = new Set([...readme.matchAll(/npm (?:run )?([\w:]+)/g)].map((match) => match[1]!));
    for (const name of named) expect(['ci', ...Object.keys(scripts)]).toContain(name);
    const whole = Object.keys(scripts).filter((name) => !/^check:(types|lint|format)$/.test(name));
    expect(whole.filter((name) => !named.has(name))).toEqual([]);
  });

  it('gives the reason of every dependency', () => {
    const [, table = ''] = readme.split('## Dependencies');
    const ofTests = JSON.parse(readFileSync(join(root, 'test/package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const packages = Object.keys({ ...dependencies, ...devDependencies, ...ofTests.devDependencies });
    const nameless = packages.filter((name) => {
      const short = name.replace(/^topojson/, '');
      return !name.startsWith('@types/') && !table.includes(name) && !table.includes(short);
    });
    expect(nameless.filter((name) => !/eslint|prettier/.test(name))).toEqual([]);
  });

  it('follows a row that is in its table', () => {
    const [, id = ''] = /`#productions\.([\w-]+)`/.exec(readme)!;
    expect(rowsOf('productions').map((row) => row.id)).toContain(id);
  });
});

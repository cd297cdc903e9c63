import { expect, test, vi } from 'vitest';
import { canRun, installPrograms, mayInstall, type PackageEffects } from './installEngines.ts';

/** A machine with some programs, on which apt brings the given others. */
function machine(programs: string[], brought: string[], { isRoot = true, mayInstall = true } = {}) {
  const present = new Set(programs);
  const commands: string[] = [];
  const effects: PackageEffects = {
    isRoot,
    mayInstall,
    isOnPath: (program) => present.has(program),
    run: (command, args) => {
      commands.push([command, ...args].join(' '));
      if (args.includes('install')) brought.forEach((program) => present.add(program));
      return true;
    },
  };
  return { effects, commands };
}

test('installPrograms does nothing where all programs are there', () => {
  const { effects, commands } = machine(['nginx', 'Xvfb'], []);
  installPrograms(['nginx', 'Xvfb'], effects);
  expect(commands).toEqual([]);
});

test('installPrograms installs the packages of what is missing, and of nothing else', () => {
  const { effects, commands } = machine(['nginx'], ['WebKitWebDriver', 'Xvfb']);
  installPrograms(['nginx', 'WebKitWebDriver', 'Xvfb'], effects);
  expect(commands.at(-1)).toMatch(/^apt-get .*install webkit2gtk-driver xvfb$/);
});

test('installPrograms goes through sudo without a password where it is not root', () => {
  const { effects, commands } = machine([], ['nginx'], { isRoot: false });
  installPrograms(['nginx'], effects);
  expect(commands.every((command) => command.startsWith('sudo -n apt-get '))).toBe(true);
});

test('installPrograms installs nothing unasked, and says in one line what is missing', () => {
  const { effects, commands } = machine(['nginx'], ['Xvfb', 'firefox-esr'], { mayInstall: false });
  expect(() => installPrograms(['nginx', 'firefox-esr', 'Xvfb'], effects)).toThrow(
    /^These tests need firefox-esr, xvfb: .*RODAJE_INSTALL=1\.$/,
  );
  expect(commands).toEqual([]);
});

test.each([
  [{}, false],
  [{ CI: '' }, false],
  [{ CI: 'true' }, true],
  [{ RODAJE_INSTALL: '1' }, true],
])('whether anything may be installed where the environment is %o: %s', (environment, expected) => {
  expect(mayInstall(environment)).toBe(expected);
});

test('installPrograms names what is still missing in one sentence', () => {
  const { effects } = machine([], ['Xvfb']);
  expect(() => installPrograms(['firefox-esr', 'Xvfb'], effects)).toThrow(
    /^These tests need firefox-esr, which[^.]*\.$/,
  );
});

test('canRun tells a developer which tests are left out, and stops CI', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { effects } = machine([], []);
  expect(canRun(['nginx'], effects, false)).toBe(false);
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('nginx-light'));
  expect(() => canRun(['nginx'], effects, true)).toThrow('nginx-light');
  warn.mockRestore();
});

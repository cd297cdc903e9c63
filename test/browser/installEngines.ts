import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A program some tests drive, and the Debian package that brings it. */
const packages = {
  'firefox-esr': 'firefox-esr',
  WebKitWebDriver: 'webkit2gtk-driver',
  Xvfb: 'xvfb',
  nginx: 'nginx-light',
  caddy: 'caddy',
  python3: 'python3',
  soffice: 'libreoffice-calc-nogui',
} as const;

export type Program = keyof typeof packages;

/** What finding and installing a program needs of the machine; a test hands in its own. */
export interface PackageEffects {
  isOnPath(program: string): boolean;
  /** Runs a command to its end and tells whether it succeeded. */
  run(command: string, args: string[]): boolean;
  isRoot: boolean;
  /** Whether anything may be installed here. */
  mayInstall: boolean;
}

/** Nobody's machine is changed unasked: by CI, by who asks for it, and by `npm test` where it is root (see run.ts). */
export function mayInstall({ CI, RODAJE_INSTALL }: NodeJS.ProcessEnv = process.env): boolean {
  return Boolean(CI || RODAJE_INSTALL);
}

/**
 * Makes sure that programs are there, through apt where anything may be installed.
 *
 * @param programs the programs the tests are about to start
 * @param effects the machine
 * @throws one sentence naming the packages that are missing and could not be installed
 */
export function installPrograms(programs: Program[], effects: PackageEffects = thisMachine): void {
  const missing = () => programs.filter((program) => !effects.isOnPath(program));
  const absent = () => missing().map((program) => packages[program]);
  if (absent().length === 0) return;
  if (!effects.mayInstall) {
    throw new Error(
      `These tests need ${absent().join(', ')}: please install them, or let the tests do it with RODAJE_INSTALL=1.`,
    );
  }
  installPackages(absent(), effects);
  if (absent().length > 0) {
    throw new Error(
      `These tests need ${absent().join(', ')}, which apt could not install here: please install them.`,
    );
  }
}

/**
 * Tells whether tests of certain programs can run here, after installing what is missing if that is allowed. Where the
 * programs are not to be had, a developer is told which tests are left out, and CI stops.
 *
 * @param programs the programs the tests are about to start
 * @param effects the machine
 * @param isCi whether this is CI, where no test may be left out
 * @returns whether all of them are there
 * @throws in CI, when one is missing
 */
export function canRun(
  programs: Program[],
  effects: PackageEffects = thisMachine,
  isCi = Boolean(process.env.CI),
): boolean {
  try {
    installPrograms(programs, effects);
    return true;
  } catch (error) {
    if (isCi) throw error;
    console.warn(`Tests left out. ${(error as Error).message}`);
    return false;
  }
}

/**
 * Installs Debian packages without asking anything, as root or through a sudo that needs no password.
 *
 * @param names the packages' names
 * @param effects the machine
 * @returns whether apt says that they are there now
 */
export function installPackages(
  names: string[],
  effects: Pick<PackageEffects, 'run' | 'isRoot'> = thisMachine,
): boolean {
  const apt = ['apt-get', '-o', 'DPkg::Lock::Timeout=300', '-q', '-y', '--no-install-recommends'];
  const [command = '', ...args] = effects.isRoot ? apt : ['sudo', '-n', ...apt];
  effects.run(command, [...args, 'update']);
  return effects.run(command, [...args, 'install', ...names]);
}

const thisMachine: PackageEffects = {
  isOnPath: (program) => runInTurn('which', [program]),
  run: runInTurn,
  isRoot: process.getuid?.() === 0,
  get mayInstall() {
    return mayInstall();
  },
};

/**
 * Runs a command while no other test file installs anything: apt waits for its turn with packages, but not with their
 * list, and what is only half installed is on the path already.
 */
function runInTurn(command: string, args: string[]): boolean {
  const turn = existsSync('/etc/apt') ? ['flock', '--close', '/etc/apt'] : [];
  const [program, ...rest] = [...turn, command, ...args] as [string, ...string[]];
  const env = { ...withSystemFolders(), DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, rest, { stdio: 'ignore', env }).status === 0;
}

/** The environment with the folders of system programs, which are not on the path of every user. */
export function withSystemFolders(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/usr/local/sbin` };
}

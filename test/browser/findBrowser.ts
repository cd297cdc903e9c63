import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join, posix, win32 } from 'node:path';
import { chromium } from 'playwright-core';
import { installPackages, mayInstall } from './installEngines.ts';

/** What finding a browser needs of the machine; a test hands in its own. */
export interface BrowserEffects {
  environment: Record<string, string | undefined>;
  platform: string;
  home: string;
  /** Where Playwright keeps the Chromium it manages, whether or not it is there yet. */
  managedPath: string;
  /** Whether a program is there and really starts: Ubuntu has a Chromium that only asks for another one. */
  starts(path: string): boolean;
  /** Whether anything may be installed here. */
  mayInstall: boolean;
  /** Has Playwright download its Chromium. */
  download(): void;
  /** Installs Debian packages if that is allowed. */
  installPackages(names: string[]): void;
}

/**
 * Finds a Chromium to test in; where there is none, installs one if it may.
 *
 * @param effects the machine to look at
 * @returns the path of a browser that starts: the one that `RODAJE_CHROMIUM` or `CHROME_PATH` names, else Chrome or
 *   Chromium where systems keep them, else one that Playwright manages, else one from the system's packages
 * @throws one sentence: the named browser does not start, or there is none and none may or could be installed
 */
export function findBrowser(effects: BrowserEffects = thisMachine()): string {
  const named = effects.environment.RODAJE_CHROMIUM ?? effects.environment.CHROME_PATH;
  if (named) {
    if (effects.starts(named)) return named;
    throw new Error(`RODAJE_CHROMIUM or CHROME_PATH names ${named}, which is no browser that starts.`);
  }
  const places = [...placesFor(effects), effects.managedPath];
  const startable = () => places.find((path) => effects.starts(path));

  const present = startable();
  if (present) return present;
  if (!effects.mayInstall) {
    throw new Error(
      'The tests need Chrome or Chromium, and none was found: install one, set RODAJE_CHROMIUM to the path of yours, ' +
        'or let the tests install one with RODAJE_INSTALL=1.',
    );
  }
  effects.download();
  const downloaded = startable();
  if (downloaded) return downloaded;
  effects.installPackages(['chromium']);
  const installed = startable();
  if (installed) return installed;
  throw new Error(
    'The tests need Chrome or Chromium, and none could be found or installed: ' +
      'install one, or set RODAJE_CHROMIUM to the path of yours.',
  );
}

/** Where Chrome and Chromium are kept on each system, the likeliest first. */
function placesFor({ platform, home, environment }: BrowserEffects): string[] {
  if (platform === 'darwin') {
    return ['/Applications', posix.join(home, 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `${folder}/${name}.app/Contents/MacOS/${name}`,
      ),
    );
  }
  if (platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA } = environment;
    const folders = [PROGRAMFILES, environment['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return folders.flatMap((folder) => programs.map((program) => win32.join(folder, program)));
  }
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
  const folders = (environment.PATH ?? '').split(':').filter(Boolean);
  return [...folders, '/usr/bin', '/usr/local/bin', '/snap/bin']
    .flatMap((folder) => names.map((name) => posix.join(folder, name)))
    .concat('/opt/google/chrome/chrome');
}

function thisMachine(): BrowserEffects {
  return {
    environment: process.env,
    platform: process.platform,
    home: homedir(),
    managedPath: chromium.executablePath(),
    mayInstall: mayInstall(),
    starts: (path) => existsSync(path) && (process.platform === 'win32' || answersVersion(path)),
    download: () => {
      // The package runs as `npx playwright-core` does, without asking npm for another copy of it.
      const command = join(
        dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
        'cli.js',
      );
      spawnSync(process.execPath, [command, 'install', 'chromium'], { stdio: 'inherit' });
    },
    installPackages,
  };
}

// On Windows a browser answers the question for its version with a window, so there it is not asked.
function answersVersion(path: string): boolean {
  return spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

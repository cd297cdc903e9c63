import { chromium, type Browser, type BrowserServer, type LaunchOptions } from 'playwright-core';
import { FEATURES_OFF } from './features.ts';
import { findBrowser } from './findBrowser.ts';

// Every server of the tests is on this machine, so a name that leads elsewhere must fail at once, not after a while.
const flags = [
  '--disable-gpu',
  '--disable-quic',
  FEATURES_OFF,
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost',
];

/**
 * Starts a browser of its own, for tests that need one with other flags or to themselves.
 *
 * @param extraFlags command-line flags besides those every test has
 * @param withBars whether scrollbars take room, as those of Windows do; else there are none, as on a phone
 * @returns the running browser
 * @throws when there is no browser and none can be installed
 */
export function launchChromium(extraFlags: string[] = [], withBars = false): Promise<Browser> {
  return chromium.launch(optionsOf(extraFlags, withBars));
}

/** Starts the one browser that test files connect to, each for itself. */
export function serveChromium(): Promise<BrowserServer> {
  return chromium.launchServer(optionsOf([], false));
}

function optionsOf(extraFlags: string[], withBars: boolean): LaunchOptions {
  // Chromium's own sandbox cannot start as root, nor in most containers that CI gives.
  const hasSandbox = process.getuid?.() !== 0 && !process.env.CI;
  return {
    executablePath: findBrowser(),
    chromiumSandbox: hasSandbox,
    args: [...flags, ...extraFlags],
    ignoreDefaultArgs: withBars ? ['--hide-scrollbars'] : [],
  };
}

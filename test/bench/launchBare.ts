import { chromium, type Browser } from 'playwright-core';
import { FEATURES_OFF } from '../browser/features.ts';
import { findBrowser } from '../browser/findBrowser.ts';

/** Where a tool that steers the browser besides us finds it. */
export const DEBUGGING_PORT = 9333;

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  FEATURES_OFF,
  '--no-first-run',
  '--disable-background-networking',
  `--remote-debugging-port=${DEBUGGING_PORT}`,
];

/** Starts the browser that everything is measured in. */
export function launchBare(): Promise<Browser> {
  const hasSandbox = process.getuid?.() !== 0 && !process.env.CI;
  return chromium.launch({ executablePath: findBrowser(), chromiumSandbox: hasSandbox, args: FLAGS });
}

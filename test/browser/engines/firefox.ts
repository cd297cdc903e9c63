import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPrograms } from '../installEngines.ts';
import { startProgram, startScreen } from '../program.ts';
import type { Engine } from './engine.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import { driveBy, type Command } from './webDriver.ts';

const names: Record<Command, string> = {
  navigate: 'WebDriver:Navigate',
  execute: 'WebDriver:ExecuteAsyncScript',
  find: 'WebDriver:FindElement',
  click: 'WebDriver:ElementClick',
  act: 'WebDriver:PerformActions',
  resize: 'WebDriver:SetWindowRect',
  screenshot: 'WebDriver:TakeScreenshot',
};

const preferences = {
  'marionette.port': 0,
  // What a page writes to its console reaches us as lines of output.
  'devtools.console.stdout.content': true,
  'devtools.console.stdout.chrome': false,
  'webgl.force-enabled': true,
};

/**
 * Opens a window of Firefox.
 *
 * @param options `screen` opens it on a screen that nobody sees, where it has WebGL; else it has no window and no WebGL
 * @returns the window
 * @throws one sentence when Firefox is missing and cannot be installed
 */
export async function openFirefox({ screen = false } = {}): Promise<Engine> {
  installPrograms(screen ? ['firefox-esr', 'Xvfb'] : ['firefox-esr']);
  const profile = mkdtempSync(join(tmpdir(), 'rodaje-firefox-'));
  writeFileSync(join(profile, 'user.js'), writePreferences());
  const xvfb = screen ? await startScreen() : undefined;
  const firefox = startProgram(
    'firefox-esr',
    [
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
      ...(screen ? [] : ['--headless']),
    ],
    { LIBGL_ALWAYS_SOFTWARE: '1', ...(xvfb && { DISPLAY: xvfb.display }) },
  );
  const [, port] = await firefox.said(/Marionette\s+INFO\s+Listening on port (\d+)/);
  const marionette = await connectMarionette(Number(port));
  await marionette.call('WebDriver:NewSession');

  return driveBy(async (command, parameters) => (await marionette.call(names[command], parameters)).value, {
    name: 'firefox',
    consoleErrors: async () => [...linesOfErrors(firefox.output()), ...(await reportedErrors(marionette))],
    close: async () => {
      marionette.end();
      await firefox.stop();
      await xvfb?.stop();
      rmSync(profile, { recursive: true, force: true });
    },
  });
}

function writePreferences(): string {
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${value});\n`)
    .join('');
}

function linesOfErrors(output: string): string[] {
  // Firefox's own services complain there too, when Mozilla does not answer: their lines end after a bare name.
  return output.split('\n').filter((line) => /^console\.error: (?!\w+:\s*$)/.test(line));
}

/** Errors that pages threw and violations of their content policy, which only the browser's own side can list. */
async function reportedErrors(marionette: Marionette): Promise<string[]> {
  await marionette.call('Marionette:SetContext', { value: 'chrome' });
  const { value } = await marionette.call('WebDriver:ExecuteScript', { script: listReports, args: [] });
  await marionette.call('Marionette:SetContext', { value: 'content' });
  return value as string[];
}

const listReports = `
  return Services.console.getMessageArray()
    .filter((report) => report instanceof Ci.nsIScriptError && report.sourceName.startsWith('http'))
    .filter((report) => !(report.flags & Ci.nsIScriptError.warningFlag) || report.category.startsWith('CSP'))
    .map((report) => report.errorMessage);`;

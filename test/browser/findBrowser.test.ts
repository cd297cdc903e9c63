import { expect, test } from 'vitest';
import { findBrowser, type BrowserEffects } from './findBrowser.ts';

const managedPath = '/home/reader/.cache/ms-playwright/chromium/chrome';

/** A machine on which the given programs start; downloading and installing bring what is said. */
function machine(
  programs: string[],
  differences: Partial<BrowserEffects> = {},
  brings: Record<string, string> = {},
) {
  const present = new Set(programs);
  const tried: string[] = [];
  const bring = (way: string) => {
    tried.push(way);
    if (brings[way]) present.add(brings[way]);
  };
  const effects: BrowserEffects = {
    environment: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    home: '/home/reader',
    managedPath,
    mayInstall: true,
    starts: (path) => present.has(path),
    download: () => bring('download'),
    installPackages: () => bring('packages'),
    ...differences,
  };
  return { effects, tried };
}

test('findBrowser takes the browser that the environment names before any other', () => {
  const { effects } = machine(['/usr/bin/chromium', '/opt/mine'], {
    environment: { RODAJE_CHROMIUM: '/opt/mine' },
  });
  expect(findBrowser(effects)).toBe('/opt/mine');
  expect(findBrowser({ ...effects, environment: { CHROME_PATH: '/opt/mine' } })).toBe('/opt/mine');
});

test('findBrowser does not quietly take another browser than the one named', () => {
  const { effects } = machine(['/usr/bin/chromium'], { environment: { CHROME_PATH: '/opt/gone' } });
  expect(() => findBrowser(effects)).toThrow('/opt/gone');
});

test.each([
  ['linux', '/usr/bin/google-chrome'],
  ['linux', '/usr/local/bin/chromium'],
  ['linux', '/snap/bin/chromium'],
  ['linux', '/opt/google/chrome/chrome'],
  ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['darwin', '/home/reader/Applications/Chromium.app/Contents/MacOS/Chromium'],
  ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
  ['win32', 'C:\\Users\\reader\\AppData\\Local\\Chromium\\Application\\chrome.exe'],
])('findBrowser on %s finds %s and installs nothing', (platform, path) => {
  const environment = {
    PATH: '/usr/local/bin:/usr/bin',
    PROGRAMFILES: 'C:\\Program Files',
    LOCALAPPDATA: 'C:\\Users\\reader\\AppData\\Local',
  };
  const { effects, tried } = machine([path, managedPath], { platform, environment });
  expect(findBrowser(effects)).toBe(path);
  expect(tried).toEqual([]);
});

test('findBrowser takes the one Playwright manages where the system has none', () => {
  const { effects, tried } = machine([managedPath]);
  expect(findBrowser(effects)).toBe(managedPath);
  expect(tried).toEqual([]);
});

test('findBrowser downloads one, and leaves the system alone if that works', () => {
  const { effects, tried } = machine([], {}, { download: managedPath });
  expect(findBrowser(effects)).toBe(managedPath);
  expect(tried).toEqual(['download']);
});

test('findBrowser asks the package manager where nothing can be downloaded', () => {
  const { effects, tried } = machine([], {}, { packages: '/usr/bin/chromium' });
  expect(findBrowser(effects)).toBe('/usr/bin/chromium');
  expect(tried).toEqual(['download', 'packages']);
});

test('findBrowser installs nothing unasked, and says so in one sentence', () => {
  const { effects, tried } = machine([], { mayInstall: false }, { download: managedPath });
  expect(() => findBrowser(effects)).toThrow(/^The tests need Chrome or Chromium, .*RODAJE_INSTALL=1\.$/);
  expect(tried).toEqual([]);
});

test('findBrowser stops with one clear sentence when all of that fails', () => {
  const { effects, tried } = machine([]);
  expect(() => findBrowser(effects)).toThrow(/^The tests need Chrome or Chromium, .*RODAJE_CHROMIUM[^.]*\.$/);
  expect(tried).toEqual(['download', 'packages']);
});

/** What Playwright itself switches off: a second list replaces its own. */
const OFF_BY_PLAYWRIGHT = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];
/** Suggestions under the address bar: two pages of the browser's own with each window, which take a third of the processor. */
const SUGGESTIONS = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];
/** A process held ready for the next page of the same window, which most tests never open: a sixth of what a page costs. */
const SPARE = ['SpareRendererForSitePerProcess'];

/** The flag that leaves out of Chromium what no test and no bench looks at. */
export const FEATURES_OFF = `--disable-features=${[...OFF_BY_PLAYWRIGHT, ...SUGGESTIONS, ...SPARE].join()}`;

import type { Program } from '../installEngines.ts';
import { openChromium } from './chromium.ts';
import type { Engine } from './engine.ts';
import { openFirefox } from './firefox.ts';
import { openWebKit } from './webkit.ts';

/** Every engine that readers' browsers are built on, how to open it, and the programs that takes. */
export const engines: { name: Engine['name']; openEngine: () => Promise<Engine>; needs: Program[] }[] = [
  { name: 'chromium', openEngine: openChromium, needs: [] },
  { name: 'firefox', openEngine: openFirefox, needs: ['firefox-esr'] },
  { name: 'webkit', openEngine: openWebKit, needs: ['WebKitWebDriver', 'Xvfb'] },
];

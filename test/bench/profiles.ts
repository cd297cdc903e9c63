import { MOBILE, UNTHROTTLED } from './server.ts';
import type { Profile } from './visit.ts';

export const PROFILES: readonly Profile[] = [
  { name: 'unthrottled', link: UNTHROTTLED, slowdown: 1, viewport: { width: 1280, height: 800 } },
  { name: 'mobile', link: MOBILE, slowdown: 4, viewport: { width: 412, height: 915 } },
];

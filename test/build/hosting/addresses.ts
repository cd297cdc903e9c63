import { headersFor } from '../../../src/build/hosting/headers.ts';

export const origin = 'https://rodaje.example.org';

export const addresses = [
  '/',
  '/es/',
  '/sources/',
  '/data/',
  '/404.html',
  '/embed/',
  '/es/embed/',
  '/embed/genres/',
  '/es/embed/filming-map/',
  '/title/roma/',
  '/es/state/jalisco/',
  '/embed/title/roma/',
  '/es/embed/state/jalisco/',
  '/embed.js',
  '/assets/page-3f2a.js',
  '/assets/map-worker-77.js',
  '/assets/face-91.woff2',
  '/data/productions.csv',
  '/data/mexico-states.geojson',
  '/oembed/en/genres.json',
  '/oembed/es/genres.json',
  '/share/es/genres.png',
  '/site.webmanifest',
  '/robots.txt',
  '/feed.xml',
  '/es/feed.xml',
];

export const policyOf = (path: string, from?: string) => headersFor(path, from)['Content-Security-Policy'];

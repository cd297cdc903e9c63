import { caddy } from './caddy.ts';
import { cloudfront } from './cloudfront.ts';
import { nginx } from './nginx.ts';

/** The hosts' configurations by the names of their files, which lie beside this one; all from headers.ts. */
export const HOSTING_FILES: Readonly<Record<string, () => string>> = {
  'nginx.conf': nginx,
  Caddyfile: caddy,
  'cloudfront.json': cloudfront,
};

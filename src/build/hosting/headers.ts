import { createHash } from 'node:crypto';
import {
  ADDRESS_KINDS,
  FILE,
  addressKindOf,
  type AddressKindName,
  type DocumentKind,
} from './addressKinds.ts';

const hour = 'public, max-age=3600';
const forever = 'public, max-age=31536000, immutable';

const cacheControl: Record<AddressKindName, string> = {
  page: 'no-cache',
  builder: 'no-cache',
  embed: 'no-cache',
  worker: forever,
  asset: forever,
  file: hour,
};

/** What sets the kinds of pages apart. */
const documents: Record<DocumentKind, { readonly isFramedByAll: boolean; readonly showsFrames: boolean }> = {
  page: { isFramedByAll: false, showsFrames: false },
  builder: { isFramedByAll: false, showsFrames: true },
  embed: { isFramedByAll: true, showsFrames: false },
};

// A module worker obeys the policy of its own response, not that of the page which started it. MapLibre's is the one
// there is.
const workerPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'";

const permissionsPolicy = [
  'accelerometer',
  'camera',
  'display-capture',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]
  .map((feature) => `${feature}=()`)
  // The map tells what was filmed near the reader who presses for it; a frame may if its host hands it on.
  .concat('geolocation=(self)')
  .join(', ');

/**
 * Lists the response headers that every host should send with one address.
 *
 * @param path the address below the base path, beginning with a slash; a folder ends with one
 * @param origin scheme, host and port the site is served from. Embeds need it spelt out: in a frame sandboxed
 *   without `allow-same-origin`, WebKit matches `'self'` with nothing, and Chromium does so in a worker.
 * @returns header names and values, without `Content-Type`
 */
export function headersFor(path: string, origin?: string): Record<string, string> {
  return headersOf(addressKindOf(path), origin);
}

/** The headers of every address of a kind; `origin` may be what a host's own language writes for it. */
export function headersOf(kind: AddressKindName, origin?: string): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': cacheControl[kind],
    ...(isDocument(kind) ? documentHeaders(kind, origin) : {}),
    ...(kind === 'worker' ? { 'Content-Security-Policy': workerPolicy } : {}),
    ...(isReadByOthers(kind) ? sharedHeaders : {}),
    ...(isFramedByIsolated(kind) ? isolatedHeaders : {}),
  };
}

/** Every header that any kind has. */
export function headerNames(origin: string): string[] {
  const all = [...ADDRESS_KINDS, FILE].flatMap(({ name }) => Object.keys(headersOf(name, origin)));
  return [...new Set(all)];
}

/**
 * Writes the content policy for a page's `<meta http-equiv>`, for hosts where headers cannot be set.
 *
 * @param kind the page's, see build/pages
 * @param origin where the site will be served from, if the build knows it
 * @param style the text of the page's one `<style>`, if it has one
 * @returns the policy without `frame-ancestors`, which a meta element may not carry. Of an embed of unknown origin it
 *   holds the style alone, since there `'self'` would stop the scripts of every sandboxed frame; undefined where there
 *   is none
 */
export function metaPolicy(kind: DocumentKind, origin?: string, style?: string): string | undefined {
  const sources = sourcesFor(kind, origin);
  const own = style === undefined ? '' : ` '${digestOf(style)}'`;
  if (!documents[kind].isFramedByAll || origin)
    return writePolicy({ ...sources, 'style-src': sources['style-src'] + own });
  return own ? writePolicy({ 'style-src': `http: https:${own}` }) : undefined;
}

/** What allows this one text, and no other, to be a page's `<style>`. */
const digestOf = (style: string) => `sha256-${createHash('sha256').update(style).digest('base64')}`;

function isDocument(kind: AddressKindName): kind is DocumentKind {
  return kind in documents;
}

// A sandboxed frame has no origin of its own, so to it everything it loads comes from somewhere else.
function isReadByOthers(kind: AddressKindName): boolean {
  return !isDocument(kind) || documents[kind].isFramedByAll;
}

const sharedHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

// An article that is cross-origin isolated (its own Cross-Origin-Embedder-Policy) shows no frame without this header,
// nor does a frame with it start a worker without it. Embeds load nothing but our own files, which all allow it.
function isFramedByIsolated(kind: AddressKindName): boolean {
  return kind === 'worker' || (isDocument(kind) && documents[kind].isFramedByAll);
}

const isolatedHeaders = { 'Cross-Origin-Embedder-Policy': 'require-corp' };

function documentHeaders(kind: DocumentKind, origin?: string): Record<string, string> {
  const ancestors = documents[kind].isFramedByAll ? '*' : "'self'";
  const sources = documents[kind].isFramedByAll
    ? withoutStyle(sourcesFor(kind, origin))
    : sourcesFor(kind, origin);
  return {
    'Content-Security-Policy': writePolicy({ ...sources, 'frame-ancestors': ancestors }),
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': permissionsPolicy,
  };
}

// An embed says in its own <meta> which style it has, by its digest: that changes with every build, and a host that
// learns of it later than the page comes would show the figure without any. Both policies hold together.
function withoutStyle(sources: Record<string, string>): Record<string, string> {
  const {
    'default-src': none,
    'style-src': _,
    ...others
  } = sources as Record<'default-src' | 'style-src', string>;
  const unused = ['style-src-attr', 'frame-src', 'media-src', 'object-src'];
  return { ...others, ...Object.fromEntries(unused.map((name) => [name, none])) };
}

function sourcesFor(kind: DocumentKind, origin?: string): Record<string, string> {
  const { isFramedByAll, showsFrames } = documents[kind];
  const here = isFramedByAll && origin ? `'self' ${origin}` : "'self'";
  return {
    'default-src': "'none'",
    'script-src': here,
    'style-src': here,
    // A figure saved as a picture is drawn from a blob, and MapLibre's buttons are data addresses in its CSS.
    'img-src': `${here} data: blob:`,
    'font-src': here,
    'connect-src': here,
    // MapLibre starts its worker from a data address where the document has no origin.
    'worker-src': isFramedByAll ? `${here} data:` : here,
    'manifest-src': here,
    ...(showsFrames ? { 'frame-src': here } : {}),
    'base-uri': "'none'",
    // Searches and choices act in the page or are links: no form is ever sent.
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    // Svelte makes its templates through the first; MapLibre hands plain strings to sinks, which only a policy
    // of the second name can vet.
    'trusted-types': 'svelte-trusted-html default',
  };
}

function writePolicy(sources: Record<string, string>): string {
  return Object.entries(sources)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
}

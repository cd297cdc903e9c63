/** The media type of files whose whole name says more than their extension. */
export const namedTypes: Readonly<Record<string, string>> = {
  'feed.xml': 'application/atom+xml; charset=utf-8',
};

/** The media type sent for each file extension the build emits; shared by the local server and the hosts' files. */
export const contentTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  geojson: 'application/geo+json',
  gif: 'image/gif',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  map: 'application/json',
  md: 'text/markdown; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
  zip: 'application/zip',
};

/**
 * Finds the media type of a file by its name or its extension.
 *
 * @param path a file path or address
 * @returns the value of `Content-Type`; a download of bytes where the extension is unknown
 */
export function contentTypeOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return namedTypes[name] ?? contentTypes[extension] ?? 'application/octet-stream';
}

/** The extensions of each media type, for hosts that list them so. */
export function extensionsByType(): Map<string, string[]> {
  const extensions = new Map<string, string[]>();
  for (const [extension, type] of Object.entries(contentTypes))
    extensions.set(type, [...(extensions.get(type) ?? []), extension]);
  return extensions;
}

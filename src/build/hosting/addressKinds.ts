import { headersFor } from './headers.ts';

/** A kind of address that hosts send the same headers with. */
export interface AddressKind {
  readonly name: string;
  /** What its paths look like, as a regular expression that nginx and Caddy read as well. */
  readonly pattern: string;
  /** One of its paths. */
  readonly example: string;
}

/** The kinds in the order in which hosts try them: an address is of the first that matches, else a file. */
export const ADDRESS_KINDS: readonly AddressKind[] = [
  { name: 'embed', pattern: '/embed/[^/]+/([^/]+/)?(index\\.html)?$', example: '/embed/genres/' },
  { name: 'builder', pattern: '/embed/(index\\.html)?$', example: '/embed/' },
  { name: 'page', pattern: '(/|\\.html)$', example: '/' },
  { name: 'worker', pattern: '/assets/map-worker-', example: '/assets/map-worker-1.js' },
  { name: 'asset', pattern: '/assets/', example: '/assets/page.js' },
];

/** What is of none of the kinds: tables, pictures, the loader. */
export const FILE: AddressKind = { name: 'file', pattern: '', example: '/data/productions.csv' };

/** The headers of a kind; `origin` as the host's own language writes it. */
export const headersOfKind = ({ example }: AddressKind, origin: string): Record<string, string> =>
  headersFor(example, origin);

/** Every header that any kind has. */
export function headerNames(origin: string): string[] {
  const all = [...ADDRESS_KINDS, FILE].flatMap((kind) => Object.keys(headersOfKind(kind, origin)));
  return [...new Set(all)];
}

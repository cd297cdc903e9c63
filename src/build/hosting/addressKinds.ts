/** Kinds of pages by what they may load and who may frame them. */
export type DocumentKind = 'page' | 'builder' | 'embed';
export type AddressKindName = DocumentKind | 'worker' | 'asset' | 'file';

/** A kind of address that hosts send the same headers with. */
export interface AddressKind {
  readonly name: AddressKindName;
  /** What its paths look like, as a regular expression that nginx and Caddy read as well. */
  readonly pattern: string;
}

/** The kinds in the order in which hosts try them: an address is of the first that matches, else a file. */
export const ADDRESS_KINDS: readonly AddressKind[] = [
  { name: 'embed', pattern: '/embed/[^/]+/([^/]+/)?(index\\.html)?$' },
  { name: 'builder', pattern: '/embed/(index\\.html)?$' },
  { name: 'page', pattern: '(/|\\.html)$' },
  // bundleScripts.ts names it.
  { name: 'worker', pattern: '/assets/map-worker-' },
  { name: 'asset', pattern: '/assets/' },
];

/** What is of none of the kinds: tables, pictures, the loader. */
export const FILE: AddressKind = { name: 'file', pattern: '' };

/** The kind of an address below the base path, which begins with a slash. */
export function addressKindOf(path: string): AddressKindName {
  return (ADDRESS_KINDS.find(({ pattern }) => new RegExp(pattern).test(path)) ?? FILE).name;
}

import { expect, test } from 'vitest';
import { headersFor, metaPolicy } from '../../../src/build/hosting/headers.ts';

/** SHA-256 of "abc", as FIPS 180-2 prints it, in base64. */
const OF_ABC = Buffer.from(
  'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  'hex',
).toString('base64');

const directiveOf = (policy: string, name: string) =>
  policy
    .split('; ')
    .find((directive) => directive.startsWith(`${name} `))
    ?.slice(name.length + 1);

test('an embed allows its own style by the digest of its text, and no other', () => {
  const served = metaPolicy('embed', 'https://rodaje.example.org', 'abc')!;
  expect(directiveOf(served, 'style-src')).toBe(`'self' https://rodaje.example.org 'sha256-${OF_ABC}'`);
  expect(directiveOf(served, 'default-src')).toBe("'none'");
  // A frame in a sandbox has no 'self'; where the origin is not known either, files come from any.
  const anywhere = metaPolicy('embed', undefined, 'abc')!;
  expect(anywhere).toBe(`style-src http: https: 'sha256-${OF_ABC}'`);
});

test('the host leaves the style of an embed to the embed, and allows nothing else that it did not allow', () => {
  const policy = headersFor('/embed/genres/')['Content-Security-Policy']!;
  expect(directiveOf(policy, 'style-src')).toBeUndefined();
  expect(directiveOf(policy, 'style-src-attr')).toBe("'none'");
  for (const unused of ['object-src', 'media-src', 'frame-src'])
    expect(directiveOf(policy, unused), unused).toBe("'none'");
  // The kinds of what a page fetches, which \`default-src\` stands for where they are not named.
  for (const used of ['script-src', 'img-src', 'font-src', 'connect-src', 'worker-src', 'manifest-src'])
    expect(directiveOf(policy, used), used).toContain("'self'");
  expect(policy).not.toContain('unsafe');
});

test('other pages have their style in a file', () => {
  for (const path of ['/', '/data/', '/embed/', '/title/roma/'])
    expect(directiveOf(headersFor(path)['Content-Security-Policy']!, 'style-src'), path).toBe("'self'");
});

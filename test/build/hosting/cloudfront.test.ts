import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { headersFor } from '../../../src/build/hosting/headers.ts';

const DOMAIN = 'rodaje.example.org';

interface Behavior {
  PathPattern?: string;
  ResponseHeadersPolicyId: { Ref: string };
}

interface Policy {
  CorsConfig?: { AccessControlAllowOrigins: { Items: string[] } };
  CustomHeadersConfig: { Items: { Header: string; Value: string }[] };
  SecurityHeadersConfig: {
    ContentSecurityPolicy?: { ContentSecurityPolicy: { 'Fn::Sub': string } };
    ReferrerPolicy?: { ReferrerPolicy: string };
  };
}

const { Resources } = JSON.parse(readFileSync('src/build/hosting/cloudfront.json', 'utf8'));
const distribution = Resources.Distribution.Properties.DistributionConfig as {
  CacheBehaviors: Behavior[];
  DefaultCacheBehavior: Behavior;
};

/** The first behaviour whose pattern means the address, as CloudFront chooses: `*` any signs, `?` one. */
function behaviorOf(address: string): Behavior {
  const means = ({ PathPattern }: Behavior) => {
    const expression = PathPattern!.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll('?', '.');
    return new RegExp(`^${expression}$`).test(address);
  };
  return distribution.CacheBehaviors.find(means) ?? distribution.DefaultCacheBehavior;
}

/** The headers that a behaviour's policy adds. */
function headersOf({ ResponseHeadersPolicyId }: Behavior): Record<string, string> {
  const policy: Policy = Resources[ResponseHeadersPolicyId.Ref].Properties.ResponseHeadersPolicyConfig;
  const { ContentSecurityPolicy: content, ReferrerPolicy: referrer } = policy.SecurityHeadersConfig;
  const headers = Object.fromEntries(
    policy.CustomHeadersConfig.Items.map(({ Header, Value }) => [Header, Value]),
  );
  headers['X-Content-Type-Options'] = 'nosniff';
  if (content) {
    const text = content.ContentSecurityPolicy['Fn::Sub'].replaceAll('${Domain}', DOMAIN);
    headers['Content-Security-Policy'] = text;
  }
  if (referrer) headers['Referrer-Policy'] = referrer.ReferrerPolicy;
  if (policy.CorsConfig)
    headers['Access-Control-Allow-Origin'] = policy.CorsConfig.AccessControlAllowOrigins.Items[0]!;
  return headers;
}

test.each([
  '/',
  '/es/',
  '/data/',
  '/404.html',
  '/embed/',
  '/es/embed/',
  '/embed/genres/',
  '/es/embed/filming-map/',
  '/embed.js',
  '/assets/page-3f2a.js',
  '/assets/worker-77.mjs',
  '/data/productions.csv',
  '/oembed/en/genres.json',
  '/share/es/genres.png',
  '/site.webmanifest',
])('behind CloudFront %s has the headers of headersFor', (address) => {
  expect(headersOf(behaviorOf(address))).toEqual(headersFor(address, `https://${DOMAIN}`));
});

test('behind CloudFront a folder is its index, and without its slash leads to the one with it', () => {
  const lines: string[] = Resources.Addresses.Properties.FunctionCode['Fn::Join'][1];
  const handler = runInNewContext(`${lines.join('\n')}\nhandler`) as (event: object) => {
    uri?: string;
    headers?: Record<'location' | 'cross-origin-resource-policy', { value: string }>;
  };
  const at = (uri: string, querystring = {}) => handler({ request: { uri, querystring } });
  expect(at('/es/').uri).toBe('/es/index.html');
  expect(at('/data/productions.csv').uri).toBe('/data/productions.csv');
  expect(at('/embed/genres', { theme: { value: 'dark' } }).headers!.location.value).toBe(
    '/embed/genres/?theme=dark',
  );
  expect(at('/embed/genres').headers!.location.value).toBe('/embed/genres/');
  expect(at('/embed/genres').headers!['cross-origin-resource-policy'].value).toBe('cross-origin');
  expect(at('//evil.example').uri).toBe('//evil.example');
  expect(at('//evil').headers!.location.value).toBe('/evil/');
});

import { ADDRESS_KINDS, FILE, type AddressKind } from './addressKinds.ts';
import { STACK, VIEWER } from './cloudfrontStack.ts';
import { headersOf } from './headers.ts';

const ORIGIN = 'https://${Domain}';

/** Patterns of addresses in the order in which CloudFront tries them, and the kind that each means. */
const BEHAVIORS = [
  ['/assets/map-worker-*', 'worker'],
  ['/assets/*', 'asset'],
  ['*.html', 'page'],
  ['*.*', 'file'],
  ['*/embed/?*', 'embed'],
  ['*/embed/', 'builder'],
] as const;

/** Headers that CloudFront has fields of its own for; it takes them nowhere else. */
const SECURITY: Record<string, (value: string) => object> = {
  'X-Content-Type-Options': () => ({ ContentTypeOptions: { Override: true } }),
  'Content-Security-Policy': (value) => ({
    ContentSecurityPolicy: { ContentSecurityPolicy: { 'Fn::Sub': value }, Override: true },
  }),
  'Referrer-Policy': (value) => ({ ReferrerPolicy: { ReferrerPolicy: value, Override: true } }),
};
const ORIGINS = 'Access-Control-Allow-Origin';

function corsOf(origin: string): object {
  return {
    AccessControlAllowCredentials: false,
    AccessControlAllowHeaders: { Items: ['*'] },
    AccessControlAllowMethods: { Items: ['GET', 'HEAD'] },
    AccessControlAllowOrigins: { Items: [origin] },
    OriginOverride: true,
  };
}

/** What CloudFront adds to each answer with an address of a kind. */
function policyOf(kind: AddressKind): object {
  const headers = Object.entries(headersOf(kind.name, ORIGIN));
  const security = headers.flatMap(([name, value]) => (SECURITY[name] ? [SECURITY[name](value)] : []));
  const others = headers.filter(([name]) => !SECURITY[name] && name !== ORIGINS);
  const origin = headers.find(([name]) => name === ORIGINS)?.[1];
  return {
    Type: 'AWS::CloudFront::ResponseHeadersPolicy',
    Properties: {
      ResponseHeadersPolicyConfig: {
        Name: { 'Fn::Sub': `\${AWS::StackName}-${kind.name}` },
        SecurityHeadersConfig: Object.assign({}, ...security) as object,
        CustomHeadersConfig: {
          Items: others.map(([Header, Value]) => ({ Header, Value, Override: true })),
        },
        ...(origin && { CorsConfig: corsOf(origin) }),
      },
    },
  };
}

const nameOf = (kind: string) => `${kind[0]!.toUpperCase()}${kind.slice(1)}Headers`;
const behaviorOf = (kind: string) => ({ ...VIEWER, ResponseHeadersPolicyId: { Ref: nameOf(kind) } });

/** The template for a bucket of S3 behind CloudFront. */
export function cloudfront(): string {
  const { Resources, ...rest } = STACK;
  const { Distribution, ...others } = Resources;
  const policies = [...ADDRESS_KINDS, FILE].map((kind) => [nameOf(kind.name), policyOf(kind)]);
  const DistributionConfig = {
    ...Distribution.Properties.DistributionConfig,
    CacheBehaviors: BEHAVIORS.map(([PathPattern, kind]) => ({ PathPattern, ...behaviorOf(kind) })),
    DefaultCacheBehavior: behaviorOf('page'),
  };
  const template = {
    ...rest,
    Resources: {
      ...others,
      ...(Object.fromEntries(policies) as object),
      Distribution: { ...Distribution, Properties: { DistributionConfig } },
    },
  };
  return `${JSON.stringify(template, null, 2)}\n`;
}

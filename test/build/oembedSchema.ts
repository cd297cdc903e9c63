const address = { type: 'string', pattern: '^https?://' };
const pixels = { type: 'integer', minimum: 1 };
const thumbnail = ['thumbnail_url', 'thumbnail_width', 'thumbnail_height'];
const all = { required: thumbnail };
const any = { anyOf: thumbnail.map((name) => ({ required: [name] })) };

/** The answer of type rich as the specification has it (oembed.com, 2.3.4 and 2.3.4.4), as a JSON schema. */
export const oembedSchema = {
  type: 'object',
  required: ['type', 'version', 'html', 'width', 'height'],
  properties: {
    type: { const: 'rich' },
    version: { const: '1.0' },
    title: { type: 'string', minLength: 1 },
    author_name: { type: 'string' },
    author_url: address,
    provider_name: { type: 'string', minLength: 1 },
    provider_url: address,
    cache_age: { type: 'integer', minimum: 0 },
    thumbnail_url: address,
    thumbnail_width: pixels,
    thumbnail_height: pixels,
    html: { type: 'string', pattern: '<iframe ' },
    width: pixels,
    height: pixels,
  },
  // "If this parameter is present, the other two must also be."
  if: any,
  then: all,
} as const;

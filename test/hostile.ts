import fc from './fastCheck.ts';
import { CHOICES } from '../src/filter/filter.ts';
import { SETTING_NAMES } from '../src/filter/settings.ts';

/** Markup, formulas and signs that something may take for more than text. */
export const MARKUP = [
  '<img src=x onerror=document.title="owned">',
  '"><script>document.title="owned"</script>',
  'javascript:document.title="owned"',
  "'+document.title+'",
  '{{7*7}}${7*7}',
  '__proto__',
  'constructor',
  '\u202Egnp.exe',
  '\u200B\u200D\uFEFF',
  '=HYPERLINK("http://evil.example")',
  '%00',
  '%',
  '%E0%A4%A',
  '\uD800',
  'NaN',
  '-0',
  '1e309',
];

/** Text that means harm or is hard to read: markup, formulas, invisible signs, lone surrogates, and anything at all. */
export const hostileText = fc.oneof(
  fc.constantFrom(...MARKUP),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 6 })
    .map((codes) => String.fromCharCode(...codes)),
);

const names = [
  ...Object.keys(CHOICES),
  ...SETTING_NAMES,
  'years',
  'q',
  'theme',
  'controls',
  '__proto__',
  'toString',
];
const words = Object.values(CHOICES).flat() as string[];
const value = fc.oneof(
  hostileText,
  fc.array(fc.oneof(fc.constantFrom(...words), hostileText), { maxLength: 6 }).map((each) => each.join(',')),
  fc.tuple(fc.integer(), fc.integer()).map(([from, to]) => `${from}-${to}`),
  fc.integer({ min: 1, max: 20_000 }).map((length) => 'a,'.repeat(length)),
);

/** Query strings: known names with wrong values, unknown ones, the same one twice, gigantic values, and plain noise. */
export const hostileSearch = fc.oneof(
  { weight: 3, arbitrary: hostileText.map((text) => `?${text}`) },
  {
    weight: 7,
    arbitrary: fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...names), hostileText), value, fc.boolean()), {
        maxLength: 8,
      })
      .map((pairs) => {
        const parts = pairs.map(([name, text, isEncoded]) =>
          isEncoded ? new URLSearchParams([[name, text]]).toString() : `${name}=${text}`,
        );
        return `?${parts.join('&')}`;
      }),
  },
);

/** What another window may post, as far as JSON can say it: any shape, real protocols' words in wrong places. */
export const hostileMessage = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  hostileText,
  fc.record(
    {
      type: fc.oneof(
        fc.constantFrom(
          'rodaje:theme',
          'rodaje:measure',
          'rodaje:resize',
          'frames-init',
          'setHeight',
          'iframe-child-init',
        ),
        hostileText,
      ),
      value: fc.oneof(hostileText, fc.jsonValue()),
      id: fc.oneof(hostileText, fc.jsonValue()),
      sentinel: fc.constantFrom('amp', '', 7),
    },
    { requiredKeys: [] },
  ),
  hostileText.map((text) => `[iFrameSizer]${text}:8:false:true:32:true:true`),
  hostileText.map((text) => `pymxPYMx${text}xPYMxwidthxPYMx${text}`),
);

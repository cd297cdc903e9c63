import fc from '../fastCheck.ts';
import { CHOICES, type Choice, type Filter } from '../../src/filter/filter.ts';
import { DEFAULTS, SETTING_NAMES, SETTINGS, type Settings } from '../../src/filter/settings.ts';
import type { Facets } from '../../src/model/slices/facets.ts';
import { FORMATS, GENRES, ROLES, STATES, STATUSES } from '../../src/model/vocabulary.ts';

const choice = <C extends Choice>(name: C) =>
  fc.subarray([...CHOICES[name]] as Filter[C][number][]) as unknown as fc.Arbitrary<Filter[C]>;

/** A search as it is once it has been through an address: trimmed, single spaces, at most 100 signs. */
const search = fc
  .array(fc.stringMatching(/^[\p{L}\p{N}&+#%=,;'"?/-]{1,12}$/u), { maxLength: 6 })
  .map((words) => words.join(' '));

const years = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1900, max: 2100 }))
  .map(([a, b]): readonly [number, number] => [Math.min(a, b), Math.max(a, b)]);

/** Any filter a reader can choose. */
export const anyFilter: fc.Arbitrary<Filter> = fc.record({
  genre: choice('genre'),
  format: choice('format'),
  status: choice('status'),
  state: choice('state'),
  role: choice('role'),
  confidence: choice('confidence'),
  years: fc.option(years, { nil: undefined }),
  q: search,
});

/** Text that a setting may be given: words of this and of other settings, and numbers. */
const settingText = fc.oneof(
  fc.constantFrom(
    'usd',
    'mxn',
    'total',
    'year',
    'brazil',
    'locations',
    'name',
    'fractional',
    'table',
    'MX-QUE--tequisquiapan',
  ),
  fc.integer({ min: 0, max: 1200 }).map(String),
  fc.integer({ min: 0, max: 99999 }).map((cents) => String(cents / 100)),
);

/** Any settings a reader can choose. */
export const anySettings: fc.Arbitrary<Settings> = fc
  .tuple(
    ...SETTING_NAMES.map((name) => settingText.map((text) => [name, SETTINGS[name].read(text)] as const)),
  )
  .map((entries) => ({
    ...DEFAULTS,
    ...Object.fromEntries(entries.filter(([, value]) => value !== undefined)),
  }));

const bitsBelow = (length: number) => fc.integer({ min: 0, max: 2 ** length - 1 });

/** Columns of up to 40 productions, with every bit of every set in use, the 32nd state's too. */
export const anyFacets: fc.Arbitrary<Facets> = fc
  .array(
    fc.record({
      format: fc.nat(FORMATS.length - 1),
      status: fc.nat(STATUSES.length - 1),
      role: fc.nat(ROLES.length - 1),
      genres: bitsBelow(GENRES.length),
      year: fc.oneof(fc.constant(0), fc.integer({ min: 1990, max: 2030 })),
      confirmed: bitsBelow(STATES.length),
      reported: bitsBelow(STATES.length),
      disputed: bitsBelow(STATES.length),
    }),
    { maxLength: 40 },
  )
  .map((rows) => ({
    count: rows.length,
    format: Uint8Array.from(rows, (row) => row.format),
    status: Uint8Array.from(rows, (row) => row.status),
    role: Uint8Array.from(rows, (row) => row.role),
    genres: Uint32Array.from(rows, (row) => row.genres),
    year: Uint16Array.from(rows, (row) => row.year),
    confirmed: Uint32Array.from(rows, (row) => row.confirmed),
    reported: Uint32Array.from(rows, (row) => row.reported),
    disputed: Uint32Array.from(rows, (row) => row.disputed),
  }));

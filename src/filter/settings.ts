import { GENRES } from '../model/vocabulary.ts';

/** One setting of a figure: how its text in an address becomes a value, and back. The first choice is the default. */
interface Setting<Value> {
  readonly initial: Value;
  /** The value, or undefined where the text is none. */
  read(text: string): Value | undefined;
  write(value: Value): string;
}

function oneOf<const Word extends string>(...words: [Word, ...Word[]]): Setting<Word> {
  return {
    initial: words[0],
    read: (text) => words.find((word) => word === text),
    write: (word) => word,
  };
}

/** The initial number, or one from `min` to `max`, kept to `digits` decimals so that one view has one address. */
function numberIn(initial: number, min: number, max: number, digits: number): Setting<number> {
  return {
    initial,
    read: (text) => {
      if (!/^\d{1,15}(\.\d{1,6})?$/.test(text)) return undefined;
      const value = Number(Number(text).toFixed(digits));
      return value === initial || (value >= min && value <= max) ? value : undefined;
    },
    write: (value) => String(Number(value.toFixed(digits))),
  };
}

/** An id of a form that only the figure's own data can tell to be one; '' for none. */
function idLike(pattern: RegExp): Setting<string> {
  return {
    initial: '',
    read: (text) => (text === '' || pattern.test(text) ? text : undefined),
    write: (id) => id,
  };
}

/** What the ids of tables' rows look like, and the words of their vocabularies. */
const ID = /^[a-z0-9-]{1,80}$/;
const WORD = /^[a-z_]{1,80}$/;

/** Every setting of every figure, prefixed by the figure it belongs to. */
export const SETTINGS = {
  'timeline.currency': oneOf('usd', 'mxn'),
  /** The one row of the table of investments that is shown; '' for all. */
  'timeline.only': idLike(ID),
  'pledges.measure': oneOf('per-year', 'total'),
  /** The yearly series that is seen at a glance, and the one that is shown alone; '' for the first, and for all. */
  'industry.series': idLike(WORD),
  'industry.only': idLike(WORD),
  /** In millions of `multiplier.currency`, over `multiplier.span`; 0 is the plan, whatever its sum. */
  'multiplier.amount': numberIn(0, 1, 1e6, 4),
  'multiplier.span': oneOf('all', 'year'),
  'multiplier.currency': oneOf('usd', 'mxn'),
  'multiplier.study': oneOf('mexico', 'colombia', 'middle', 'argentina'),
  /** Per cent of the spending that would have happened without it. */
  'multiplier.anyway': numberIn(0, 0, 100, 0),
  'map.measure': oneOf('productions', 'locations', 'per-million'),
  /** A place by its state and the end of an id of the table of locations: MX-QUE--tequisquiapan. */
  'map.place': idLike(/^MX-[A-Z]{3}--[a-z0-9-]{1,80}$/),
  /** Where the zoomed map looks: latitude, longitude, zoom; '' for the whole country. */
  'map.at': idLike(/^\d{1,2}(\.\d{1,4})?,-\d{2,3}(\.\d{1,4})?,\d{1,2}(\.\d{1,2})?$/),
  'states.order': oneOf('count', 'per-million', 'name'),
  'genres.count': oneOf('whole', 'fractional'),
  /** The one genre that is shown; '' for all. */
  'genres-by-year.genre': oneOf('', ...GENRES),
  'watched.measure': oneOf('views', 'hours'),
  /** A half-year of the reports; '' is all that are whole. */
  'watched.period': idLike(/^20\d\d-H[12]$/),
  'slate.show': oneOf('wall', 'table'),
  'claims.status': oneOf('all', 'corrected', 'conflicting', 'unverified', 'confirmed'),
  /** A claim by its id, to be shown alone; '' for all. */
  'claims.only': idLike(ID),
  /** A study by its id, to be shown alone; '' for all. */
  'multipliers.only': idLike(ID),
} as const;

export type SettingName = keyof typeof SETTINGS;
export type SettingValue<Name extends SettingName> = (typeof SETTINGS)[Name]['initial'] extends number
  ? number
  : NonNullable<ReturnType<(typeof SETTINGS)[Name]['read']>>;
export type Settings = { readonly [Name in SettingName]: SettingValue<Name> };

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

/** Every setting at its default. */
export const DEFAULTS = Object.fromEntries(
  SETTING_NAMES.map((name) => [name, SETTINGS[name].initial]),
) as Settings;

import { CHOICES, EVERYTHING, type Choice, type Filter } from '../filter/filter.ts';
import { readQuery, writeQuery } from '../filter/query.ts';
import { fold } from '../model/fold.ts';

/** Stands for the view that leaves everything in. */
const ALL = 'all';
const PACKED = 'packed-';
const HASHED = 'view-';
const CHOICE_NAMES = Object.keys(CHOICES) as Choice[];

/**
 * Writes a view's query string in signs that every file system keeps, at most `room` of them:
 * `genre-drama.crime--years-2015-2025`. Where that does not fit, each choice becomes a number (see `pack`); where that does not fit either, a
 * hash, from which no view can be read back.
 */
export function nameView(query: string, room: number): string {
  const plain = spell(query);
  if (plain === '') return ALL;
  if (fits(plain, room)) return plain;
  const { filter } = readQuery(query);
  const packed = pack(filter);
  const hasSettings = writeQuery(filter) !== query;
  if (!hasSettings && fits(packed, room)) return packed;
  return HASHED + hash(query);
}

const fits = (name: string, room: number) =>
  name.length <= room && /^[\w.+-]+$/.test(name) && !name.includes('_');

/** A search is spelt the way it is compared, without accents: it keeps the same rows. One of signs alone keeps all. */
function spell(query: string): string {
  const parts = [...new URLSearchParams(query)].flatMap(([name, value]) => {
    if (name === 'q') return fold(value) === '' ? [] : `q-${fold(value).replaceAll(' ', '+')}`;
    const spelt = Object.hasOwn(CHOICES, name) ? value.replaceAll(',', '.').replaceAll(' ', '+') : value;
    return `${name}-${spelt}`;
  });
  return parts.join('--');
}

function unspell(name: string, value: string): string {
  if (name === 'q') return value.replaceAll('+', ' ');
  return Object.hasOwn(CHOICES, name) ? value.replaceAll('.', ',').replaceAll('+', ' ') : value;
}

/** Each choice as the bits of its words' positions in their vocabulary, in base 36, then the years and the search. */
function pack(filter: Filter): string {
  const choices = CHOICE_NAMES.map((choice) => {
    const words: readonly string[] = CHOICES[choice];
    return filter[choice].reduce((sum, word) => sum + 2 ** words.indexOf(word), 0).toString(36);
  });
  const years = filter.years?.join('') ?? '';
  return `${PACKED}${[...choices, years, fold(filter.q).replaceAll(' ', '+')].join('.')}`;
}

/** Undoes `pack`; undefined where the numbers are none that it writes. */
function unpack(packed: string): string | undefined {
  const parts = packed.split('.');
  const filter: { -readonly [Name in keyof Filter]: Filter[Name] } = { ...EVERYTHING };
  CHOICE_NAMES.forEach((choice, index) => {
    const bits = parseInt(parts[index] ?? '', 36) || 0;
    const words: readonly string[] = CHOICES[choice];
    Object.assign(filter, { [choice]: words.filter((_, place) => Math.floor(bits / 2 ** place) % 2 === 1) });
  });
  const [years = '', q = ''] = parts.slice(CHOICE_NAMES.length);
  if (years) filter.years = [Number(years.slice(0, 4)), Number(years.slice(4))];
  filter.q = q.replaceAll('+', ' ');
  const query = writeQuery(filter);
  return pack(readQuery(query).filter) === PACKED + packed ? query : undefined;
}

/**
 * The query string behind a name that `nameView` made; undefined where the name is no view, is only a hash, or where a
 * part of it would be left out.
 */
export function readViewName(name: string): string | undefined {
  if (name === ALL) return '';
  if (isHashed(name)) return undefined;
  if (name.startsWith(PACKED)) return unpack(name.slice(PACKED.length));
  const query = new URLSearchParams();
  for (const part of name.split('--')) {
    const at = part.indexOf('-');
    if (at < 1) return undefined;
    const value = unspell(part.slice(0, at), part.slice(at + 1));
    if (/^[, ]*$/.test(value)) return undefined;
    query.append(part.slice(0, at), value);
  }
  const { filter, settings, ignored } = readQuery(query.toString());
  return ignored.length > 0 ? undefined : writeQuery(filter, settings);
}

/** Whether a name holds a hash in place of its view. */
export function isHashed(name: string): boolean {
  return name.startsWith(HASHED);
}

/** 64 bits in base 36: FNV-1a over UTF-16 units, enough to tell views apart in one folder. */
function hash(text: string): string {
  let bits = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++) {
    bits = BigInt.asUintN(64, (bits ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  }
  return bits.toString(36);
}

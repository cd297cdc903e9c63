import { CHOICES, EVERYTHING, type Choice, type Filter } from './filter.ts';
import { DEFAULTS, SETTING_NAMES, SETTINGS, type Settings } from './settings.ts';
import { isTracker } from './trackers.ts';

/** What an address says: the filter, the figures' settings, and the parts of it that nobody understood. */
export interface Query {
  readonly filter: Filter;
  readonly settings: Settings;
  /** `name=value` of the first parts that were ignored, for the page to say so. */
  readonly ignored: readonly string[];
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const LONGEST_SEARCH = 100;
/** An address can hold thousands of words nobody knows; the page says so of the first few, each cut short. */
const MOST_IGNORED = 10;
const LONGEST_IGNORED = 60;

/** Reads "2015-2025" or "2020". Undefined where it is no span of years. */
function readYears(text: string): readonly [number, number] | undefined {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
  if (!match) return undefined;
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  return from >= FIRST_YEAR && to <= LAST_YEAR && from <= to ? [from, to] : undefined;
}

/** What `write` gives back must be what `read` takes, so a search is trimmed and cut in one place. */
function tidySearch(text: string): string {
  return [...text.replace(/[\p{C}\s]+/gu, ' ').trim()].slice(0, LONGEST_SEARCH).join('').trim();
}

function readChoice<C extends Choice>(choice: C, text: string): { kept: Filter[C]; unknown: string[] } {
  const given = text.split(',').filter((word) => word !== '');
  const words: readonly string[] = CHOICES[choice];
  const unknown = given.filter((word) => !words.includes(word));
  return { kept: words.filter((word) => given.includes(word)) as unknown as Filter[C], unknown };
}

/**
 * Reads a query string (with or without its `?`). Never throws: names and values it does not know are left out and
 * listed in `ignored`, apart from the names in `others`, which belong to somebody else (an embed's theme, say), and
 * those of trackers, for which no reader can be blamed.
 */
export function readQuery(search: string, others: readonly string[] = []): Query {
  const filter: { -readonly [Name in keyof Filter]: Filter[Name] } = { ...EVERYTHING };
  const settings: Record<string, unknown> = { ...DEFAULTS };
  const ignored: string[] = [];
  const ignore = (name: string, value: string) => {
    if (ignored.length < MOST_IGNORED) ignored.push(`${name}=${value}`.slice(0, LONGEST_IGNORED));
  };
  const seen = new Set<string>();

  for (const [name, value] of new URLSearchParams(search)) {
    if (others.includes(name) || isTracker(name)) continue;
    if (seen.has(name)) {
      ignore(name, value);
      continue;
    }
    seen.add(name);
    if (Object.hasOwn(CHOICES, name)) {
      const choice = name as Choice;
      const { kept, unknown } = readChoice(choice, value);
      Object.assign(filter, { [choice]: kept });
      unknown.forEach((word) => ignore(name, word));
    } else if (name === 'years') {
      filter.years = readYears(value);
      if (!filter.years) ignore(name, value);
    } else if (name === 'q') {
      filter.q = tidySearch(value);
    } else if (Object.hasOwn(SETTINGS, name)) {
      const known = SETTINGS[name as keyof typeof SETTINGS].read(value);
      if (known === undefined) ignore(name, value);
      else settings[name] = known;
    } else {
      ignore(name, value);
    }
  }
  return { filter, settings: settings as Settings, ignored };
}

/** The query string of a view, without `?`: defaults left out, order fixed, so that one view has one address. */
export function writeQuery(filter: Filter, settings: Settings = DEFAULTS): string {
  const query = new URLSearchParams();
  for (const choice of Object.keys(CHOICES) as Choice[]) {
    if (filter[choice].length > 0) query.set(choice, filter[choice].join(','));
  }
  if (filter.years) query.set('years', filter.years.join('-'));
  const search = tidySearch(filter.q);
  if (search) query.set('q', search);
  for (const name of SETTING_NAMES) {
    if (settings[name] !== DEFAULTS[name]) query.set(name, SETTINGS[name].write(settings[name] as never));
  }
  // Commas are legal in a query and easier to read than %2C.
  return query.toString().replaceAll('%2C', ',');
}

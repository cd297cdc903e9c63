import type { en } from './en.ts';
import { numeral } from './numeral.ts';

/** A sentence with `{name}` slots; or one per plural category, chosen by the value `n` (Unicode CLDR's cardinals). */
export type Message = string | { readonly one: string; readonly other: string };

/** The messages of the word tables. A language that lacks one does not compile. */
export type OwnMessages = Record<keyof typeof en, Message>;

/** Names of states and their short forms, which come from the table of states. */
export type StateKey = `state.MX-${string}` | `state-short.MX-${string}`;

/** Every message there is. */
export type MessageKey = keyof OwnMessages | StateKey;
export type Messages = OwnMessages & { readonly [Key in StateKey]?: Message };

export type Values = Record<string, string | number>;

/** Turns a key and its values into a sentence of one language. */
export type Translate = (key: MessageKey, values?: Values) => string;

/**
 * Returns the `t(key, values)` of one language. Numbers among the values are written with commas; years and
 * codes are passed as strings. A key that the table lacks comes back as itself, so that a page never breaks on a word.
 */
export function createTranslate(messages: Partial<Messages>, locale: string): Translate {
  const plural = new Intl.PluralRules(locale);
  const write = (value: string | number) => (typeof value === 'number' ? numeral(value, 0, 10) : value);

  return (key, values = {}) => {
    const message = messages[key];
    if (message === undefined) return key;
    const sentence =
      typeof message === 'string'
        ? message
        : plural.select(Number(values.n)) === 'one'
          ? message.one
          : message.other;
    return sentence.replace(/\{(\w+)\}/g, (slot, name: string) =>
      name in values ? write(values[name]!) : slot,
    );
  };
}

/** The text with its first letter as a capital, for a word of a vocabulary that begins a label. */
export function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

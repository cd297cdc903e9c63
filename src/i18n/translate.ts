import type { en } from './en.ts';
import { numeral } from './numeral.ts';

/** A sentence with `{name}` slots; or one per plural category, chosen by the value `n` (Unicode CLDR's cardinals). */
export type Message = string | { readonly one: string; readonly other: string };

/** Every message there is. A language that lacks one does not compile. */
export type MessageKey = keyof typeof en;
export type Messages = Record<MessageKey, Message>;

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

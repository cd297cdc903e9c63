import { escapeMarkup } from './escapeMarkup.ts';

/** Attributes of an element as its tag holds them; `true` is one without a value. */
export function attributes(values: Record<string, string | number | true>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === true ? name : `${name}="${escapeMarkup(String(value))}"`))
    .join(' ');
}

/** A link around HTML. */
export function link(address: string, html: string): string {
  return `<a ${attributes({ href: address })}>${html}</a>`;
}

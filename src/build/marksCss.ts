import { colorOf, COLORS, type ColorName, type Theme } from '../theme/tokens.ts';

/**
 * The rules of a style sheet of marks that some markup uses, with the tokens' colours of one theme in place of custom
 * properties, which programs that open SVG do not know. `css` is that of theme/marks: flat rules of single classes.
 */
export function marksCss(css: string, markup: string, theme: Theme): string {
  const used = new Set([...markup.matchAll(/class="([^"]*)"/g)].flatMap((match) => match[1]!.split(/\s+/)));
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, '').match(/[^{}]+\{[^{}]*\}/g) ?? [];
  const wanted = rules.filter((rule) => used.has(/^\s*\.([\w-]+)\s*\{/.exec(rule)?.[1] ?? ''));
  return wanted
    .map((rule) => rule.replace(/\s+/g, ' ').trim())
    .join('\n')
    .replace(/var\(--([\w-]+)\)/g, (whole, name: string) =>
      Object.hasOwn(COLORS, name) ? colorOf(name as ColorName, theme) : whole,
    );
}

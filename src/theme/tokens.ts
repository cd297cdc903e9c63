import { GUTTERS, MEDIUM, WIDE, type Gutter } from './widths.ts';

/**
 * The design tokens, once for style sheets and for script (exported pictures have no style sheet around them). A name
 * says a role, not a colour, but for the two that carry the subject: rosa is Netflix's money, recorded places and what
 * is selected; añil is what we count and what the study adds.
 */
export const COLORS = {
  paper: ['#F6F5F1', '#121124'],
  sunk: ['#ECEAE3', '#1D1C34'],
  lift: ['#FFFFFF', '#1D1C34'],
  ink: ['#15132B', '#F3F1EC'],
  'ink-2': ['#4B485F', '#C2BFD0'],
  'ink-3': ['#67647A', '#9A97AE'],
  rule: ['#D6D3CC', '#343250'],
  grid: ['#E3E0D9', '#26243F'],
  rosa: ['#D5006D', '#FF62AB'],
  'rosa-soft': ['#FBDCEA', '#52163A'],
  'rosa-pale': ['#FCE9F1', '#2E1530'],
  anil: ['#1F3F94', '#8FB2FF'],
  'anil-mid': ['#6C89C9', '#4F6DB8'],
  'anil-soft': ['#C9D5EC', '#2B3A6B'],
  'ramp-1': ['#DCE4F3', '#262D55'],
  'ramp-2': ['#AEC3E8', '#33498C'],
  'ramp-3': ['#7396D6', '#4267C2'],
  'ramp-4': ['#3B63B6', '#84A8F2'],
  'ramp-5': ['#16306F', '#D5E3FF'],
  hatch: ['#8C8896', '#6B6889'],
  turquesa: ['#0A7572', '#4CC7C0'],
  ocre: ['#B56A00', '#F0B04A'],
  ctx: ['#8E8B98', '#6B6889'],
  'ctx-soft': ['#DEDBD6', '#2C2A45'],
  land: ['#ECEAE3', '#1D1C34'],
  mast: ['#D5006D', '#C80066'],
  'mast-text': ['#FBFAF6', '#FBFAF6'],
  'mast-counter': ['#15132B', '#0B0A18'],
  slate: ['#15132B', '#08071A'],
  'slate-text': ['#FBFAF6', '#F6F4EE'],
  'slate-quiet': ['#B9B6CC', '#B3B0C8'],
  'slate-rule': ['#3A3757', '#312E4E'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;
export type ColorName = keyof typeof COLORS;
export type Theme = 'light' | 'dark';

/** A colour's value in one theme. */
export function colorOf(name: ColorName, theme: Theme): string {
  return COLORS[name][theme === 'light' ? 0 : 1];
}

/** The tokens as custom properties and the rules that derive from them: gutters, width classes, fill and stroke classes. */
export function tokensCss(): string {
  const names = Object.keys(COLORS) as ColorName[];
  const properties = names.map((name) => `--${name}:light-dark(${COLORS[name].join(',')})`).join(';');
  const gutters = (Object.keys(GUTTERS) as Gutter[]).map((name) => {
    const { narrow, wide } = GUTTERS[name];
    const padding = ([left, right]: readonly [number, number]) => `padding:0 ${right}px 0 ${left}px`;
    const plain = `.gutter-${name}{${padding(narrow)}}`;
    if (String(narrow) === String(wide)) return plain;
    return `${plain}@container figure (min-width:${MEDIUM}px){.gutter-${name}{${padding(wide)}}}`;
  });
  return [
    `:root{color-scheme:light dark;${properties}}`,
    `:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}`,
    ...gutters,
    `.at-medium,.at-wide{display:none}`,
    `@container figure (min-width:${MEDIUM}px){.at-narrow{display:none}.at-medium{display:block}}`,
    `@container figure (min-width:${WIDE}px){.at-medium{display:none}.at-wide{display:block}}`,
  ].join('\n');
}

/** A rule of a style sheet: who it is for and what it sets. */
export interface Rule {
  readonly selector: string;
  readonly sets: Readonly<Record<string, string>>;
}

/** The innermost rules of a style sheet in their order, those within conditions too; comments are left out. */
export function rulesOf(css: string): Rule[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...bare.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector, body]) => {
    const sets = body!.split(';').flatMap((declaration) => {
      const [, name, value] = /^\s*([\w-]+)\s*:\s*([\s\S]+?)\s*$/.exec(declaration) ?? [];
      return name && value ? [[name, value] as const] : [];
    });
    return { selector: selector!.trim(), sets: Object.fromEntries(sets) };
  });
}

/** The tokens a value names. */
export function tokensIn(value = ''): string[] {
  return [...value.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name!);
}

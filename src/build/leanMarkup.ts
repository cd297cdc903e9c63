/** Svelte's marks for hydration are of no use on a page that is never hydrated, and there can be thousands. */
export function leanMarkup(html: string): string {
  return html.replace(/<!--.*?-->/g, '');
}

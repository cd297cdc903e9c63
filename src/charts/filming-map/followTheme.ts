import type { Theme } from '../../theme/tokens.ts';

/** Whether the reader's system is dark; undefined in a browser that cannot be asked. */
const darkScheme = () => (window as Partial<Window>).matchMedia?.('(prefers-color-scheme: dark)');

/** The theme in use: the host's of an embed, else the reader's system's. */
export function themeNow(): Theme {
  const { theme } = document.documentElement.dataset;
  if (theme === 'light' || theme === 'dark') return theme;
  return darkScheme()?.matches ? 'dark' : 'light';
}

/** Tells each change of the theme in use. Returns what ends the telling. */
export function followTheme(tell: (theme: Theme) => void): () => void {
  const follow = () => tell(themeNow());
  const dark = darkScheme();
  dark?.addEventListener('change', follow);
  const host = new MutationObserver(follow);
  host.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    dark?.removeEventListener('change', follow);
    host.disconnect();
  };
}

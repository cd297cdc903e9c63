import type { Attachment } from 'svelte/attachments';

/** Tells which of a plot's `[data-key]` elements is pressed. */
export const picking =
  (onpick: (key: string) => void): Attachment =>
  (plot) => {
    const onClick = ({ target }: Event) => {
      const key = (target as Element).closest<SVGElement>('[data-key]')?.dataset.key;
      if (key) onpick(key);
    };
    plot.addEventListener('click', onClick);
    return () => plot.removeEventListener('click', onClick);
  };

import type { Attachment } from 'svelte/attachments';

/** Tells which of a plot's `[data-key]` elements is pressed. One that can stay pressed shows it before the plot follows. */
export const picking =
  (onpick: (key: string) => void): Attachment =>
  (plot) => {
    const onClick = ({ target }: Event) => {
      const mark = (target as Element).closest<SVGElement>('[data-key]');
      if (!mark) return;
      const pressed = mark.getAttribute('aria-pressed');
      if (pressed) mark.setAttribute('aria-pressed', String(pressed !== 'true'));
      onpick(mark.dataset.key!);
    };
    plot.addEventListener('click', onClick);
    return () => plot.removeEventListener('click', onClick);
  };

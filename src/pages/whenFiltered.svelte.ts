import type { Reader } from '../charts/reader.ts';
import { isEverything } from '../filter/filter.ts';

/** Calls `act` once, as soon as the reader's filter leaves something out. */
export function whenFiltered(reader: Reader, act: () => void): void {
  const stop = $effect.root(() => {
    $effect(() => {
      if (isEverything(reader.filter)) return;
      act();
      queueMicrotask(() => stop());
    });
  });
}

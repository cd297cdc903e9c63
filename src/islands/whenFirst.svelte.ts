/** Calls `act` once, as soon as a condition on the reader's view holds. */
export function whenFirst(holds: () => boolean, act: () => void): void {
  const stop = $effect.root(() => {
    $effect(() => {
      if (!holds()) return;
      act();
      queueMicrotask(() => stop());
    });
  });
}

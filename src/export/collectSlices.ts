/** Rows written in one go: few enough for no task on the main thread to last long. */
export const ROWS_IN_A_SLICE = 2000;

/** Tells how far a long piece of work is, and can stop it. */
export interface Watch {
  /** Called after each slice with the number of slices done. */
  onslice?(done: number): void;
  readonly signal?: AbortSignal;
}

/**
 * Collects slices as one file in UTF-8 with a breath after each, so that the page keeps answering. Each is encoded by
 * itself: a file made of all their text at once would take longer than all the rest.
 * Throws the signal's reason when it is aborted.
 */
export async function collectSlices(slices: Iterable<string>, watch: Watch = {}): Promise<Blob> {
  const collected: Blob[] = [];
  for (const slice of slices) {
    watch.signal?.throwIfAborted();
    collected.push(new Blob([slice]));
    watch.onslice?.(collected.length);
    await breath();
  }
  return new Blob(collected, { type: 'text/csv;charset=utf-8' });
}

/** Lets the page do what waits. A message to oneself: timers would wait at least 4 ms each once they are nested. */
export function breath(): Promise<void> {
  return new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(undefined);
  });
}

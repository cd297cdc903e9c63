/** Middle and quartiles of some times. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** The value below which a part of some sorted numbers lies, between its neighbours. */
function quantile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return below + (above - below) * (at % 1);
}

/** Median and quartiles of at least one number. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) };
}

/** Milliseconds that `task` takes, once warm. It is told which time it is, to do another thing each time. */
export function time(repeats: number, task: (time: number) => unknown): Spread {
  const warmUp = Math.ceil(repeats / 5);
  const times: number[] = [];
  for (let run = 0; run < warmUp + repeats; run++) {
    const start = performance.now();
    kept = task(run);
    const end = performance.now();
    if (run >= warmUp) times.push(end - start);
  }
  return spreadOf(times);
}

/** Holds each result, so that no engine may leave out work that nobody looks at. */
export let kept: unknown;

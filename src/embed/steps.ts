/** From this width on, in px, the content of a frame needs at most this height, in px. */
export type Step = readonly [from: number, height: number];

/** Heights by width, from narrow to wide; the first holds for anything narrower too. */
export type Steps = readonly Step[];

/** How much higher than its content a frame may be, so that few steps are enough; with what lies between measured widths under 15 %. */
const MOST_AIR = 1.125;
const ROUNDED_TO = 10;
/** Frames narrower than a phone are rare, and what fits them would be far too high for all others. */
const NARROWEST_PHONE = 320;

const roundUp = (height: number) => Math.ceil(height / ROUNDED_TO) * ROUNDED_TO;

/**
 * The fewest steps that leave nothing hidden and little air at any of the measured widths.
 *
 * @param measured widths and the heights of the content there, in px, from narrow to wide; between two of them the
 *   content is taken to be no higher than at the higher one
 */
export function stepsOf(measured: readonly (readonly [width: number, height: number])[]): Step[] {
  const steps: Step[] = [];
  let [least, most] = [Infinity, 0];
  for (const [at, [width, height]] of [...measured.entries()].reverse()) {
    const next = measured[at + 1];
    const needed = next && next[0] - width > 1 ? Math.max(height, next[1]) : height;
    const fits = roundUp(Math.max(most, needed)) <= Math.min(least, height) * MOST_AIR;
    [least, most] = fits ? [Math.min(least, height), Math.max(most, needed)] : [height, needed];
    if (fits) steps.shift();
    steps.unshift([width, roundUp(most)]);
  }
  return steps;
}

/** The height that the steps have at a width. */
export function heightAt(steps: Steps, width: number): number {
  return (steps.findLast(([from]) => from <= width) ?? steps[0]!)[1];
}

/** The height to reserve where it cannot depend on the width: white space under a chart is better than a chart that is cut. */
export function safeHeight(steps: Steps): number {
  const reached = steps.filter((_, at) => (steps[at + 1]?.[0] ?? Infinity) > NARROWEST_PHONE);
  return Math.max(...reached.map(([, height]) => height));
}

export interface SticksSize {
  /** Width of the whole clapperboard, height of a stick and width of its hinge, in px. */
  readonly width: number;
  readonly stick: number;
  readonly hinge: number;
}

export interface PlacedStick {
  /** The dark stick and the light stripes on it, as path data with the stick's upper left corner at 0,0. */
  readonly body: string;
  readonly stripes: string;
  /** Where the stick ends, in px from the left. */
  readonly end: number;
}

/** What a stripe stands for, in units of money per unit spent. */
export const STRIPE = 0.2;

/**
 * A stick of the clapperboard as a bar: `value` to the right of the hinge on a scale that ends at `max`, in stripes of
 * 20 cents, every other one light, all slanted by half the stick's height.
 */
export function placeStick(value: number, max: number, { width, stick, hinge }: SticksSize): PlacedStick {
  const slant = stick / 2;
  const x = (amount: number) => hinge + (amount / max) * (width - hinge);
  const end = x(value);
  const count = Math.round(value / STRIPE);
  const stripes = Array.from({ length: Math.ceil(count / 2) }, (_, pair) => {
    const from = x(pair * 2 * STRIPE);
    const to = Math.min(x((pair * 2 + 1) * STRIPE), end);
    return `M${px(from + slant)},0H${px(to + slant)}L${px(to)},${stick}H${px(from)}Z`;
  });
  return { body: `M0,0H${px(end + slant)}L${px(end)},${stick}H0Z`, stripes: stripes.join(''), end: px(end) };
}

const px = (value: number) => Math.round(value * 10) / 10;

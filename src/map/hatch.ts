/** Lines at 45° every six px, as the prerendered picture has them, two device px each: a picture for GL to repeat. */
export function hatchPicture(
  ground: string,
  line: string,
): { width: number; height: number; data: Uint8ClampedArray } {
  const size = 12;
  const width = 2.8;
  const data = new Uint8ClampedArray(size * size * 4);
  const [from, to] = [ground, line].map(channels) as [number[], number[]];
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      // Distance, across the line, from the middle of the nearest one.
      const across = ((x + y + 1) % size) / Math.SQRT2;
      const away = Math.min(across, size / Math.SQRT2 - across);
      const share = Math.min(1, Math.max(0, width / 2 + 0.5 - away));
      for (let channel = 0; channel < 3; channel++) {
        data[(y * size + x) * 4 + channel] = from[channel]! + (to[channel]! - from[channel]!) * share;
      }
      data[(y * size + x) * 4 + 3] = 255;
    }
  }
  return { width: size, height: size, data };
}

/** Red, green and blue of a colour written as #rrggbb. */
function channels(color: string): number[] {
  return [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
}

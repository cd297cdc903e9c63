/** Pixels a px, so that print and dense screens show it sharp. */
const SCALE = 2;

/** The address of an SVG that an image can show under a policy without blobs. */
export function dataAddress(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/** Draws a standalone SVG of a size in px as PNG. Rejects where the browser cannot. */
export async function drawPng(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image(width, height);
  image.src = dataAddress(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob(
      (blob) => (blob ? done(blob) : fail(new Error('The canvas gave no picture.'))),
      'image/png',
    );
  });
}

/** Measures texts with the face that the picture will be drawn in. */
export function screenMeasure(): (text: string, px: number, bold: boolean) => number {
  const context = document.createElement('canvas').getContext('2d')!;
  return (text, px, bold) => {
    context.font = `${bold ? 700 : 400} ${px}px system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif`;
    return context.measureText(text).width;
  };
}

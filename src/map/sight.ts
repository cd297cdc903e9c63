import type { Frame } from '../geometry/atlas.ts';
import { project, unproject } from '../geometry/frame.ts';
import { frameAt, inSight, type Camera, type Size } from './camera.ts';
import type { DrawnMark } from './drawn.ts';
import type { Sight } from './handle.ts';

/** What a camera has in sight, told in positions of the marks and in the picture's own frame. */
export function sightOf(
  camera: Camera,
  size: Size,
  { marks, picture, named }: { marks: readonly DrawnMark[]; picture: Frame; named: Sight['named'] },
): Sight {
  const seen = frameAt(camera, size);
  const corner = (x: number, y: number) => project(picture, unproject(seen, [x, y]));
  return {
    camera,
    named,
    marks: inSight(
      seen,
      marks.map(({ lonLat }) => lonLat),
    ),
    window: { from: corner(0, 0), to: corner(size.width, size.height) },
  };
}

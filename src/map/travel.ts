import type { LonLat } from '../geometry/atlas.ts';
import { fitTo, PLACE_ZOOM, STILL, zoomAround, zoomOn, type Aims, type Camera, type Size } from './camera.ts';
import type { MapHandle } from './handle.ts';

/** A map that can be sent somewhere, and what it shows. */
export interface Travelled {
  readonly camera: () => Camera;
  readonly ease: (camera: Camera) => unknown;
  readonly home: () => Camera;
  readonly size: () => Size;
  readonly aims: () => Aims;
}

/** The ways of a map, by which the figure around it sends it: quick presses add up. */
export class Travel implements MapHandle {
  readonly #map: Travelled;
  /** Where the map is going. */
  #aim: Camera | undefined;

  constructor(map: Travelled) {
    this.#map = map;
  }

  /** To be called when a movement has ended. */
  arrive(): void {
    this.#aim = undefined;
  }

  look(camera: Camera): void {
    this.#map.ease(camera);
    // The call ends the movement before it, and with that its aim.
    this.#aim = camera;
  }

  zoomBy(levels: number, around?: LonLat): void {
    const { camera, home, size, aims } = this.#map;
    const from = this.#aim ?? camera();
    // All the way out is the whole country, wherever the way in began.
    if (from.zoom + levels < home().zoom + STILL) this.look(home());
    else this.look(around ? zoomAround(from, levels, around) : zoomOn(from, levels, size(), aims()));
  }

  goHome(): void {
    this.look(this.#map.home());
  }

  fit(places: readonly LonLat[]): void {
    this.look(fitTo(places, this.#map.size(), PLACE_ZOOM));
  }
}

export type LonLat = readonly [lon: number, lat: number];
export type Ring = readonly LonLat[];

const KM_PER_DEGREE = 111.195;

/**
 * How far a point is from an area, in kilometres: 0 inside it. The area is given by its closed rings in degrees, holes
 * and islands alike. Distances are taken on a plane that touches the globe at the point, good to about one per cent
 * for the few kilometres by which a coast may miss its beach.
 */
export function kmOutside(point: LonLat, rings: readonly Ring[]): number {
  if (isInside(point, rings)) return 0;
  return Math.min(...rings.flatMap((ring) => edgesOf(ring).map((edge) => kmToEdge(point, edge))));
}

/** Even-odd rule: a line from the point eastwards crosses the rings an odd number of times. */
function isInside([lon, lat]: LonLat, rings: readonly Ring[]): boolean {
  let isIn = false;
  // Without a list of edges: thousands of towns are tested at each reading of the tables.
  for (const ring of rings) {
    for (let end = 1; end < ring.length; end++) {
      const [startLon, startLat] = ring[end - 1]!;
      const [endLon, endLat] = ring[end]!;
      if (startLat > lat === endLat > lat) continue;
      if (lon < startLon + ((lat - startLat) / (endLat - startLat)) * (endLon - startLon)) isIn = !isIn;
    }
  }
  return isIn;
}

function kmToEdge([lon, lat]: LonLat, edge: readonly [LonLat, LonLat]): number {
  const kmPerLon = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  const kmTo = (end: LonLat) => [(end[0] - lon) * kmPerLon, (end[1] - lat) * KM_PER_DEGREE] as const;
  const [[x0, y0], [x1, y1]] = [kmTo(edge[0]), kmTo(edge[1])];
  const [dx, dy] = [x1 - x0, y1 - y0];
  const along = -(x0 * dx + y0 * dy) / (dx * dx + dy * dy || 1);
  const nearest = Math.max(0, Math.min(1, along));
  return Math.hypot(x0 + nearest * dx, y0 + nearest * dy);
}

function edgesOf(ring: Ring): (readonly [LonLat, LonLat])[] {
  return ring.slice(1).map((end, index) => [ring[index]!, end]);
}

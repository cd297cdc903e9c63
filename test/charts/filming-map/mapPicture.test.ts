import { expect, test } from 'vitest';
import { lonLatAt } from '../../../src/charts/filming-map/mapPicture.ts';
import { placeSpot } from '../../../src/geometry/placeMarks.ts';
import { atlas } from '../../geometry/mexico.ts';

// Pachuca stands in the enlarged centre alone, Tijuana in the whole country.
test.each([
  ['Pachuca', [-98.73, 20.12]],
  ['Tijuana', [-117.03, 32.52]],
] as const)('a point of the picture is the place that is drawn there: %s', (_, place) => {
  const [x, y] = placeSpot(place, atlas.frame, atlas.inset);
  const found = lonLatAt(atlas, [(x / atlas.frame.width) * 100, (y / atlas.frame.height) * 100]);
  expect(found[0]).toBeCloseTo(place[0], 6);
  expect(found[1]).toBeCloseTo(place[1], 6);
});

import { barX, barY, geo, plot } from '@observablehq/plot';
import { BLUES, boxOf, data, drawn, GREY, height, outlines, SERIES, STEPS, width } from './page.ts';

const size = { width, height };

boxOf('genres').append(
  plot({
    ...size,
    marginLeft: 88,
    marks: [barX(data.genres, { x: 'titles', y: 'genre', fill: SERIES[0]!, sort: { y: '-x' }, tip: true })],
  }),
);
boxOf('years').append(
  plot({
    ...size,
    marginLeft: 88,
    x: { tickFormat: 'd' },
    color: { range: SERIES },
    marks: [barY(data.years, { x: 'year', y: 'titles', fill: 'genre', tip: true })],
  }),
);
const collection = outlines();
boxOf('map').append(
  plot({
    ...size,
    projection: { type: 'mercator', domain: collection },
    color: { type: 'threshold', domain: [1, ...STEPS], range: [GREY, ...BLUES] },
    marks: [
      geo(collection, {
        fill: (each: (typeof collection.features)[number]) => each.properties.titles,
        stroke: 'white',
        tip: true,
      }),
    ],
  }),
);
drawn();

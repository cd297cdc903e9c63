import bar from 'plotly.js/lib/bar';
import choropleth from 'plotly.js/lib/choropleth';
import Plotly from 'plotly.js/lib/core';
import { BLUES, boxOf, data, drawn, GREY, height, outlines, SERIES, STEPS, width } from './page.ts';

Plotly.register([bar, choropleth]);
// Its map asks its makers' host for the outlines of the world, though none of them is shown: none is given.
const { PlotlyGeoAssets } = window as unknown as { PlotlyGeoAssets: { topojson: Record<string, object> } };
PlotlyGeoAssets.topojson.world_110m = { type: 'Topology', objects: {}, arcs: [] };

const layout = { width, height, margin: { l: 88, r: 8, t: 8, b: 24 }, showlegend: false };
const options = { displayModeBar: false, staticPlot: false };
const genres = [...new Set(data.years.map(({ genre }) => genre))];

/** Steps of colour over 0 to `top`, as a scale that jumps. */
function scaleTo(top: number): [number, string][] {
  const edges = [0, 1, ...STEPS, top];
  return [GREY, ...BLUES].flatMap((color, index): [number, string][] => [
    [edges[index]! / top, color],
    [edges[index + 1]! / top, color],
  ]);
}

const top = Math.max(...data.states.map(({ titles }) => titles));
await Promise.all([
  Plotly.newPlot(
    boxOf('genres'),
    [
      {
        type: 'bar',
        orientation: 'h',
        x: data.genres.map(({ titles }) => titles),
        y: data.genres.map(({ genre }) => genre),
        marker: { color: SERIES[0] },
      },
    ],
    { ...layout, yaxis: { autorange: 'reversed' } },
    options,
  ),
  Plotly.newPlot(
    boxOf('years'),
    genres.map((genre, index) => {
      const rows = data.years.filter((each) => each.genre === genre);
      return {
        type: 'bar' as const,
        name: genre,
        x: rows.map(({ year }) => year),
        y: rows.map(({ titles }) => titles),
        marker: { color: SERIES[index] },
      };
    }),
    { ...layout, barmode: 'stack' },
    options,
  ),
  Plotly.newPlot(
    boxOf('map'),
    [
      {
        type: 'choropleth',
        geojson: outlines(),
        locationmode: 'geojson-id',
        featureidkey: 'id',
        locations: data.states.map(({ id }) => id),
        z: data.states.map(({ titles }) => titles),
        zmin: 0,
        zmax: top,
        colorscale: scaleTo(top),
        showscale: false,
      },
    ],
    { ...layout, geo: { fitbounds: 'locations', visible: false, projection: { type: 'mercator' } } },
    options,
  ),
]);
drawn();

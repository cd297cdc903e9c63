import embed, { type VisualizationSpec } from 'vega-embed';
import { BLUES, boxOf, data, drawn, GREY, height, outlines, SERIES, STEPS, width } from './page.ts';

const size = { width, height, autosize: { type: 'fit' as const, contains: 'padding' as const } };

const genres: VisualizationSpec = {
  ...size,
  data: { values: [...data.genres] },
  mark: { type: 'bar', color: SERIES[0]!, tooltip: true },
  encoding: {
    x: { field: 'titles', type: 'quantitative' },
    y: { field: 'genre', type: 'nominal', sort: '-x' },
  },
};
const years: VisualizationSpec = {
  ...size,
  data: { values: [...data.years] },
  mark: { type: 'bar', tooltip: true },
  encoding: {
    x: { field: 'year', type: 'ordinal' },
    y: { field: 'titles', type: 'quantitative' },
    color: { field: 'genre', type: 'nominal', legend: null, scale: { range: SERIES } },
  },
};
const map: VisualizationSpec = {
  ...size,
  data: { values: outlines().features },
  projection: { type: 'mercator' },
  mark: { type: 'geoshape', stroke: 'white', tooltip: true },
  encoding: {
    color: {
      field: 'properties.titles',
      type: 'quantitative',
      legend: null,
      scale: { type: 'threshold', domain: [1, ...STEPS], range: [GREY, ...BLUES] },
    },
  },
};

const options = { actions: false, renderer: 'svg' } as const;
await Promise.all([
  embed(boxOf('genres'), genres, options),
  embed(boxOf('years'), years, options),
  embed(boxOf('map'), map, options),
]);
drawn();

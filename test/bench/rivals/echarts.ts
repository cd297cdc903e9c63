import { BarChart, MapChart } from 'echarts/charts';
import { GeoComponent, GridComponent, TooltipComponent, VisualMapComponent } from 'echarts/components';
import { init, registerMap, use, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { BLUES, boxOf, data, drawn, GREY, height, outlines, SERIES, STEPS, width } from './page.ts';

use([BarChart, MapChart, GeoComponent, GridComponent, TooltipComponent, VisualMapComponent, SVGRenderer]);

const grid = { left: 88, right: 8, top: 8, bottom: 24 };

function draw(name: 'genres' | 'years' | 'map', option: EChartsCoreOption): Promise<void> {
  const chart = init(boxOf(name), undefined, { renderer: 'svg', width, height });
  const finished = new Promise<void>((done) => chart.on('finished', () => done()));
  chart.setOption({ animation: false, tooltip: {}, ...option });
  return finished;
}

const genres = [...new Set(data.years.map(({ genre }) => genre))];
const years = [...new Set(data.years.map(({ year }) => year))];
const collection = outlines();
const features = collection.features.map((each) => ({
  ...each,
  properties: { ...each.properties, name: String(each.id) },
}));
registerMap('states', { ...collection, features } as Parameters<typeof registerMap>[1]);
const pieces = [1, ...STEPS].map((from, index, all) => ({
  gte: from,
  lt: all[index + 1] ?? 1000,
  color: BLUES[index],
}));

await Promise.all([
  draw('genres', {
    grid,
    xAxis: { type: 'value' },
    yAxis: { type: 'category', inverse: true, data: data.genres.map(({ genre }) => genre) },
    series: [{ type: 'bar', color: SERIES[0], data: data.genres.map(({ titles }) => titles) }],
  }),
  draw('years', {
    grid,
    xAxis: { type: 'category', data: years.map(String) },
    yAxis: { type: 'value' },
    series: genres.map((genre, index) => ({
      type: 'bar',
      name: genre,
      stack: 'titles',
      color: SERIES[index],
      data: data.years.filter((each) => each.genre === genre).map(({ titles }) => titles),
    })),
  }),
  draw('map', {
    visualMap: { type: 'piecewise', show: false, pieces, outOfRange: { color: GREY } },
    series: [
      {
        type: 'map',
        map: 'states',
        data: data.states.map(({ id, titles }) => ({ name: id, value: titles })),
      },
    ],
  }),
]);
drawn();

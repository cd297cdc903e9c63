import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import { ChoroplethController, ColorScale, GeoFeature, ProjectionScale } from 'chartjs-chart-geo';
import { boxOf, colorOf, data, drawn, height, outlines, SERIES, width } from './page.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  Tooltip,
  ChoroplethController,
  ColorScale,
  GeoFeature,
  ProjectionScale,
);
Chart.defaults.animation = false;
Chart.defaults.responsive = false;

function canvasIn(name: 'genres' | 'years' | 'map'): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  boxOf(name).append(canvas);
  return canvas;
}

const genres = [...new Set(data.years.map(({ genre }) => genre))];
const years = [...new Set(data.years.map(({ year }) => year))];

new Chart(canvasIn('genres'), {
  type: 'bar',
  data: {
    labels: data.genres.map(({ genre }) => genre),
    datasets: [{ data: data.genres.map(({ titles }) => titles), backgroundColor: SERIES[0] }],
  },
  options: { indexAxis: 'y' },
});
new Chart(canvasIn('years'), {
  type: 'bar',
  data: {
    labels: years,
    datasets: genres.map((genre, index) => ({
      label: genre,
      data: data.years.filter((each) => each.genre === genre).map(({ titles }) => titles),
      backgroundColor: SERIES[index],
    })),
  },
  options: { scales: { x: { stacked: true }, y: { stacked: true } } },
});
const { features } = outlines();
new Chart(canvasIn('map'), {
  type: 'choropleth',
  data: {
    labels: features.map(({ id }) => id),
    datasets: [
      {
        outline: features,
        data: features.map((feature) => ({ feature, value: feature.properties.titles })),
        backgroundColor: features.map(({ properties }) => colorOf(properties.titles)),
      },
    ],
  },
  options: {
    scales: {
      projection: { axis: 'x', projection: 'mercator' },
      color: { axis: 'x', display: false, interpolate: (v: number) => colorOf(v) },
    },
  },
} as unknown as ConstructorParameters<typeof Chart>[1]);
drawn();

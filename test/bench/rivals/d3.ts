import {
  axisBottom,
  axisLeft,
  geoMercator,
  geoPath,
  group,
  max,
  scaleBand,
  scaleLinear,
  select,
  stack,
} from 'd3';
import { boxOf, colorOf, data, drawn, height, outlines, SERIES, width } from './page.ts';

const margin = { top: 8, right: 8, bottom: 24, left: 88 };
const right = width - margin.right;
const bottom = height - margin.bottom;

const plotIn = (name: 'genres' | 'years' | 'map') =>
  select(boxOf(name)).append('svg').attr('viewBox', `0 0 ${width} ${height}`);

function drawGenres(): void {
  const plot = plotIn('genres');
  const x = scaleLinear([0, max(data.genres, ({ titles }) => titles)!], [margin.left, right]);
  const y = scaleBand(
    data.genres.map(({ genre }) => genre),
    [margin.top, bottom],
  ).padding(0.2);
  plot
    .selectAll('rect')
    .data(data.genres)
    .join('rect')
    .attr('x', margin.left)
    .attr('y', ({ genre }) => y(genre)!)
    .attr('width', ({ titles }) => x(titles) - margin.left)
    .attr('height', y.bandwidth())
    .attr('fill', SERIES[0]!)
    .append('title')
    .text(({ genre, titles }) => `${genre}: ${titles}`);
  plot.append('g').attr('transform', `translate(0,${bottom})`).call(axisBottom(x).ticks(5));
  plot.append('g').attr('transform', `translate(${margin.left},0)`).call(axisLeft(y));
}

function drawYears(): void {
  const plot = plotIn('years');
  const genres = [...new Set(data.years.map(({ genre }) => genre))];
  const years = [...group(data.years, ({ year }) => year)].map(([year, rows]) => ({
    year,
    titles: new Map(rows.map(({ genre, titles }) => [genre, titles])),
  }));
  const series = stack<(typeof years)[number]>()
    .keys(genres)
    .value(({ titles }, genre) => titles.get(genre)!)(years);
  const x = scaleBand(
    years.map(({ year }) => String(year)),
    [margin.left, right],
  ).padding(0.15);
  const y = scaleLinear([0, max(series.at(-1)!, ([, top]) => top)!], [bottom, margin.top]);
  plot
    .selectAll('g')
    .data(series)
    .join('g')
    .attr('fill', (_, index) => SERIES[index]!)
    .selectAll('rect')
    .data((each) => each)
    .join('rect')
    .attr('x', ({ data: { year } }) => x(String(year))!)
    .attr('y', ([, top]) => y(top))
    .attr('width', x.bandwidth())
    .attr('height', ([base, top]) => y(base) - y(top));
  plot.append('g').attr('transform', `translate(0,${bottom})`).call(axisBottom(x));
  plot.append('g').attr('transform', `translate(${margin.left},0)`).call(axisLeft(y).ticks(5));
}

function drawMap(): void {
  const collection = outlines();
  const path = geoPath(geoMercator().fitSize([width, height], collection)).digits(1);
  plotIn('map')
    .selectAll('path')
    .data(collection.features)
    .join('path')
    .attr('d', path)
    .attr('fill', ({ properties }) => colorOf(properties.titles))
    .attr('stroke', 'white')
    .append('title')
    .text(({ id, properties }) => `${id}: ${properties.titles}`);
}

drawGenres();
drawYears();
drawMap();
drawn();

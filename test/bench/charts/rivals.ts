/** What the bench draws the charts with: each is one file in ../rivals, or a page made otherwise. */
export const RIVALS = [
  { name: 'd3', library: 'd3' },
  { name: 'plot', library: '@observablehq/plot' },
  { name: 'chartjs', library: 'chart.js' },
  { name: 'echarts', library: 'echarts' },
  { name: 'vegaLite', library: 'vega-lite' },
  { name: 'plotly', library: 'plotly.js' },
  { name: 'maplibre', library: 'maplibre-gl', onlyMap: true },
] as const;
export type Rival = (typeof RIVALS)[number]['name'];

/** The parts that Plotly lets a page put together by itself have no types of their own. */
declare module 'plotly.js/lib/core' {
  const Plotly: {
    register(modules: readonly unknown[]): void;
    newPlot(box: HTMLElement, traces: readonly object[], layout: object, options: object): Promise<unknown>;
  };
  export default Plotly;
}
declare module 'plotly.js/lib/bar';
declare module 'plotly.js/lib/choropleth';

/** One thing that a chart can show by itself: the query that asks for it, and its finding. */
export interface Thing {
  readonly query: string;
  readonly title: string;
}

/** What a chart can show by itself, from the list that the page of the builder has without script. */
export function readThings(document: Document, chart: string): Thing[] {
  const links = document.querySelectorAll<HTMLElement>(`[data-things="${chart}"] [data-query]`);
  return [...links].map(({ dataset, textContent }) => ({ query: dataset.query!, title: textContent }));
}

import { lookAt } from '../../../src/filter/view.ts';
import type { Messages } from '../../../src/i18n/translate.ts';
import type { Slices } from '../../../src/model/slices.ts';
import { clientPage } from '../../../src/pages/parts/clientPage.ts';
import { hearTouches, attachIslands } from '../../../src/islands/islands.ts';
import { readPageData } from '../../../src/pages/parts/pageData.ts';
import { AddressReader } from '../../../src/address/reader.svelte.ts';
import { hydrateFigure } from '../../../src/islands/hydrateFigure.ts';
import FilmingMap from '../../../src/charts/filming-map/FilmingMap.svelte';
import Genres from '../../../src/charts/genres/Genres.svelte';
import GenresByYear from '../../../src/charts/genres-by-year/GenresByYear.svelte';
import { FIGURES } from './figures.ts';

const components = { genres: Genres, 'genres-by-year': GenresByYear, 'filming-map': FilmingMap };

const { words, data } = (await readPageData(document)) as { words: Partial<Messages>; data: Slices };
const page = clientPage(document, words);
const loadText = async () => (await import('virtual:slice/search')).default;
const reader = new AddressReader(window, lookAt(data.facets), loadText, []);
const islands = FIGURES.map((id) => {
  const element = document.querySelector<HTMLElement>(`[data-island="${id}"]`)!;
  return { element, hydrate: async () => hydrateFigure(element, components[id], data, reader, page) };
});
attachIslands(islands, window, { touches: hearTouches(document), showFailure: () => () => {} });
document.documentElement.dataset.live = '';

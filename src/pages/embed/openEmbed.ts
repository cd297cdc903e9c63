/**
 * The script of every embed. The frame's part runs first, since hosts wait for a height and readers for the theme; what
 * makes the figure live is fetched meanwhile. What does not come leaves the page the picture it is.
 */
import { startFrame } from './startFrame.ts';
import { loadFigure } from './loadFigure.ts';

const { island } = document.querySelector<HTMLElement>('[data-island]')!.dataset;
const parameters = startFrame(window, island!);

loadFigure(document)
  .then((figure) => figure.startEmbed(figure, parameters))
  .catch((error: unknown) => console.warn(error));

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The address of the bare page below the server's root. */
export const BARE = 'bare/';

const HTML = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>21 bars</title>
<link rel="icon" href="data:,">
<svg width="100%" height="672"></svg>
<script type="module" src="bars.js"></script>
</html>
`;

const SCRIPT = `const svg = document.querySelector('svg');
const counts = Array.from({ length: 21 }, (_, bar) => 90 - 4 * bar);
const make = (name, attributes, text = '') => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const attribute in attributes) element.setAttribute(attribute, attributes[attribute]);
  element.textContent = text;
  return element;
};
function draw() {
  const chosen = new URLSearchParams(location.search).get('bar');
  svg.replaceChildren(
    ...counts.map((count, bar) => {
      const y = 32 * bar;
      const isChosen = chosen === String(bar);
      const row = make('g', { role: 'button', 'data-key': bar, 'aria-pressed': isChosen });
      row.append(
        make('text', { x: 0, y: y + 20 }, 'Bar ' + bar),
        make('rect', { x: '25%', y, width: count * 0.6 + '%', height: 24, fill: isChosen ? '#d81b7a' : '#2b3a8c' }),
        make('text', { x: 25 + count * 0.6 + '%', dx: 8, y: y + 20 }, count),
      );
      return row;
    }),
  );
}
svg.addEventListener('click', ({ target }) => {
  const { key } = target.closest('[data-key]').dataset;
  history.pushState(null, '', '?bar=' + key);
  draw();
});
addEventListener('popstate', draw);
draw();
`;

/**
 * Writes the limit under a folder: one chart of 21 bars in a page that has nothing else. A tap chooses a bar, by the
 * address, and all of them are drawn anew by hand.
 */
export function writeBarePage(out: string): void {
  mkdirSync(join(out, BARE), { recursive: true });
  writeFileSync(join(out, BARE, 'index.html'), HTML);
  writeFileSync(join(out, BARE, 'bars.js'), SCRIPT);
}

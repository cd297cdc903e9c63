import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { startServer, type RunningServer } from '../../../src/build/server.ts';
import { CHARTS } from '../../../src/charts/index.ts';
import { en } from '../../../src/i18n/en.ts';
import '../../tally.ts';
import { canRun } from '../installEngines.ts';
import { untilSame } from '../launch.ts';
import { keptBy, productions } from '../straight.ts';
import { waitUntil, type Engine } from './engine.ts';
import { engines } from './engines.ts';

const site = inject('site');
const PATIENCE = 30_000;
/** The page itself gives the map that zooms a minute before it says that it cannot come. */
const MAP_PATIENCE = 75_000;

let article: RunningServer;

/** An article on another host: the path is what its frame is given besides the address of an embed. */
beforeAll(async () => {
  article = await startServer({
    root: '.',
    port: 0,
    onRequest: ({ url }, response) => {
      const attributes = decodeURIComponent(url!.slice(1));
      const frame = `<iframe src="${site}embed/investment-timeline/" width="100%" height="100" ${attributes}></iframe>`;
      response.setHeader('Content-Type', 'text/html');
      response.end(`<!doctype html>${frame}<script src="${site}embed.js"></script>`);
      return true;
    },
  });
});

afterAll(() => article.close());

for (const { name, openEngine, needs } of engines) {
  describe.runIf(canRun(needs))(`the dashboard in ${name}`, () => {
    let engine: Engine;
    const until = <Arguments extends unknown[]>(
      condition: (...args: Arguments) => boolean,
      ...args: Arguments
    ) => waitUntil(engine, condition, args, PATIENCE);
    const untilKept = (kept: number) =>
      until((n) => document.querySelector('.filters-count b')!.textContent === String(n), kept);
    const openLive = async (path: string) => {
      await engine.open(site + path);
      await until(() => document.documentElement.dataset.live !== undefined);
      // What is laid out later would move what is pressed.
      await until(() => !document.querySelector('.section [data-island]:not([data-whole], [data-live])'));
      await engine.evaluate(() => document.querySelector('.filter-bar')!.scrollIntoView());
    };
    const placeOf = (selector: string) =>
      engine.evaluate(
        (sought) => JSON.stringify(document.querySelector(sought)!.getBoundingClientRect()),
        selector,
      );

    beforeAll(async () => {
      engine = await openEngine();
      await engine.resize(1280, 900);
    });

    beforeEach(({ task }) => {
      task.meta.engine = name;
    });

    afterAll(async () => {
      const errors = engine && (await engine.consoleErrors());
      await engine?.close();
      expect(errors).toEqual([]);
    });

    test('shows every figure, and lets a reader filter it and find the way back', async () => {
      await openLive('');
      expect(
        await engine.evaluate(() => document.querySelectorAll('figure svg, figure li').length),
      ).toBeGreaterThan(CHARTS.length);
      // Each figure is drawn once for each width, and one of the drawings is to be seen.
      await engine.evaluate(() => {
        const bars = [...document.querySelectorAll('#genres [data-key="drama"]')];
        const bar = bars.find((each) => each.getClientRects().length > 0)!;
        // Drivers press the middle, which in a group of shapes may be nobody's.
        bar.querySelector('text')!.id = 'drama';
      });
      await engine.click('#drama');
      await untilKept(keptBy({ genre: ['drama'] }).length);
      expect(await engine.evaluate(() => location.search)).toBe('?genre=drama');
      await engine.evaluate(() => history.back());
      await untilKept(productions.length);
      expect(await engine.evaluate(() => location.search)).toBe('');
    });

    test('opens a shared view, and keeps it in the other language', async () => {
      await openLive('?format=film');
      await untilKept(keptBy({ format: ['film'] }).length);
      await engine.evaluate(() => scrollTo(0, 0));
      await engine.click('.languages a[lang="es-MX"]');
      await until(
        () => location.pathname.endsWith('/es/') && document.documentElement.dataset.live !== undefined,
      );
      await engine.evaluate(() => document.querySelector('.filter-bar')!.scrollIntoView());
      await untilKept(keptBy({ format: ['film'] }).length);
      expect(await engine.evaluate(() => location.search)).toBe('?format=film');
    });

    test('hands out the rows on the screen', async () => {
      await openLive('?genre=drama&format=series');
      await untilKept(keptBy({ genre: ['drama'], format: ['series'] }).length);
      await engine.evaluate(() => {
        const save = URL.createObjectURL;
        URL.createObjectURL = (blob: Blob) => {
          void blob.text().then((text) => (document.documentElement.dataset.saved = text));
          return save(blob);
        };
        const menu = document.querySelector<HTMLDetailsElement>('#genres .figure-menu')!;
        menu.open = true;
      });
      await until(() => document.querySelector('#genres .download-buttons') !== null);
      await untilSame(() => placeOf('#genres .download-buttons button'));
      await engine.click('#genres .download-buttons button');
      await until(() => document.documentElement.dataset.saved !== undefined);
      const saved = await engine.evaluate(() => document.documentElement.dataset.saved!);
      const ids = saved
        .replace(/^\uFEFF/, '')
        .trim()
        .split(/\r?\n/)
        .slice(1)
        .map((line) => line.split(',')[0]);
      expect(ids).toEqual(keptBy({ genre: ['drama'], format: ['series'] }).map(({ id }) => id));
    });

    test('zooms the map with WebGL, and else the picture of it, saying why; the search answers either way', async () => {
      await engine.open(`${site}embed/filming-map/`);
      await until(() => document.documentElement.dataset.live !== undefined);
      const hasWebGl = await engine.evaluate(
        () => document.createElement('canvas').getContext('webgl2') !== null,
      );
      await engine.click('.map-buttons button');
      await waitUntil(
        engine,
        () => document.querySelector('.map-zoom.moved :is(.map-gl canvas, .map-plain svg)') !== null,
        [],
        MAP_PATIENCE,
      );
      const shown = await engine.evaluate(() =>
        ['.map-gl', '.map-plain', '.state-map g[data-key]'].map(
          (selector) => document.querySelectorAll(selector).length,
        ),
      );
      expect(shown).toEqual([hasWebGl ? 1 : 0, hasWebGl ? 0 : 1, 32]);
      expect(await engine.evaluate(() => document.querySelector('.map-failed')!.textContent)).toBe(
        hasWebGl ? '' : en['chart.filming-map.zoom-unable'],
      );

      await engine.evaluate(() => document.querySelector<HTMLElement>('[role="combobox"]')!.focus());
      for (const letter of 'tequis') await engine.press(letter);
      await until(() => document.querySelectorAll('[role="option"]').length === 1);
      await engine.press('Enter');
      await until(() => document.querySelector('.panel-place a.sources') !== null);
      // Where a map that has moved looks stands in the address as well, once it has come to rest.
      await until(() => {
        const search = new URLSearchParams(location.search);
        return search.get('state') === 'MX-QUE' && search.get('map.place') === 'MX-QUE--tequisquiapan';
      });
      await engine.open(site);
    });

    test.each(['', 'sandbox="allow-scripts"'])(
      'gives an embed in <iframe %s> its height',
      async (attributes) => {
        await engine.resize(1280, 900);
        await engine.open(article.url + encodeURIComponent(attributes));
        await until(() => document.querySelector('iframe')!.clientHeight > 300);
        const wide = await engine.evaluate(() => document.querySelector('iframe')!.clientHeight);
        await engine.resize(500, 900);
        await until((before) => document.querySelector('iframe')!.clientHeight !== before, wide);
        await engine.resize(1280, 900);
      },
    );
  });
}

import { describe, expect, inject } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { test } from './launch.ts';

const site = inject('site');
const LONG = 120_000;

describe('in colours that the reader’s system forces', () => {
  test.for(['light', 'dark'] as const)(
    'every mark stands out from its ground and from its neighbours, on %s',
    {
      timeout: LONG,
    },
    async (colorScheme, { openPage }) => {
      const page = await openPage('about:blank', { forcedColors: 'active', colorScheme });
      for (const { id } of CHARTS) {
        await page.goto(`${site}embed/${id}/`);
        await page.waitForSelector('html[data-live]');
        const { forced, faint } = await page.evaluate(() => {
          const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
          const rgb = (color: string) => {
            canvas.fillStyle = color;
            canvas.fillRect(0, 0, 1, 1);
            return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
          };
          const light = (color: string) => {
            const [r, g, b] = rgb(color).map((value) => {
              const share = value / 255;
              return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
            });
            return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
          };
          const contrast = (one: string, other: string) => {
            const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
            return (bright! + 0.05) / (dark! + 0.05);
          };
          const ground = getComputedStyle(document.body).backgroundColor;
          const isSeen = (color: string) => color !== 'none' && contrast(color, ground) >= 3;
          const faint = [...document.querySelectorAll('.figure-body svg :is(text, rect, circle, path, line)')]
            .filter((shape) => shape.getClientRects().length > 0 && !shape.closest('defs, .map-gl'))
            // Grid, ground, hit areas and what stands on a bar are no marks on the ground.
            .filter(
              (shape) => !shape.matches('.target, .line-grid, .line-rule, .fill-paper, .fill-land, .text-on'),
            )
            .filter((shape) => {
              const { fill, stroke } = getComputedStyle(shape);
              const paints = shape.localName === 'line' ? [stroke] : [fill, stroke];
              return paints.some((paint) => paint !== 'none') && !paints.some(isSeen);
            })
            .map((shape) => `${shape.localName}.${shape.getAttribute('class')}`);
          return { forced: matchMedia('(forced-colors: active)').matches, faint: [...new Set(faint)] };
        });
        expect(forced).toBe(true);
        expect(faint, id).toEqual([]);
      }
    },
  );
});

test('nothing moves for readers who asked for that', async ({ openPage }) => {
  const page = await openPage(site, { reducedMotion: 'reduce' });
  await page.waitForSelector('html[data-live]');
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        const lasts = transitionDuration.split(',').some((duration) => parseFloat(duration) > 0);
        return (
          lasts || scrollBehavior === 'smooth' || !['none', 'come-into-sight', 'grow'].includes(animationName)
        );
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );
  expect(moving).toEqual([]);
});

test('without scripts nothing is shown that only a script could answer', async ({ openPage }) => {
  const page = await openPage(site, { javaScriptEnabled: false, expected: [/\.js csp$/] });
  for (const selector of ['.filter-bar', '.switch', '.map-buttons', '.share-page', '.slider', '.page-still'])
    for (const element of await page.locator(selector).all())
      expect(await element.isVisible(), selector).toBe(false);
});

import { describe, expect, test } from 'vitest';
import { embedAddresses } from '../../src/address/embedAddresses.ts';
import { readEmbedParameters } from '../../src/address/embedParameters.ts';
import { writeEmbedQuery } from '../../src/address/embedQuery.ts';

describe('readEmbedParameters', () => {
  test('takes nothing said as the reader’s own colours and the figure’s own controls', () => {
    expect(readEmbedParameters('?genre=crime')).toEqual({ theme: 'auto', controls: 'own', ignored: [] });
  });

  test('takes each known value', () => {
    expect(readEmbedParameters('?theme=dark&controls=filters')).toMatchObject({
      theme: 'dark',
      controls: 'filters',
    });
    expect(readEmbedParameters('?theme=auto&controls=none')).toMatchObject({
      theme: 'auto',
      controls: 'none',
      ignored: [],
    });
  });

  test('leaves out what it does not know and says so', () => {
    expect(readEmbedParameters('?theme=pink&controls=all')).toEqual({
      theme: 'auto',
      controls: 'own',
      ignored: ['theme=pink', 'controls=all'],
    });
  });
});

test('writeEmbedQuery adds what is no default to the view', () => {
  expect(writeEmbedQuery('genre=crime', 'auto', 'own')).toBe('genre=crime');
  expect(writeEmbedQuery('genre=crime', 'dark', 'none')).toBe('genre=crime&theme=dark&controls=none');
  expect(writeEmbedQuery('', 'light', 'own')).toBe('theme=light');
});

test('embedAddresses names the embed with its looks, the full page without, and the card of the language', () => {
  const choice = {
    chart: { id: 'genres' },
    lang: 'es',
    view: 'genre=crime',
    theme: 'dark',
    controls: 'own',
  } as const;
  expect(embedAddresses('https://rodaje.example/en-papel/', choice)).toEqual({
    address: 'https://rodaje.example/en-papel/es/embed/genres/?genre=crime&theme=dark',
    page: 'https://rodaje.example/en-papel/es/?genre=crime#genres',
    picture: 'https://rodaje.example/en-papel/share/es/genres.png',
    loader: 'https://rodaje.example/en-papel/embed.js',
  });
});

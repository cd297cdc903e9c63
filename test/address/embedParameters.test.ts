import { describe, expect, test } from 'vitest';
import { embedAddresses } from '../../src/address/embedAddresses.ts';
import {
  EMBED_PARAMETERS,
  readEmbedParameters,
  writeEmbedParameters,
  writeEmbedQuery,
  type Controls,
} from '../../src/address/embedParameters.ts';
import type { Theme } from '../../src/embed/parentSignals.ts';
import { readQuery } from '../../src/filter/query.ts';

describe('readEmbedParameters', () => {
  test('takes nothing said as the reader’s own colours and the figure’s own controls', () => {
    expect(readEmbedParameters('?genre=crime')).toMatchObject({
      theme: 'auto',
      controls: 'own',
      ignored: [],
    });
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
    expect(readEmbedParameters('?theme=pink&controls=all')).toMatchObject({
      theme: 'auto',
      controls: 'own',
      open: [],
      ignored: ['theme=pink', 'controls=all'],
    });
  });
});

test('writeEmbedQuery adds what is no default to the view', () => {
  const written = (view: string, theme: Theme, controls: Controls) =>
    writeEmbedQuery(view, { theme, controls });
  expect(written('genre=crime', 'auto', 'own')).toBe('genre=crime');
  expect(written('genre=crime', 'dark', 'none')).toBe('genre=crime&theme=dark&controls=none');
  expect(written('', 'light', 'own')).toBe('theme=light');
});

describe.each(['auto', 'light', 'dark'] as const)('an embed that is %s', (theme) => {
  test.each(['own', 'none', 'filters'] as const)(
    'and shows %s controls is read as it was written',
    (controls) => {
      const query = writeEmbedQuery('genre=crime', { theme, controls });
      expect(readEmbedParameters(`?${query}`)).toMatchObject({ theme, controls, ignored: [] });
      expect(readQuery(query, EMBED_PARAMETERS)).toMatchObject({ filter: { genre: ['crime'] }, ignored: [] });
      const address = new URLSearchParams('theme=dark&controls=none&chart=genres');
      writeEmbedParameters(address, { theme, controls });
      expect(address.get('chart')).toBe('genres');
      expect(readEmbedParameters(address.toString())).toMatchObject({ theme, controls, ignored: [] });
    },
  );
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

import { expect, test } from 'vitest';
import { pack } from '../../../src/model/slices/search.ts';
import { datasetWith } from '../datasetWith.ts';

test('a search looks through titles, people, companies and places, each once and folded', () => {
  const productions = [
    {
      id: 'one',
      titleEs: 'Roma',
      titleEn: 'Roma',
      directors: ['Alfonso Cuarón'],
      companies: ['Espectáculos'],
    },
    { id: 'two', titleEs: '¿Qué?', directors: [], companies: [] },
  ];
  const locations = [
    { productionId: 'one', place: 'Colonia Roma', municipality: 'Cuauhtémoc' },
    { productionId: 'one', place: 'Cuauhtémoc' },
  ];
  expect(pack(datasetWith({ productions, locations }))).toEqual([
    'roma alfonso cuaron espectaculos colonia roma cuauhtemoc',
    'que',
  ]);
});

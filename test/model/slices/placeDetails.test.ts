import { expect, test } from 'vitest';
import { readData } from '../../../src/build/data.ts';
import { joinDataset } from '../../../src/model/dataset.ts';
import { pack } from '../../../src/model/slices/placeDetails.ts';
import { STATES } from '../../../src/model/vocabulary.ts';
import { ROOT } from '../../charts/tables.ts';
import { datasetWith } from '../datasetWith.ts';

const real = readData(ROOT);

test('addresses of states stand in the vocabulary’s order, whatever the table’s', () => {
  const { stateSlug } = pack(real);
  expect(stateSlug[STATES.indexOf('MX-CMX')]).toBe('ciudad-de-mexico');
  expect(stateSlug[STATES.indexOf('MX-ZAC')]).toBe('zacatecas');
  expect(pack(joinDataset({ ...real, states: real.states.toReversed() })).stateSlug).toEqual(stateSlug);
});

test('what a name says already is not said again', () => {
  const locations = [
    { id: 'roma--colima', productionId: 'roma', place: 'Colima', municipality: 'Colima', sourceIds: [] },
    { id: 'roma--tepeji', productionId: 'roma', place: 'Tepeji', sourceIds: ['one', 'two'] },
  ];
  const productions = [
    { id: 'roma', titleEs: 'Roma', titleEn: 'Roma' },
    { id: 'pedro', titleEs: 'Pedro Páramo' },
  ];
  const states = real.states;
  expect(pack(datasetWith({ locations, productions, states }))).toMatchObject({
    place: ['Colima', 'Tepeji'],
    municipality: ['', ''],
    slug: ['colima', 'tepeji'],
    sources: [0, 2],
    titleEn: ['', ''],
  });
});

import { describe, expect, it } from 'vitest';
import { layers, movedLayers } from '../../src/map/layers.ts';
import { mapStyle } from '../../src/map/style.ts';
import { SOURCES, type Drawn, type DrawnTown } from '../../src/map/drawn.ts';
import { COLORS } from '../../src/theme/tokens.ts';
import { geography } from '../geometry/mexico.ts';

const AT_OAXACA = { lonLat: [-96.7, 17.06], sureness: 0, state: 'MX-OAX', titles: 'Roma', count: 2 } as const;
const DRAWN: Drawn = {
  states: [
    { id: 'MX-OAX', step: 3, chosen: true, label: 'Oaxaca 4', bold: false, lonLat: [-96.5, 17] },
    { id: 'MX-ZAC', step: 0, chosen: false, label: '', bold: false, lonLat: [-103, 23] },
  ],
  marks: [
    { ...AT_OAXACA, sharpness: 1, name: 'Oaxaca de Juárez' },
    { ...AT_OAXACA, sharpness: 2, name: 'Huautla' },
    { ...AT_OAXACA, sharpness: 3, name: 'Oaxaca' },
  ],
  places: [[-96.7, 17.06]],
};
const TOWNS: DrawnTown[] = [
  { name: 'Oaxaca de Juárez', state: 'MX-OAX', lonLat: [-96.72, 17.06], thousands: 250 },
  { name: 'Etla', state: 'MX-OAX', lonLat: [-96.8, 17.2], thousands: 9 },
];
const ground = { ...geography, towns: TOWNS };
const style = mapStyle(ground, DRAWN, 'light');
const layer = (id: string) => style.layers.find((each) => each.id === id)!;

describe('mapStyle', () => {
  it('asks nobody for anything: no address, no glyphs, no sprite, no tiles', () => {
    expect(JSON.stringify(style)).not.toMatch(/https?:|glyphs|sprite|"vector"|"raster"/);
    expect(Object.keys(style.sources)).toEqual(expect.arrayContaining([...SOURCES]));
  });

  it('has the 32 states under their codes', () => {
    expect(style.sources.states.data.features.map(({ properties }) => properties!.id)).toHaveLength(32);
    expect(style.sources.states.data.features[19]!.properties).toEqual({ id: 'MX-OAX' });
  });

  it('hatches what has no record and outlines what is chosen', () => {
    expect(layer('unrecorded').filter).toEqual(['in', ['get', 'id'], ['literal', ['MX-ZAC']]]);
    expect(layer('chosen').filter).toEqual(['in', ['get', 'id'], ['literal', ['MX-OAX']]]);
  });

  it('labels only states with a record', () => {
    expect(style.sources.labels.data.features.map(({ properties }) => properties!.label)).toEqual([
      'Oaxaca 4',
    ]);
  });

  it('rings the place that is chosen', () => {
    const [ring] = style.sources.places.data.features;
    expect(ring!.geometry).toEqual({ type: 'Point', coordinates: [-96.7, 17.06] });
  });

  it('draws what is known by its municipality as an area, and what is known by its state as the state', () => {
    expect(style.sources.areas.data.features.map(({ properties }) => properties!.mark)).toEqual([1]);
    expect(layer('whole-states').filter).toEqual(['in', ['get', 'id'], ['literal', ['MX-OAX']]]);
    expect(layer('wide-marks').maxzoom).toBe(layer('areas').minzoom);
  });

  it('lets the colour of a state be seen through the mark of what is known by it alone', () => {
    const { 'circle-opacity': opacity, 'circle-stroke-opacity': ring } = layer('wide-marks').paint;
    const [isWhole, isConfirmed] = ['sharpness', 'sureness'].map((name, at) => [
      '==',
      ['get', name],
      at ? 0 : 3,
    ]);
    expect(opacity).toEqual(expect.arrayContaining([isWhole, ['case', isConfirmed, 0.25, 0]]));
    expect(ring).toEqual(expect.arrayContaining([isWhole, 0.75]));
  });

  it('leaves a town’s name to the place that was filmed there', () => {
    expect(JSON.stringify(layer('towns').filter)).toContain('["literal",["Oaxaca de Juárez"]]');
  });

  it('places the names of places before those of states, and those before the towns’', () => {
    const order = style.layers.map(({ id }) => id);
    const at = ['towns', 'labels', 'mark-names'].map((id) => order.indexOf(id));
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(Math.min(...at)).toBeGreaterThan(0);
  });

  it('has the colours of the theme in every layer, and no other', () => {
    const paints = (theme: 'light' | 'dark') =>
      JSON.stringify(mapStyle(ground, DRAWN, theme).layers.map(({ paint }) => paint));
    const colors = (theme: 'light' | 'dark') => new Set(paints(theme).match(/#[0-9A-F]{6}/gi));
    const of = (at: 0 | 1) => new Set<string>(Object.values(COLORS).map((pair) => pair[at]));
    expect([...colors('light')].filter((each) => !of(0).has(each))).toEqual([]);
    expect([...colors('dark')].filter((each) => !of(1).has(each))).toEqual([]);
  });

  it('hides marks, clusters, labels and towns until the map has moved, since the picture has its own', () => {
    const hidden = movedLayers(layers(() => '#000000', DRAWN, TOWNS));
    expect(hidden).toEqual(
      expect.arrayContaining(['marks', 'wide-marks', 'clusters', 'labels', 'towns', 'areas', 'mark-names']),
    );
    const shown = style.layers.map(({ id }) => id).filter((id) => !hidden.includes(id));
    expect(shown).toEqual([
      'ground',
      'neighbours',
      'coast',
      'states',
      'unrecorded',
      'borders',
      'chosen-under',
      'chosen',
    ]);
  });
});

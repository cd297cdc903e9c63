import { describe, expect, it } from 'vitest';
import { MOVED_LAYERS } from '../../src/map/layers.ts';
import { mapStyle, SOURCES, type Drawn } from '../../src/map/style.ts';
import { COLORS } from '../../src/theme/tokens.ts';
import { geography } from '../geometry/mexico.ts';

const DRAWN: Drawn = {
  states: [
    { id: 'MX-OAX', step: 3, chosen: true, label: 'Oaxaca 4', bold: false, lonLat: [-96.5, 17] },
    { id: 'MX-ZAC', step: 0, chosen: false, label: '', bold: false, lonLat: [-103, 23] },
  ],
  marks: [{ lonLat: [-96.7, 17.06], sharpness: 1, sureness: 0, name: 'Oaxaca de Juárez', count: 2 }],
  places: [[-96.7, 17.06]],
};
const style = mapStyle(geography.topology, geography.frame, DRAWN, 'light');
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

  it('has the colours of the theme in every layer, and no other', () => {
    const paints = (theme: 'light' | 'dark') =>
      JSON.stringify(
        mapStyle(geography.topology, geography.frame, DRAWN, theme).layers.map(({ paint }) => paint),
      );
    const colors = (theme: 'light' | 'dark') => new Set(paints(theme).match(/#[0-9A-F]{6}/gi));
    const of = (at: 0 | 1) => new Set<string>(Object.values(COLORS).map((pair) => pair[at]));
    expect([...colors('light')].filter((each) => !of(0).has(each))).toEqual([]);
    expect([...colors('dark')].filter((each) => !of(1).has(each))).toEqual([]);
  });

  it('hides marks, clusters and labels until the map has moved, since the picture has them', () => {
    for (const id of MOVED_LAYERS) expect(layer(id).layout?.visibility).toBe('none');
  });
});

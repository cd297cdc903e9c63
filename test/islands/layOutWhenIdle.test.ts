import { afterEach, expect, test, vi } from 'vitest';
import { layOutWhenIdle } from '../../src/islands/layOutWhenIdle.ts';

class LayerRule {
  constructor(readonly name: string) {}
}

afterEach(() => vi.unstubAllGlobals());

/** A sheet of some layers, and the places of the rules that were taken out of it. */
function sheetOf(...names: string[]) {
  const deleted: number[] = [];
  const cssRules = names.map((name) => new LayerRule(name));
  return { sheet: { cssRules, deleteRule: (at: number) => void deleted.push(at) }, deleted };
}

test('ends what is for the first paint in the sheets that can be read, past those that cannot', () => {
  vi.stubGlobal('CSSLayerBlockRule', LayerRule);
  const lost = {
    get cssRules(): never {
      throw new DOMException('Cannot access rules', 'SecurityError');
    },
  };
  const ours = sheetOf('base', 'first-paint');
  const other = sheetOf('base');
  const document = { styleSheets: [lost, other.sheet, ours.sheet] };
  layOutWhenIdle([], { document } as never);
  expect(ours.deleted).toEqual([1]);
  expect(other.deleted).toEqual([]);
});

import type { Row, TableSpec } from './column.ts';
import { STATES } from './vocabulary.ts';

/** One row is one of the 32 federal entities. */
export const states = {
  name: 'states',
  file: 'data/states.csv',
  key: 'iso',
  columns: [
    { name: 'iso', type: 'string', required: true, unique: true, words: STATES },
    { name: 'inegi', type: 'string', required: true, unique: true, pattern: '[0-9]{2}' },
    { name: 'name_es', type: 'string', required: true, unique: true },
    { name: 'name_en', type: 'string', required: true, unique: true },
    { name: 'abbreviation', type: 'string', required: true, unique: true },
    { name: 'capital', type: 'string', required: true },
    { name: 'population_2020', type: 'integer', required: true, minimum: 1, unit: 'people' },
  ],
} as const satisfies TableSpec;

export type State = Row<typeof states>;

/** The rows of the states in the vocabulary's order, whatever the table's. */
export function statesInOrder({
  stateByCode,
}: {
  readonly stateByCode: ReadonlyMap<string, State>;
}): readonly State[] {
  return STATES.map((code) => stateByCode.get(code)!);
}

/** A state's name as its address spells it: the Spanish one without accents, "ciudad-de-mexico", "estado-de-mexico". */
export function stateSlug({ nameEs }: Pick<State, 'nameEs'>): string {
  return nameEs
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}

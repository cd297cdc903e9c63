import { describe, expect, it } from 'vitest';
import { dataVersion, readData } from '../../src/build/data.ts';
import { labelFrom } from '../../src/build/published/describe.ts';
import { writeCsv } from '../../src/export/csv.ts';
import { publishedTables } from '../../src/export/publishedTables.ts';
import { rowsOf } from '../charts/tables.ts';
import { readRfc4180 } from './readRfc4180.ts';

/** The contract with everyone who has a script: add at the end, rename never. */
const HEADERS: Record<string, string> = {
  productions:
    'id title_es title_en format format_en format_es genres genres_en genres_es status status_en status_es announced announced_precision released released_precision seasons directors companies based_on country netflix_role netflix_role_en netflix_role_es source_ids',
  locations:
    'id production_id place municipality state state_en state_es lon lat kind kind_en kind_es precision precision_en precision_es confidence confidence_en confidence_es source_ids',
  investments:
    'id announced announced_precision period_start period_end amount currency amount_usd kind kind_en kind_es country recipient label_en label_es alternative_of source_ids years usd_basis usd_basis_en usd_basis_es amount_mxn mxn_per_usd rate_year',
  multipliers:
    'id study publisher year geography sector measure measure_en measure_es value unit definition derived alternative_of source_ids basis basis_en basis_es label_en label_es author_en author_es definition_es',
  'sector-shares': 'id study geography sector_en sector_es share_pct note source_ids',
  indicators:
    'id topic topic_en topic_es indicator label_en label_es value unit year geography note alternative_of source_ids',
  'exchange-rates': 'year mxn_per_usd source_ids',
  claims:
    'id seed claim_as_printed corrected_reading status status_en status_es note source_ids corrected_reading_es note_es',
  states: 'iso inegi name_es name_en abbreviation capital population_2020',
  sources: 'id publisher title url published published_precision lang kind kind_en kind_es',
  production_genres: 'production_id position genre genre_en genre_es',
  production_locations:
    'location_id production_id title_es title_en format status released place municipality state state_en state_es lon lat kind kind_en kind_es precision precision_en precision_es confidence confidence_en confidence_es source_ids',
  productions_sources: 'productions_id source_id',
  locations_sources: 'locations_id source_id',
  investments_sources: 'investments_id source_id',
  multipliers_sources: 'multipliers_id source_id',
  sector_shares_sources: 'sector_shares_id source_id',
  indicators_sources: 'indicators_id source_id',
  exchange_rates_sources: 'exchange_rates_year source_id',
  claims_sources: 'claims_id source_id',
};

const dataset = readData('.');
const tables = publishedTables(dataset, labelFrom);
const byName = new Map(tables.map((table) => [table.name, table]));
const row = (table: string, id: string) => {
  const { columns, rows } = byName.get(table)!;
  const cells = rows.find((each) => each[0] === id)!;
  return Object.fromEntries(columns.map(({ name }, index) => [name, cells[index]]));
};

describe('publishedTables', () => {
  it('keeps the header contract: no column that was ever published is gone, renamed or moved before another', () => {
    for (const [name, promised] of Object.entries(HEADERS)) {
      const columns = tables.find((table) => table.name === name)!.columns.map((column) => column.name);
      const names = promised.split(' ');
      expect(columns.filter((column) => names.includes(column)).join(' ')).toBe(promised);
    }
  });

  it('puts words in both languages beside each code', () => {
    const production = row('productions', 'las-muertas');
    expect(production).toMatchObject({
      format: 'series',
      format_en: 'series',
      format_es: 'serie',
      genres: 'crime|drama|historical',
      genres_en: 'crime|drama|historical',
      genres_es: 'crimen|drama|histórico',
      released: '2025-09-10',
      released_precision: 'day',
    });
  });

  it('has each sum of money in pesos, with the rate and its year where one was used', () => {
    const rates = new Map(rowsOf('exchange-rates').map(({ year, mxn_per_usd }) => [year, mxn_per_usd!]));
    const { columns, rows } = byName.get('investments')!;
    const published = rows.map((cells) =>
      Object.fromEntries(columns.map(({ name }, index) => [name, String(cells[index])])),
    );
    const expected = rowsOf('investments').map((each) => {
      const year = each.period_start || each.announced!.slice(0, 4);
      const isPesos = each.currency === 'MXN';
      const turned = isPesos ? each.usd_basis === 'yearly-rate' : each.amount_usd !== '';
      const rate = turned ? (rates.get(year) ?? '') : '';
      const pesos = rate && String(Math.round(Number(each.amount_usd) * Number(rate)));
      return [each.id, isPesos ? each.amount : pesos, rate && String(Number(rate)), rate && year];
    });
    expect(published.map((each) => [each.id, each.amount_mxn, each.mxn_per_usd, each.rate_year])).toEqual(
      expected,
    );
    expect(row('investments', 'nf-mx-2025-1bn')).toMatchObject({
      amount_mxn: 19_205_200_000,
      mxn_per_usd: 19.2052,
      rate_year: 2025,
    });
    // A source prints its dollars, so that no rate of ours stands between them and the pesos.
    expect(row('investments', 'nf-mx-2024-creative-equity')).toMatchObject({
      amount_mxn: 22_000_000,
      amount_usd: 1_100_000,
      mxn_per_usd: '',
    });
  });

  it('has a row in the long tables for each member of a list', () => {
    const genres = dataset.productions.reduce((sum, { genres }) => sum + genres.length, 0);
    expect(byName.get('production_genres')!.rows.length).toBe(genres);
    expect(byName.get('production_locations')!.rows.length).toBe(dataset.locations.length);
    const cited = dataset.locations.reduce((sum, { sourceIds }) => sum + sourceIds.length, 0);
    expect(byName.get('locations_sources')!.rows.length).toBe(cited);
  });

  it('is read back as rectangular text in NFC, with as many rows as there are', () => {
    for (const { name, columns, rows } of tables) {
      const text = writeCsv(columns, rows);
      const read = readRfc4180(text);
      expect(read.length, name).toBe(rows.length + 1);
      expect(new Set(read.map((cells) => cells.length)), name).toEqual(new Set([columns.length]));
      expect(text).toBe(text.normalize('NFC'));
    }
  });

  it('leaves a negative number a number and INEGI’s 01 text', () => {
    const indicators = byName.get('indicators')!;
    expect(writeCsv(indicators.columns, indicators.rows, 'excel')).toContain(',-3.6,');
    const states = byName.get('states')!;
    expect(writeCsv(states.columns, states.rows)).toContain('MX-AGU,"01",');
  });
});

describe('dataVersion', () => {
  it('is the newest date of the log of changes', () => {
    expect(dataVersion('.')).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
});

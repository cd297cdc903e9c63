import { moneyIn } from '../aggregate/convertMoney.ts';
import type { Column } from '../model/column.ts';
import type { Dataset } from '../model/dataset.ts';
import type { PublishedColumn, PublishedTable } from './publish.ts';

const COLUMNS: readonly Column[] = [
  { name: 'amount_mxn', type: 'number', minimum: 0, unit: 'MXN' },
  { name: 'mxn_per_usd', type: 'number', minimum: 1, unit: 'MXN per USD' },
  { name: 'rate_year', type: 'year' },
];

/**
 * The table of investments with each sum in pesos, and with the yearly rate and its year wherever one stands between the
 * pesos and the dollars of a row. As in the figures, see `moneyIn`.
 */
export function addPesos(investments: PublishedTable, dataset: Dataset): PublishedTable {
  const added = COLUMNS.map((of): PublishedColumn => {
    return { name: of.name, type: of.type, isText: false, owner: 'investments', of };
  });
  const rows = investments.rows.map((cells, index) => {
    const row = dataset.investments[index]!;
    const pesos = moneyIn(row, 'MXN', dataset.exchangeRates);
    const rate = pesos?.rate ?? moneyIn(row, 'USD', dataset.exchangeRates)?.rate;
    return [...cells, pesos?.amount ?? '', rate?.mxnPerUsd ?? '', rate?.year ?? ''];
  });
  return { ...investments, columns: [...investments.columns, ...added], rows };
}

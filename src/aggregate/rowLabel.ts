import type { Dataset } from '../model/dataset.ts';
import type { RowOf } from '../model/tables.ts';
import type { TableName } from '../model/column.ts';

type Lang = 'en' | 'es';

/** What a reader would call a row, from its own cells. */
const LABELS: { readonly [Name in TableName]?: (row: RowOf<Name>, lang: Lang, dataset: Dataset) => string } =
  {
    productions: ({ titleEs, titleEn }, lang) => (lang === 'en' ? (titleEn ?? titleEs) : titleEs),
    locations: ({ place, productionId }, _lang, { productionById }) =>
      `${place}: ${productionById.get(productionId)!.titleEs}`,
    investments: ({ labelEn, labelEs }, lang) => (lang === 'en' ? labelEn : labelEs),
    multipliers: (row, lang) => {
      const [label, author] = lang === 'en' ? [row.labelEn, row.authorEn] : [row.labelEs, row.authorEs];
      const by = author.includes(String(row.year)) ? author : `${author}, ${row.year}`;
      return `${label} (${by})`;
    },
    sectorShares: ({ sectorEn, sectorEs, study }, lang) =>
      `${lang === 'en' ? sectorEn : sectorEs} (${study})`,
    indicators: ({ labelEn, labelEs, year }, lang) =>
      (lang === 'en' ? labelEn : labelEs) + (year === undefined ? '' : ` (${year})`),
    viewing: ({ listedTitle, period }) => `${listedTitle} (${period})`,
    top10: ({ productionId, season }, _lang, { productionById }) =>
      productionById.get(productionId)!.titleEs + (season === undefined ? '' : ` ${season}`),
    exchangeRates: ({ year }) => `MXN/USD ${year}`,
    claims: ({ claimAsPrinted }) => claimAsPrinted,
    corrections: ({ whyEn, whyEs }, lang) => (lang === 'en' ? whyEn : whyEs),
    quotations: ({ words }) => words,
  };

/** The labels of a table's rows in a language, in the table's order; none for a table whose rows cite no source. */
export function rowLabels(dataset: Dataset, name: TableName, lang: Lang): string[] {
  const label = LABELS[name] as ((row: unknown, lang: Lang, dataset: Dataset) => string) | undefined;
  return label ? dataset[name].map((row) => label(row, lang, dataset)) : [];
}

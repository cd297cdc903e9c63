import { keptRows, type View } from '../../filter/view.ts';
import type { Format } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { ROLES } from '../../model/vocabulary.ts';
import type { Summarise } from '../../figure/chart.ts';
import { filterWords } from '../../figure/filterWords.ts';

export type Slice = 'facets' | 'names';

function describe(view: View, rows: readonly number[], t: Translate, format: Format): string {
  const { year, status } = view.facets;
  const byYear = new Map<number, number>();
  for (const row of rows) if (year[row]) byYear.set(year[row]!, (byYear.get(year[row]!) ?? 0) + 1);
  const next = rows.filter((row) => status[row] !== 0).length;
  if (byYear.size === 0) return t('chart.slate.description-undated', { n: rows.length });
  const years = [...byYear.keys()];
  const [busiest, most] = [...byYear].reduce((best, each) => (each[1] > best[1] ? each : best));
  return t('chart.slate.description', {
    n: rows.length,
    years: format.years(Math.min(...years), Math.max(...years)),
    busiest: String(busiest),
    most,
    next,
  });
}

export const summarise: Summarise<Slice> = (_data, view, _settings, { t, format }) => {
  const rows = keptRows(view);
  const total = view.facets.count;
  const originals = rows.filter((row) => ROLES[view.facets.role[row]!] === 'original').length;
  const filters = filterWords(view.filter, { t, format })
    .map(({ label }) => label)
    .join(' · ');
  const subtitle = t('chart.slate.subtitle');
  const source = t('chart.slate.source', { n: originals, acquired: rows.length - originals });
  if (rows.length === 0)
    return {
      title: t('chart.slate.title-empty', { filters }),
      subtitle,
      source,
      description: t('figure.empty'),
    };
  const title = filters
    ? t('chart.slate.title-some', { n: rows.length, total, filters })
    : t('chart.slate.title', { total });
  return { title, subtitle, source, description: describe(view, rows, t, format) };
};

import { loadSlices } from 'virtual:slices';
import { workbenchRows } from '../../aggregate/workbench.ts';
import { workbenchView } from '../../charts/multiplier-workbench/workbenchView.ts';
import { computedTable } from '../../export/computedTable.ts';
import { writeCsv, type Variant } from '../../export/csv.ts';
import type { Settings } from '../../filter/settings.ts';

/** The text of the file that the workbench hands out under some settings. */
export async function workbenchFile(settings: Settings, variant: Variant): Promise<string> {
  const { inputs, additions } = workbenchView(
    await loadSlices(['factors', 'exchangeRates', 'plan']),
    settings,
  );
  const { columns, cells } = computedTable(workbenchRows(inputs, additions).map((row) => ({ ...row })));
  const text = writeCsv(columns, cells, variant);
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

import { TABLE_NAMES } from '../../model/column.ts';
import { joinDataset, type Dataset, type Tables } from '../../model/dataset.ts';
import { formatFault } from '../../model/faults.ts';
import { type LenientTable, readLeniently } from '../../model/readLeniently.ts';
import { TABLES } from '../../model/tables.ts';
import { compareHeadlines } from './compareHeadlines.ts';
import { type CellChange, compareTables, type RowChange, type TableChange } from './compareTables.ts';
import { type Edition, revisionOf, workingTree } from './readEdition.ts';

/**
 * What the tables under a root folder change for readers against a revision of the repository, in words: the figures
 * that move first, then table by table what came, went and says something else.
 *
 * @throws one sentence where the revision is not known or a table cannot be read
 */
export function diffData(root: string, revision: string): string {
  const was = revisionOf(root, revision);
  const is = workingTree(root);
  const [before, after] = [readTables(was), readTables(is)];
  const moves = compareHeadlines(datasetOf(before), datasetOf(after));
  const lines = [
    `What the tables change for readers, from ${was.name} to ${is.name}.`,
    '',
    ...(moves.length > 0
      ? ['Figures that move:', ...moves.map((move) => `  ${move.name}: ${show(move.was)} → ${show(move.is)}`)]
      : ['No figure at the top of the page and no count moves.']),
    ...[...new Set([...before.keys(), ...after.keys()])].flatMap((file) =>
      tellTable(file, before.get(file), after.get(file)),
    ),
    ...tellStrangers(was, is),
  ];
  return lines.join('\n');
}

type TablesByFile = ReadonlyMap<string, LenientTable>;

const SPECS = TABLE_NAMES.map((name) => TABLES[name]);
const show = (text: string) => (text === '' ? '(empty)' : text);
const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;

/** The tables of an edition that are still declared. Throws at the first that is no table. */
function readTables(edition: Edition): TablesByFile {
  const specs = SPECS.filter(({ file }) => edition.files.includes(file));
  const tables = specs.map((spec) => [spec.file, readLeniently(edition.read(spec.file), spec)] as const);
  const [first, ...others] = tables.flatMap(([, { faults }]) => faults);
  if (!first) return new Map(tables);
  const more = others.length > 0 ? ` (and ${count(others.length, 'more fault')})` : '';
  throw new Error(`In ${edition.name} ${formatFault(first)}${more}`);
}

function datasetOf(tables: TablesByFile): Dataset {
  const rows = TABLE_NAMES.map((name) => [name, tables.get(TABLES[name].file)?.rows ?? []]);
  return joinDataset(Object.fromEntries(rows) as unknown as Tables);
}

/** The lines of one table, none where nothing changed. */
function tellTable(file: string, was: LenientTable | undefined, is: LenientTable | undefined): string[] {
  if (!was) return ['', `${file}: a new table, ${count(is!.cells.size, 'row')}`];
  if (!is) return ['', `${file}: gone, with its ${count(was.cells.size, 'row')}`];
  const lines = tellChange(compareTables(was, is));
  return lines.length > 0 ? ['', `${file}:`, ...lines.map((line) => `  ${line}`)] : [];
}

function tellChange({
  columnsCame,
  columnsWent,
  rowsCame,
  rowsWent,
  cells,
  isReordered,
}: TableChange): string[] {
  const named = ({ id, label }: RowChange) => (label ? `${id} (${label})` : id);
  const listed = (rows: readonly RowChange[], verb: string) =>
    rows.length > 0 ? [`${count(rows.length, 'row')} ${verb}:`, ...rows.map((row) => `  ${named(row)}`)] : [];
  return [
    ...(columnsCame.length > 0
      ? [`${count(columnsCame.length, 'column')} new: ${columnsCame.join(', ')}`]
      : []),
    ...(columnsWent.length > 0
      ? [`${count(columnsWent.length, 'column')} gone: ${columnsWent.join(', ')}`]
      : []),
    ...listed(rowsCame, 'came'),
    ...listed(rowsWent, 'went'),
    ...(cells.length > 0 ? [`${count(cells.length, 'cell')} changed:`] : []),
    ...cells.map((cell) => `  ${named(cell)}, ${cell.column}: ${tellCell(cell)}`),
    ...(isReordered ? ['rows stand in another order'] : []),
  ];
}

/** Of a list, only the members that came and went. */
function tellCell({ was, is }: CellChange): string {
  const [before, after] = [was.split('|'), is.split('|')];
  const came = after.filter((member) => !before.includes(member));
  const went = before.filter((member) => !after.includes(member));
  const isList = before.length > 1 && after.length > 1 && came.length + went.length > 0;
  if (!isList) return `${show(was)} → ${show(is)}`;
  return [...went.map((member) => `− ${member}`), ...came.map((member) => `+ ${member}`)].join(', ');
}

/** Files that only one of the editions has and that no spec of today declares. */
function tellStrangers(was: Edition, is: Edition): string[] {
  const declared: readonly string[] = SPECS.map(({ file }) => file);
  const only = (one: Edition, other: Edition) =>
    one.files.filter((file) => !declared.includes(file) && !other.files.includes(file));
  return [
    ...only(was, is).map((file) => `\n${file}: gone, a table that is not declared any more`),
    ...only(is, was).map((file) => `\n${file}: new, a table that is not declared`),
  ];
}

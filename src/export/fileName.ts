import { isHashed, nameView, readViewName } from './viewName.ts';

/** What the name of a downloaded file says. */
export interface FileNameParts {
  /** File name of the table, without its ending. */
  readonly table: string;
  /** Query string of the view. */
  readonly query: string;
  /** Version of the data, ISO 8601. */
  readonly version: string;
  readonly lang: string;
}

/** Longer names trouble archives, mail and some file systems. */
const LONGEST = 100;
/** Room for the endings `.excel.csv`, `.svg` and the like. */
const LONGEST_ENDING = 10;

/**
 * `rodaje_<table>_<view>_<version>_<lang>.<ending>` in at most 100 ASCII characters. The name says what view it is, so
 * that the page of data can open it again.
 */
export function fileName({ table, query, version, lang }: FileNameParts, ending: string): string {
  const around = `rodaje_${table}__${version}_${lang}.`.length + LONGEST_ENDING;
  const view = nameView(query, LONGEST - around);
  return `rodaje_${table}_${view}_${version}_${lang}.${ending}`;
}

/** Browsers put " (1)" and the like after the name of a second copy. */
const NAME =
  /^rodaje_([a-z0-9-]+)_([\w.+-]+)_(\d{4}-\d{2}-\d{2})_([a-z]{2})(?: ?\(\d+\)| copy| copia)?(?:\.excel)?(?: ?\(\d+\))?(?:\.csv)?$/;

/** No file system keeps a longer one. */
const LONGEST_READ = 255;

/** Why a name opens no view: it is none of ours, its view is not spelt in it, or it cannot be understood. */
export type NameFault = 'foreign' | 'hashed' | 'unreadable';

/** What a file name says, undoing `fileName`; a folder before the name is left out. */
export function readFileName(path: string): FileNameParts | NameFault {
  const name = path.trim().split(/[/\\]/).at(-1)!;
  const match = name.length <= LONGEST_READ && NAME.exec(name);
  if (!match) return 'foreign';
  const [, table, view, version, lang] = match as unknown as [string, string, string, string, string];
  if (isHashed(view)) return 'hashed';
  const query = readViewName(view);
  return query === undefined ? 'unreadable' : { table, query, version, lang };
}

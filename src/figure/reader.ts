import type { Filter } from '../filter/filter.ts';
import type { SettingName, Settings, SettingValue } from '../filter/settings.ts';
import type { View } from '../filter/view.ts';

/** The reader's view as a figure sees it, and how the figure changes it. The page owns it and keeps it in the address. */
export interface Reader {
  readonly filter: Filter;
  readonly settings: Settings;
  /** The productions under the filter. */
  readonly view: View;
  /** Query string of what figures draw, '' for the default view. */
  readonly query: string;
  /** The part of it that this figure draws by, '' for what was prerendered. */
  readonly drawn: string;
  /** Takes a new filter. `passing` changes (typing, dragging) leave no step in the history. */
  choose(filter: Filter, passing?: boolean): void;
  set<Name extends SettingName>(name: Name, value: SettingValue<Name>, passing?: boolean): void;
}

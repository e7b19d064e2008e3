import type { WishesState } from '../../shared/wish/state/wishes-state';
import type { Details, ListView } from '../state/list-view';

/** What the views of the books, Økonomi and Beslutninger, get from the page. */
export interface RecordsProps {
  state: WishesState;
  details: Details;
  /** Looks elsewhere; the address follows. */
  onView: (change: Partial<ListView>) => void;
  /** Fetches the page anew, when something of it has changed. */
  onReload: () => Promise<void>;
}

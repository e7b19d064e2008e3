import type { WishesPage } from '../../../src/contract/definitions';
import type { MoneyLine } from '../../../src/domain/money-line';
import type { Wish } from '../../../src/domain/wish';

/** The list as the page shows it: what was fetched, and where the money ends in it. */
export interface WishesState {
  page: WishesPage;
  wishes: readonly Wish[];
  line: MoneyLine;
  complete: boolean;
}

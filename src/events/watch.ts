import { groupsOf } from '../adapters/jira/groups';
import { lastMove } from '../adapters/jira/last-move';
import { mail } from '../adapters/jira/mail';
import { productInYear } from '../adapters/store/create-store';
import { createBackstage } from '../resolvers/world';
import type { Watch } from '../usecases/ports';

/** Everything that recomputations and the nightly look touch; the pages do without it. */
export const createWatch = (): Watch => ({ ...createBackstage(), mail, lastMove, groupsOf, productInYear });

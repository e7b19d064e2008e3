import type { WishesPage } from '../../../src/contract/definitions';
import { may, type Action } from '../../../src/domain/roles';
import { RIGHTS } from '../../shared/wish/actions/offered-actions';
import type { WishAction } from '../../shared/wish/actions/wish-action';

/** Why somebody may not rank: their role in the product, or their rights in Jira. */
export type RankClosed = 'role' | 'jira';

/** What the reader may do from the list. The functions check again. */
export interface Rights {
  rankClosed: RankClosed | null;
  mayEstimate: boolean;
  mayAct: (action: WishAction) => boolean;
}

const rankClosed = ({ jira }: WishesPage, mayRank: boolean): RankClosed | null => {
  if (!mayRank) return 'role';
  return jira.mayRank ? null : 'jira';
};

export const rightsOn = (page: WishesPage): Rights => {
  const allowed = (action: Action): boolean => may(page.actor, action, page.settings);
  return {
    rankClosed: rankClosed(page, allowed('rankWish')),
    mayEstimate: allowed('estimateWish') && page.jira.mayEdit && !page.missingFields.includes('estimate'),
    mayAct: (action) => allowed(RIGHTS[action]),
  };
};

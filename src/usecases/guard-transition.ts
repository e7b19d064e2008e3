import type { WishObstacle } from '../contract/errors';
import { openCriteria } from '../domain/done';
import { closeObstacles, startObstacles } from '../domain/mandate';
import { joinWish } from './join-wish';
import type { Backstage, JiraWish, Versioned, WishRecord } from './ports';
import type { Product } from '../domain/product';
import { allWishes, lineWith } from './ranked-wishes';
import { yearOf } from './year';

/** What a transition of a workflow is guarded for: starting a wish, or closing it as delivered. */
export type Guarded = 'start' | 'close';

export type GuardVerdict =
  | { verdict: 'allowed' }
  | { verdict: 'unreadable' }
  | { verdict: 'refused'; obstacles: readonly WishObstacle[]; openCriteria: readonly string[] };

const ALLOWED: GuardVerdict = { verdict: 'allowed' };

/** Jira reconciles at most so many issues in one search. */
const MOST_RECONCILED = 50;

const MATTER = { start: 'started', close: 'delivered' } as const;

interface Attempt {
  guarded: Guarded;
  issueKey: string;
  targetStatusId: string;
}

/** The app judged the wish and holds its money, or has the godkender's acceptance, before it moves the issue itself. */
const isOnErrand = async (world: Backstage, issue: JiraWish, attempt: Attempt): Promise<boolean> =>
  (await world.store.errands(issue.productId)).some(
    ({ value: { wishId, state, targetStatusId, decision } }) =>
      wishId === issue.wishId &&
      state === 'moving' &&
      targetStatusId === attempt.targetStatusId &&
      decision?.matter.matter === MATTER[attempt.guarded],
  );

interface Hand {
  issue: JiraWish;
  product: Versioned<Product>;
  record: Versioned<WishRecord>;
}

/** Everything the list shows; the issue itself is reconciled, so that one made a moment ago is in it if it is a wish. */
const rankedWishes = async (world: Backstage, { issue, product }: Hand): Promise<JiraWish[]> => {
  const recent = await world.store.recentlyWritten(issue.productId);
  const reconciled = [...new Set([issue.wishId, ...recent])].slice(0, MOST_RECONCILED);
  return allWishes(world.app, product.value, reconciled);
};

/** Nobody is named to a validator, so nobody is the godkender here: closing is the acceptance and is done in the app. */
const NOBODY = '';

const judge = async (world: Backstage, hand: Hand, guarded: Guarded): Promise<GuardVerdict> => {
  const { issue, product, record } = hand;
  const wish = joinWish(issue, product.value.settings, record.value);
  const ranked = await rankedWishes(world, hand);
  const isWish = ranked.some(({ wishId }) => wishId === issue.wishId) || record.rev > 0;
  if (!isWish || (guarded === 'start' && wish.stage === 'started')) return ALLOWED;
  const frame = (await world.store.frame(issue.productId, yearOf(world.now()))).value;
  const { statuses } = lineWith(ranked, { product: product.value, frame, wish });
  const obstacles: readonly WishObstacle[] =
    guarded === 'start'
      ? startObstacles(wish, { product: product.value, frame, status: statuses.get(wish.wishId) })
      : closeObstacles(wish, { product: product.value, accountId: NOBODY });
  if (obstacles.length === 0) return ALLOWED;
  const open = guarded === 'close' ? openCriteria(wish.done).map(({ text }) => text) : [];
  return { verdict: 'refused', obstacles, openCriteria: open };
};

/**
 * Whether an issue may take a transition that a project's workflow guards, by the rules that the app itself starts
 * and closes wishes by.
 *
 * - An issue the app cannot read is refused: a rule that cannot be tried does not hold.
 * - A project that nobody has set up is let through: company-managed projects share workflows, and it has no mandate.
 * - An issue that the product's filter does not count as a wish, and that the app holds nothing of, is let through.
 * - A wish the app has no record of lacks everything that its record would hold, and is refused with the list.
 * - A wish that is already started needs no mandate to move on between the statuses that mean so.
 */
export const guardTransition = async (world: Backstage, attempt: Attempt): Promise<GuardVerdict> => {
  const issue = await world.app.wish(attempt.issueKey);
  if (!issue) return { verdict: 'unreadable' };
  const product = await world.store.product(issue.productId);
  if (product.rev === 0 || (await isOnErrand(world, issue, attempt))) return ALLOWED;
  const record = await world.store.wish(issue.productId, issue.wishId);
  return judge(world, { issue, product, record }, attempt.guarded);
};

import type { SettingsPage } from '../contract/definitions';
import { Refusal } from '../contract/errors';
import type { RoleMatter } from '../domain/decision';
import { memberOf } from '../domain/product';
import type { Result } from '../domain/result';
import {
  handOver as handOn,
  isTovholder,
  nameStandIn as named,
  type Handover,
  type StandIn,
  type TovholderProblem,
} from '../domain/tovholder';
import { isoDayOf } from '../text/date-text';
import { enter, type Entry } from './authorise';
import type { Change, World } from './ports';
import { productDecision } from './product-decision';
import { storeProduct } from './settings-page';

interface OfProduct {
  productId: string;
  rev: number;
  /** Why; asked of whoever does it in the tovholder's place. */
  reason: string;
}

const problem = (found: TovholderProblem): never => {
  throw new Refusal({ code: 'tovholder', problem: found });
};

const orProblem = <T>(result: Result<T, TovholderProblem>): T =>
  result.ok ? result.value : problem(result.error);

/** Whoever administers the project may act for a tovholder who cannot, and says why. */
const enterForTovholder = async (world: World, { productId, reason }: OfProduct): Promise<Entry> => {
  const entry = await enter(world, productId, 'handOver');
  if (!isTovholder(entry.product.value, world.accountId) && reason.trim() === '') problem('reasonMissing');
  return entry;
};

/** Nobody without an account that can be used takes the role over or stands in. */
const requireActive = async ({ jira }: World, accountId: string): Promise<void> => {
  const [person] = await jira.people([accountId]);
  if (!person?.active) problem('inactive');
};

const logged = (world: World, { productId, reason }: OfProduct, matter: RoleMatter): Change => ({
  write: 'decision',
  value: productDecision(world, {
    decisionId: world.newId(),
    productId,
    matter,
    basis: reason.trim(),
    reference: '',
  }),
});

/**
 * Stedfortræder: names who has the tovholder's rights on some days, in the place of whoever was named before; or ends it.
 *
 * @throws Refusal `tovholder` with the rule that is broken
 */
export const nameStandIn = async (
  world: World,
  asked: OfProduct & { standIn: StandIn | null },
): Promise<SettingsPage> => {
  const entry = await enterForTovholder(world, asked);
  const product = entry.product.value;
  const { rev, standIn } = asked;
  if (standIn === null) {
    const ended = product.standIn;
    const besides = ended
      ? [logged(world, asked, { matter: 'standInEnded', accountId: ended.accountId })]
      : [];
    return storeProduct(world, entry, { rev, value: { ...product, standIn: null }, besides });
  }
  const value = { ...product, standIn: orProblem(named(product, standIn, isoDayOf(world.now()))) };
  await requireActive(world, standIn.accountId);
  const besides = [logged(world, asked, { matter: 'standInNamed', ...standIn })];
  return storeProduct(world, entry, { rev, value, besides });
};

/**
 * Overdragelse: the role of tovholder passes to another member, and the stand-in of the former one ends with it.
 * The members and the line in the log are one transaction.
 *
 * @throws Refusal `tovholder` with the rule that is broken
 */
export const handOver = async (world: World, asked: OfProduct & Handover): Promise<SettingsPage> => {
  const entry = await enterForTovholder(world, asked);
  const { rev, from, to } = asked;
  const members = orProblem(handOn(entry.product.value, asked));
  await requireActive(world, to);
  const value = { ...entry.product.value, members, standIn: null };
  const kept = memberOf(value, from)?.roles ?? [];
  const besides = [logged(world, asked, { matter: 'handedOver', from, to, kept })];
  return storeProduct(world, entry, { rev, value, besides });
};

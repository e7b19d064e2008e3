import { Refusal } from '../contract/errors';
import { isDecided, type Errand } from './errand';
import { finish, handOn, takeDecision, undo } from './errand-flow';
import { linkSuccessor } from './intake/link-successor';
import type { Backstage, Versioned } from './ports';

/** Somebody may still be at a younger errand: a function ends after 25 seconds at the latest. */
const OLD_ENOUGH_MS = 30_000;

const isAbandoned = (errand: Errand, now: string): boolean =>
  Date.parse(now) - Date.parse(errand.at) >= OLD_ENOUGH_MS;

/** Writes what the person's own call did not get to. The change was authorised when the errand was stored. */
const tellAsApp = async (world: Backstage, errand: Versioned<Errand>): Promise<void> => {
  const { wishId, errandId, comment } = errand.value;
  await handOn(world, errand.value);
  const exists = (await world.app.wish(wishId)) !== null;
  if (exists) await linkSuccessor(world.app, errand.value);
  if (exists && !(await world.app.hasComment(wishId, errandId)))
    await world.app.comment(wishId, errandId, comment);
  if (exists) await finish(world, errand);
  else await world.store.commit([{ write: 'errandDone', was: errand.rev, value: errand.value }]);
};

const hasArrived = async (world: Backstage, { wishId, targetStatusId }: Errand): Promise<boolean> =>
  (await world.app.wish(wishId))?.status.id === targetStatusId;

const resume = async (world: Backstage, errand: Versioned<Errand>): Promise<void> => {
  if (!isDecided(errand) || errand.value.state === 'telling') return tellAsApp(world, errand);
  if (!(await hasArrived(world, errand.value))) return undo(world, errand);
  return tellAsApp(world, await takeDecision(world, errand));
};

const lostRace = (error: unknown): boolean =>
  error instanceof Refusal && error.error.code === 'changedMeanwhile';

/**
 * Completes or undoes what was left behind: where the issue arrived the decision stands and is told,
 * where it did not everything reserved is free again.
 *
 * @returns whether there are errands that somebody may still be at
 */
export const finishErrands = async (world: Backstage, productId: string): Promise<{ left: boolean }> => {
  const errands = await world.store.errands(productId);
  const now = world.now();
  for (const errand of errands.filter(({ value }) => isAbandoned(value, now))) {
    await resume(world, errand).catch((error: unknown) => {
      // Somebody else finished it in the same moment; that is what was wanted.
      if (!lostRace(error)) throw error;
    });
  }
  return { left: errands.some(({ value }) => !isAbandoned(value, now)) };
};

import type { WishChanged } from '../contract/definitions';
import { Refusal } from '../contract/errors';
import { decideDone as decideDefinition, type DecidedDoneChange, type DoneDefinition } from '../domain/done';
import { standingObstacles } from '../domain/mandate';
import { doneChangedComment } from '../text/comments';
import { afterwards } from './afterwards';
import { changedMeanwhile } from './change-record';
import { decide, type Draft } from './decide';
import { withVersion } from './done-versions';
import { drawUpErrand } from './draw-up-errand';
import type { World } from './ports';
import { takeInHand } from './wish-at-hand';

interface DoneDecision {
  wishId: string;
  rev: number;
  change: DecidedDoneChange;
  basis: string;
  reference: string;
}

const textIn = ({ criteria }: DoneDefinition, id: string): string | null =>
  criteria.find((criterion) => criterion.id === id)?.text ?? null;

/** What a criterion said before and says after; null where there was none, or is none any more. */
const wording = (before: DoneDefinition, change: DecidedDoneChange) => {
  switch (change.change) {
    case 'add':
      return { before: null, after: change.text.trim() };
    case 'reword':
      return { before: textIn(before, change.id), after: change.text.trim() };
    case 'retire':
      return { before: textIn(before, change.id), after: null };
    case 'restore':
      return { before: null, after: textIn(before, change.id) };
  }
};

const drawUp = async (
  world: World,
  { wishId, rev, change, basis, reference }: DoneDecision,
): Promise<Draft> => {
  const hand = await takeInHand(world, wishId, 'defineDone');
  const { record, wish } = hand;
  const obstacles = standingObstacles(wish);
  if (obstacles.length > 0) throw new Refusal({ code: 'obstacles', obstacles });
  if (record.rev !== rev) changedMeanwhile();
  const before = record.value.done;
  const decided = decideDefinition(before, change, world.newId());
  if (!decided.ok) throw new Refusal({ code: 'done', problem: decided.error });
  const texts = wording(before, change);
  const { version } = decided.value;
  const errand = drawUpErrand(world, hand, {
    matter: { matter: 'doneChanged', change: change.change, ...texts, version },
    basis,
    reference,
    comment: doneChangedComment({ change: change.change, ...texts, basis, reference }),
    targetStatusId: null,
  });
  return {
    errand,
    changes: [
      ...withVersion(
        rev,
        { ...record.value, done: decided.value },
        { at: errand.at, accountId: world.accountId },
      ),
      { write: 'atRest', wishId },
    ],
  };
};

/**
 * Ændr DONE ved beslutning: what was agreed with the vendor at the start is changed afterwards only by a decision,
 * with its reason in the log and on the issue.
 *
 * @throws Refusal `obstacles` when the wish is not under way, `done` with what is wrong with the change,
 * `changedMeanwhile` when somebody else changed it first
 */
export const decideDone = async (world: World, decision: DoneDecision): Promise<WishChanged> => {
  await decide(world, () => drawUp(world, decision));
  return afterwards(world, decision.wishId);
};

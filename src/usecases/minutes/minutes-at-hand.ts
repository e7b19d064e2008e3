import type { MinutesRow } from '../../contract/documentation';
import { Refusal } from '../../contract/errors';
import type { Minutes, MinutesProblem } from '../../domain/minutes/minutes';
import type { Result } from '../../domain/result';
import type { Action } from '../../domain/roles';
import { admit, refuse, type Admission } from '../authorise';
import { changedMeanwhile } from '../change-record';
import type { DocumentationWorld, PageFacts } from '../documentation-ports';
import type { Versioned } from '../ports';
import { rowOf } from './minutes-rows';

/** Minutes with their page as the person sees it, and what they may do in the product. */
interface MinutesAtHand {
  minutes: Versioned<Minutes>;
  page: PageFacts;
  admission: Admission;
}

const takeInHand = async (
  world: DocumentationWorld,
  pageId: string,
  action: Action,
): Promise<MinutesAtHand> => {
  const [minutes, page] = await Promise.all([world.library.minutesOn(pageId), world.confluence.page(pageId)]);
  if (!minutes || !page) return refuse();
  return { minutes, page, admission: await admit(world, minutes.value.productId, action) };
};

/** A step of minutes: which right it takes, and the rule that says what becomes of them. */
interface Step {
  pageId: string;
  rev: number;
  action: Action;
  take: (minutes: Minutes, at: Omit<MinutesAtHand, 'minutes'>) => Result<Minutes, MinutesProblem>;
}

/**
 * Takes minutes one step further, for somebody who may and who saw them as they are.
 *
 * @throws Refusal `minutes` with the rule that forbids the step, `changedMeanwhile` when somebody else was first
 */
export const takeStep = async (
  world: DocumentationWorld,
  { pageId, rev, action, take }: Step,
): Promise<MinutesRow> => {
  const { minutes, ...at } = await takeInHand(world, pageId, action);
  if (minutes.rev !== rev) changedMeanwhile();
  const stepped = take(minutes.value, at);
  if (!stepped.ok) throw new Refusal({ code: 'minutes', problem: stepped.error });
  const outcome = await world.store.commit([{ write: 'minutes', was: rev, value: stepped.value }]);
  if (outcome === 'lostRace') changedMeanwhile();
  return rowOf({ rev: rev + 1, value: stepped.value }, at.page);
};

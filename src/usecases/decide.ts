import type { Errand } from './errand';
import { commitDrawn, tell, tellDecision } from './errand-flow';
import type { Change, World } from './ports';

/** A decision that moves no issue, with everything it changes. */
export interface Draft {
  errand: Errand;
  changes: readonly Change[];
}

/** The draft with its line in the log and its errand: all that is written of a decision. */
const inFull = ({ errand, changes }: Draft): Draft => ({
  errand,
  changes: [
    ...changes,
    { write: 'decision', value: errand.decision },
    { write: 'errand', was: 0, value: errand },
  ],
});

/**
 * Takes a decision that moves no issue: what it changes, the line in the log and what Jira is to be told are one
 * transaction. When somebody else wrote first, it is judged anew by what is stored then.
 *
 * @param draw judges and draws up the decision from what is stored now; a refusal ends it
 * @throws Refusal `changedMeanwhile` when the race is lost every time
 */
export const decide = async (world: World, draw: () => Promise<Draft>): Promise<void> => {
  const { errand } = await commitDrawn(world.store, async () => inFull(await draw()));
  await world.recomputation.lookAfter(errand.productId);
  await tell(world, { rev: 1, value: errand });
  await tellDecision(world, errand);
  await world.recomputation.ask(errand.productId);
};

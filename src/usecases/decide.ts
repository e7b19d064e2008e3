import { Refusal } from '../contract/errors';
import type { Errand } from './errand';
import { tell } from './errand-flow';
import type { Change, World } from './ports';

/** How often a decision is judged and written anew when somebody else wrote first. */
const MOST_ATTEMPTS = 5;

/** A decision that moves no issue, with everything it changes. */
export interface Draft {
  errand: Errand;
  changes: readonly Change[];
}

const commitDraft = async (world: World, draw: () => Promise<Draft>): Promise<Errand> => {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const { errand, changes } = await draw();
    const outcome = await world.store.commit([
      ...changes,
      { write: 'decision', value: errand.decision },
      { write: 'errand', was: 0, value: errand },
    ]);
    if (outcome === 'committed') return errand;
  }
  throw new Refusal({ code: 'changedMeanwhile' });
};

/**
 * Takes a decision that moves no issue: what it changes, the line in the log and what Jira is to be told are one
 * transaction. When somebody else wrote first, it is judged anew by what is stored then.
 *
 * @param draw judges and draws up the decision from what is stored now; a refusal ends it
 * @throws Refusal `changedMeanwhile` when the race is lost every time
 */
export const decide = async (world: World, draw: () => Promise<Draft>): Promise<void> => {
  const errand = await commitDraft(world, draw);
  await world.recomputation.lookAfter(errand.productId);
  await tell(world, { rev: 1, value: errand });
  await world.recomputation.ask(errand.productId);
};

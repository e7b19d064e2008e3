import type { DecisionErrand } from './errand';
import { commitDrawn, tell, tellDecision } from './errand-flow';
import type { Change, World } from './ports';

/** A decision that moves no issue, with everything it changes. */
export interface Draft {
  errand: DecisionErrand;
  /** The same decision on other wishes, each with its own line in the log and its own issue to be told. */
  others?: readonly DecisionErrand[];
  changes: readonly Change[];
  /** False where Jira has no issue to be told: the line in the log is all there is. */
  isTold?: boolean;
}

const errandsOf = ({ errand, others = [] }: Draft): readonly DecisionErrand[] => [errand, ...others];

/** The draft with its lines in the log and its errands: all that is written of a decision. */
const inFull = <Drawn extends Draft>(draft: Drawn): Drawn => ({
  ...draft,
  changes: [
    ...draft.changes,
    ...errandsOf(draft).flatMap((errand): Change[] => [
      { write: 'decision', value: errand.decision },
      ...(draft.isTold === false ? [] : [{ write: 'errand', was: 0, value: errand } as const]),
    ]),
  ],
});

/**
 * Takes a decision that moves no issue: what it changes, the line in the log and what Jira is to be told are one
 * transaction. When somebody else wrote first, it is judged anew by what is stored then.
 *
 * @param draw judges and draws up the decision from what is stored now; a refusal ends it
 * @returns what was drawn up in the end
 * @throws Refusal `changedMeanwhile` when the race is lost every time
 */
export const decide = async <Drawn extends Draft>(
  world: World,
  draw: () => Promise<Drawn>,
): Promise<Drawn> => {
  const drawn = await commitDrawn(world.store, async () => inFull(await draw()));
  const { errand } = drawn;
  await world.recomputation.lookAfter(errand.productId);
  if (drawn.isTold !== false) for (const value of errandsOf(drawn)) await tell(world, { rev: 1, value });
  await tellDecision(world, errand);
  await world.recomputation.ask(errand.productId);
  return drawn;
};

import type { ProjectStanding } from '../../../src/domain/fair-shares';
import { ore, type Ore } from '../../../src/domain/money';
import type { Texts } from '../../shared/text';

const KRONE = 100;

/** Whole kroner are easier to read. What is left is rounded down, so it stays below a price that it does not reach. */
export const roundedDown = (amount: number): Ore => ore(Math.floor(amount / KRONE) * KRONE);

/** Why a wish is in or out, in one sentence that a member can check. */
export const reasonText = (standing: ProjectStanding | null, { t, format }: Texts): string => {
  if (!standing) return t('shares.reason.noEstimate');
  const left = roundedDown(standing.left);
  const facts = {
    count: standing.supporters,
    left: format.kroner(left),
    cost: format.kroner(ore(standing.cost)),
    missing: format.kroner(ore(Math.max(0, standing.cost - left))),
    share: format.kroner(ore(Math.ceil((standing.share ?? 0) / KRONE) * KRONE)),
  };
  return t(`shares.reason.${standing.standing}`, facts);
};

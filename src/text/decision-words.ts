import {
  isRoleMatter,
  type DecisionMatter,
  type RankedByShares,
  type RoleMatter,
  type WishMatter,
} from '../domain/decision';
import { NOTHING, ore } from '../domain/money';
import type { Governance } from '../domain/roles';
import { counted, decidingGroup, kroner, shortDate, words } from './confluence-texts';
import { jiraText } from './jira-texts';

type Ruled = Extract<DecisionMatter, { matter: 'ruled' }>;
type Started = Extract<DecisionMatter, { matter: 'started' }>;
type CarriedOver = Extract<DecisionMatter, { matter: 'carriedOver' }>;
type Invoiced = Extract<DecisionMatter, { matter: 'invoiced' }>;
type FrameSet = Extract<DecisionMatter, { matter: 'frameSet' }>;

const ruledWords = ({ outcome, amount, extraGrant }: Ruled, group: string): string[] => [
  words(`decision.ruled.${outcome}`, { group, amount: kroner(amount ?? NOTHING) }),
  ...(extraGrant === NOTHING ? [] : [words('decision.extraGrant', { amount: kroner(extraGrant) })]),
];

const startedWords = ({ caseId, amount }: Started, group: string): string =>
  words(caseId === null ? 'decision.started' : 'decision.startedByCase', { amount: kroner(amount), group });

const carriedOverWords = ({ year, bound, rest }: CarriedOver): string =>
  words('decision.carriedOver', { year, next: year + 1, bound: kroner(bound), rest: kroner(rest) });

const invoicedWords = ({ amount, held }: Invoiced): string =>
  words(amount < NOTHING ? 'decision.credited' : 'decision.invoiced', {
    amount: kroner(ore(Math.abs(amount))),
    held: kroner(held),
  });

const frameSetWords = ({ year, amount, wishLimit }: FrameSet): string[] => [
  words('decision.frameSet', { year, amount: kroner(amount) }),
  wishLimit === null ? words('decision.noLimit') : words('decision.wishLimit', { amount: kroner(wishLimit) }),
];

const rankedWords = ({
  wishes,
  year,
  budget,
  cost,
  completion,
  shares,
  weights,
}: RankedByShares): string[] => [
  counted('decision.rankedByShares', wishes, { year, budget: kroner(budget), cost: kroner(cost) }),
  words(`decision.shares.${shares}`, {
    weights: weights.map(({ authority, weight }) => `${authority} ${weight}`).join(', '),
  }),
  words(`decision.completion.${completion}`),
];

const roleWords = (matter: RoleMatter): string =>
  matter.matter === 'standInNamed'
    ? words('decision.standInNamed', { from: shortDate(matter.from), until: shortDate(matter.until) })
    : words(`decision.${matter.matter}`);

const sentences = (matter: WishMatter, group: string): string[] => {
  switch (matter.matter) {
    case 'started':
      return [startedWords(matter, group)];
    case 'bypassed':
      return [words('decision.bypassed')];
    case 'regularised':
      return [words('decision.regularised', { amount: kroner(matter.amount) })];
    case 'invoiced':
      return [invoicedWords(matter)];
    case 'delivered':
      return [words('decision.delivered', { spent: kroner(matter.spent), held: kroner(matter.held) })];
    case 'rejected':
      return [words('decision.rejected')];
    case 'submitted': {
      const reason = jiraText(`reason.${matter.reason}`);
      return [words('decision.submitted', { group, reason, amount: kroner(matter.amount) })];
    }
    case 'ruled':
      return ruledWords(matter, group);
    case 'frameSet':
      return frameSetWords(matter);
    case 'carriedOver':
      return [carriedOverWords(matter)];
    case 'rankedByShares':
      return rankedWords(matter);
  }
};

/** A decision of the log as Danish sentences. They name no person and no wish. */
export const decisionWords = (matter: DecisionMatter, governance: Governance): string =>
  isRoleMatter(matter) ? roleWords(matter) : sentences(matter, decidingGroup(governance)).join(' ');

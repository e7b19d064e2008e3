import {
  byMatter,
  type DecisionMatter,
  type ForEachMatter,
  type OfMatter,
  type RankedByShares,
} from '../domain/decision';
import { NOTHING, ore } from '../domain/money';
import type { Governance } from '../domain/roles';
import { counted, decidingGroup, kroner, shortDate, words } from './confluence-texts';
import { jiraText } from './jira-texts';

type Ruled = OfMatter<'ruled'>;
type Started = OfMatter<'started'>;
type CarriedOver = OfMatter<'carriedOver'>;
type Granted = OfMatter<'granted'>;
type Invoiced = OfMatter<'invoiced'>;
type FrameSet = OfMatter<'frameSet'>;
type BroughtIn = OfMatter<'broughtIn'>;

const ruledWords = (
  { outcome, amount, extraGrant, otherYear, condition }: Ruled,
  group: string,
): string[] => [
  words(`decision.ruled.${outcome}`, { group, amount: kroner(amount ?? NOTHING) }),
  ...(extraGrant === NOTHING ? [] : [words('decision.extraGrant', { amount: kroner(extraGrant) })]),
  ...(otherYear === undefined ? [] : [words('decision.otherYear', { year: otherYear })]),
  ...(condition === undefined ? [] : [words('decision.condition', { text: condition })]),
];

const startedWords = ({ caseId, amount }: Started, group: string): string =>
  words(caseId === null ? 'decision.started' : 'decision.startedByCase', { amount: kroner(amount), group });

const carriedOverWords = ({ year, bound, rest }: CarriedOver): string =>
  words('decision.carriedOver', { year, next: year + 1, bound: kroner(bound), rest: kroner(rest) });

const grantedWords = ({ year, purpose, kind, amount }: Granted): string =>
  words(amount < NOTHING ? 'decision.granted.takenBack' : 'decision.granted.given', {
    year,
    amount: kroner(ore(Math.abs(amount))),
    purpose: words(`decision.purpose.${purpose}`),
    kind: words(`decision.grantKind.${kind}`),
  });

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

const broughtInWords = ({ sourceKey, exportedAt, years, ...counts }: BroughtIn): string[] => {
  const { wishes, cases, decisions, entries } = counts;
  const date = shortDate(exportedAt);
  return [
    words('decision.broughtIn', { key: sourceKey, date, wishes, cases, decisions, entries }),
    ...years.map(({ year, granted, committed, spent }) =>
      words('decision.broughtInYear', {
        year,
        granted: kroner(granted),
        committed: kroner(committed),
        spent: kroner(spent),
      }),
    ),
  ];
};

const SENTENCES: ForEachMatter<string[], string> = {
  started: (matter, group) => [startedWords(matter, group)],
  bypassed: () => [words('decision.bypassed')],
  regularised: (matter) => [words('decision.regularised', { amount: kroner(matter.amount) })],
  endedElsewhere: ({ how, held }) => [words(`decision.endedElsewhere.${how}`, { held: kroner(held) })],
  endSettled: ({ held, spent }) => [
    words('decision.endSettled', { held: kroner(held), spent: kroner(spent) }),
  ],
  invoiced: (matter) => [invoicedWords(matter)],
  delivered: (matter) => [
    words('decision.delivered', { spent: kroner(matter.spent), held: kroner(matter.held) }),
  ],
  rejected: () => [words('decision.rejected')],
  superseded: ({ way, byKey }) => [words(`decision.superseded.${way}`, { key: byKey })],
  submitted: (matter, group) => {
    const reason = jiraText(`reason.${matter.reason}`);
    return [words('decision.submitted', { group, reason, amount: kroner(matter.amount) })];
  },
  doneChanged: ({ change, before, after }) => [
    words(`decision.doneChanged.${change}`, { before: before ?? '', after: after ?? '' }),
  ],
  withdrawn: () => [words('decision.withdrawn')],
  ruled: (matter, group) => ruledWords(matter, group),
  frameSet: (matter) => frameSetWords(matter),
  carriedOver: (matter) => [carriedOverWords(matter)],
  granted: (matter) => [grantedWords(matter)],
  coordinationPaid: (matter) => [
    words('decision.coordinationPaid', { year: matter.year, amount: kroner(matter.amount) }),
  ],
  broughtIn: (matter) => broughtInWords(matter),
  orderAgreed: (matter) => [counted('decision.orderAgreed', matter.wishIds.length, {})],
  rankedByShares: (matter) => rankedWords(matter),
  handedOver: () => [words('decision.handedOver')],
  standInNamed: ({ from, until }) => [
    words('decision.standInNamed', { from: shortDate(from), until: shortDate(until) }),
  ],
  standInEnded: () => [words('decision.standInEnded')],
};

/** A decision of the log as Danish sentences. They name no person, and no wish but one that takes the place of another. */
export const decisionWords = (matter: DecisionMatter, governance: Governance): string =>
  byMatter(SENTENCES, matter, decidingGroup(governance)).join(' ');

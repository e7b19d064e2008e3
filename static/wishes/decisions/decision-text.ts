import {
  byMatter,
  type Decision,
  type DecisionMatter,
  type ForEachMatter,
  type OfMatter,
} from '../../../src/domain/decision';
import { NOTHING, ore } from '../../../src/domain/money';
import { roleText } from '../../shared/parts/role-text';
import type { Texts } from '../../shared/text';

const ruledText = (
  { outcome, amount, extraGrant, otherYear, condition }: OfMatter<'ruled'>,
  { t, format }: Texts,
): string =>
  [
    t(`economy.decision.ruled.${outcome}`, { amount: format.kroner(amount ?? NOTHING) }),
    ...(extraGrant === NOTHING
      ? []
      : [t('economy.decision.extraGrant', { amount: format.kroner(extraGrant) })]),
    ...(otherYear === undefined ? [] : [t('economy.decision.otherYear', { year: String(otherYear) })]),
    ...(condition === undefined ? [] : [t('economy.decision.condition', { text: condition })]),
  ].join(' ');

const frameSetText = ({ year, amount, wishLimit }: OfMatter<'frameSet'>, { t, format }: Texts): string =>
  [
    t('economy.decision.frameSet', { year: String(year), amount: format.kroner(amount) }),
    wishLimit === null
      ? t('economy.decision.noLimit')
      : t('economy.decision.wishLimit', { amount: format.kroner(wishLimit) }),
  ].join(' ');

const sharesText = (
  { wishes, cost, budget, shares }: OfMatter<'rankedByShares'>,
  { t, format }: Texts,
): string =>
  [
    t('economy.decision.rankedByShares', {
      count: wishes,
      cost: format.kroner(cost),
      budget: format.kroner(budget),
    }),
    t(`economy.decision.shares.${shares}`),
  ].join(' ');

const startedText = ({ caseId, amount }: OfMatter<'started'>, { t, format }: Texts): string =>
  t(caseId === null ? 'economy.decision.started' : 'economy.decision.startedByCase', {
    amount: format.kroner(amount),
  });

const invoicedText = ({ amount, held }: OfMatter<'invoiced'>, { t, format }: Texts): string =>
  t(amount < NOTHING ? 'economy.decision.credited' : 'economy.decision.invoiced', {
    amount: format.kroner(ore(Math.abs(amount))),
    held: format.kroner(held),
  });

const carriedOverText = ({ year, bound, rest }: OfMatter<'carriedOver'>, { t, format }: Texts): string =>
  t('economy.decision.carriedOver', {
    year: String(year),
    next: String(year + 1),
    bound: format.kroner(bound),
    rest: format.kroner(rest),
  });

const grantedText = ({ year, purpose, kind, amount }: OfMatter<'granted'>, { t, format }: Texts): string =>
  t(amount < NOTHING ? 'economy.decision.granted.takenBack' : 'economy.decision.granted.given', {
    year: String(year),
    amount: format.kroner(ore(Math.abs(amount))),
    purpose: t(`economy.purpose.${purpose}`),
    kind: t(`economy.kind.${kind}`),
  });

const paidText = ({ year, amount }: OfMatter<'coordinationPaid'>, { t, format }: Texts): string =>
  t(amount < NOTHING ? 'economy.decision.coordinationCredited' : 'economy.decision.coordinationPaid', {
    year: String(year),
    amount: format.kroner(ore(Math.abs(amount))),
  });

const broughtInText = (
  { sourceKey, exportedAt, years, wishes, cases, decisions, entries }: OfMatter<'broughtIn'>,
  { t, format }: Texts,
): string => {
  const date = format.date(exportedAt);
  const counts = { wishes, cases, decisions, entries };
  const sums = years.map(({ year, granted, committed, spent }) =>
    t('economy.decision.broughtInYear', {
      year: String(year),
      granted: format.kroner(granted),
      committed: format.kroner(committed),
      spent: format.kroner(spent),
    }),
  );
  return [t('economy.decision.broughtIn', { key: sourceKey, date, ...counts }), sums.join('; ')]
    .join(' ')
    .trim();
};

/** The texts, and the name of whom a decision is about. */
interface Beside extends Texts {
  person: (accountId: string) => string;
}

const SENTENCES: ForEachMatter<string, Beside> = {
  started: (matter, texts) => startedText(matter, texts),
  bypassed: (_matter, { t }) => t('economy.decision.bypassed'),
  regularised: (matter, { t, format }) =>
    t('economy.decision.regularised', { amount: format.kroner(matter.amount) }),
  endedElsewhere: ({ how, held }, { t, format }) =>
    t(`economy.decision.endedElsewhere.${how}`, { held: format.kroner(held) }),
  endSettled: ({ held, spent }, { t, format }) =>
    t('economy.decision.endSettled', { held: format.kroner(held), spent: format.kroner(spent) }),
  invoiced: (matter, texts) => invoicedText(matter, texts),
  delivered: (matter, { t, format }) =>
    t('economy.decision.delivered', {
      spent: format.kroner(matter.spent),
      held: format.kroner(matter.held),
    }),
  superseded: ({ way, byKey }, { t }) => t(`economy.decision.superseded.${way}`, { key: byKey }),
  rejected: (_matter, { t }) => t('economy.decision.rejected'),
  submitted: (matter, { t, format }) =>
    t(`economy.decision.submitted.${matter.reason}`, { amount: format.kroner(matter.amount) }),
  doneChanged: ({ change, before, after }, { t }) =>
    t(`economy.decision.doneChanged.${change}`, { before: before ?? '', after: after ?? '' }),
  withdrawn: (_matter, { t }) => t('economy.decision.withdrawn'),
  ruled: (matter, texts) => ruledText(matter, texts),
  frameSet: (matter, texts) => frameSetText(matter, texts),
  carriedOver: (matter, texts) => carriedOverText(matter, texts),
  granted: (matter, texts) => grantedText(matter, texts),
  coordinationPaid: (matter, texts) => paidText(matter, texts),
  broughtIn: (matter, texts) => broughtInText(matter, texts),
  orderAgreed: (matter, { t }) => t('economy.decision.orderAgreed', { count: matter.wishIds.length }),
  rankedByShares: (matter, texts) => sharesText(matter, texts),
  handedOver: (matter, texts) => roleText(matter, texts, texts.person),
  standInNamed: (matter, texts) => roleText(matter, texts, texts.person),
  standInEnded: (matter, texts) => roleText(matter, texts, texts.person),
};

/**
 * What was decided, in a sentence that names neither the wish nor whoever took the decision: they stand beside it.
 *
 * @param person the name of somebody whom the decision is about
 */
export const decisionText = (
  matter: DecisionMatter,
  texts: Texts,
  person: (accountId: string) => string,
): string => byMatter(SENTENCES, matter, { ...texts, person });

/** A rejection keeps its own reference in what was decided. */
export const referenceOf = ({ reference, matter }: Decision): string =>
  reference !== '' || matter.matter !== 'rejected' ? reference : matter.reference;

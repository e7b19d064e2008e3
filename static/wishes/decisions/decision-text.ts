import {
  isRoleMatter,
  type Decision,
  type DecisionMatter,
  type WishMatter,
} from '../../../src/domain/decision';
import { NOTHING, ore } from '../../../src/domain/money';
import { roleText } from '../../shared/parts/role-text';
import type { Texts } from '../../shared/text';

type OfMatter<Matter extends DecisionMatter['matter']> = Extract<DecisionMatter, { matter: Matter }>;

const ruledText = ({ outcome, amount, extraGrant }: OfMatter<'ruled'>, { t, format }: Texts): string =>
  [
    t(`economy.decision.ruled.${outcome}`, { amount: format.kroner(amount ?? NOTHING) }),
    ...(extraGrant === NOTHING
      ? []
      : [t('economy.decision.extraGrant', { amount: format.kroner(extraGrant) })]),
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

const wishMatterText = (matter: WishMatter, texts: Texts): string => {
  const { t, format } = texts;
  switch (matter.matter) {
    case 'started':
      return startedText(matter, texts);
    case 'bypassed':
      return t('economy.decision.bypassed');
    case 'regularised':
      return t('economy.decision.regularised', { amount: format.kroner(matter.amount) });
    case 'invoiced':
      return invoicedText(matter, texts);
    case 'delivered':
      return t('economy.decision.delivered', {
        spent: format.kroner(matter.spent),
        held: format.kroner(matter.held),
      });
    case 'rejected':
      return t('economy.decision.rejected');
    case 'submitted':
      return t(`economy.decision.submitted.${matter.reason}`, { amount: format.kroner(matter.amount) });
    case 'ruled':
      return ruledText(matter, texts);
    case 'frameSet':
      return frameSetText(matter, texts);
    case 'carriedOver':
      return carriedOverText(matter, texts);
    case 'rankedByShares':
      return sharesText(matter, texts);
  }
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
): string => (isRoleMatter(matter) ? roleText(matter, texts, person) : wishMatterText(matter, texts));

/** A rejection keeps its own reference in what was decided. */
export const referenceOf = ({ reference, matter }: Decision): string =>
  reference !== '' || matter.matter !== 'rejected' ? reference : matter.reference;

import type { MinutesProposal, WishOnTheTable } from '../../../../src/contract/documentation';
import { byMatter, type ForEachMatter } from '../../../../src/domain/decision';
import type { DecisionCase } from '../../../../src/domain/decision-case';
import { sum } from '../../../../src/domain/money';
import type { Texts } from '../../../shared/text';
import type { TickList } from './minutes-draft';

/** A line of a list: what it is by, and how it reads. */
export interface Entry {
  id: string;
  text: string;
}

const wishText = ({ key, title, estimate }: WishOnTheTable, { t, format }: Texts): string =>
  t('minutes.draft.entry', {
    what: `${key} ${title}`,
    fact: estimate === null ? t('minutes.draft.fact.noEstimate') : format.kroner(estimate),
  });

const caseFact = ({ state, ruling }: DecisionCase, { t, format }: Texts): string => {
  if (state === 'submitted') return t('minutes.draft.fact.waiting');
  if (state === 'postponed') return t('minutes.draft.fact.postponed');
  return t('minutes.draft.fact.answered', { date: ruling ? format.date(ruling.decidedAt) : '' });
};

const MATTERS: ForEachMatter<string, Texts> = {
  started: (matter, { t, format }) =>
    t('minutes.draft.matter.started', { amount: format.kroner(matter.amount) }),
  bypassed: (_matter, { t }) => t('minutes.draft.matter.bypassed'),
  regularised: (matter, { t, format }) =>
    t('minutes.draft.matter.regularised', { amount: format.kroner(matter.amount) }),
  endedElsewhere: ({ how }, { t }) => t(`minutes.draft.matter.endedElsewhere.${how}`),
  endSettled: ({ spent }, { t, format }) =>
    t('minutes.draft.matter.endSettled', { amount: format.kroner(spent) }),
  invoiced: (matter, { t, format }) =>
    t('minutes.draft.matter.invoiced', { amount: format.kroner(matter.amount) }),
  delivered: (matter, { t, format }) =>
    t('minutes.draft.matter.delivered', { amount: format.kroner(matter.spent) }),
  superseded: ({ way, byKey }, { t }) => t(`minutes.draft.matter.superseded.${way}`, { key: byKey }),
  rejected: (_matter, { t }) => t('minutes.draft.matter.rejected'),
  submitted: (matter, { t, format }) =>
    t('minutes.draft.matter.submitted', { amount: format.kroner(matter.amount) }),
  doneChanged: ({ version }, { t }) => t('minutes.draft.matter.doneChanged', { version: String(version) }),
  withdrawn: (_matter, { t }) => t('minutes.draft.matter.withdrawn'),
  ruled: (matter, { t }) => t(`minutes.draft.matter.ruled.${matter.outcome}`),
  frameSet: (matter, { t, format }) =>
    t('minutes.draft.matter.frameSet', {
      year: String(matter.year),
      amount: format.kroner(matter.amount),
    }),
  carriedOver: (matter, { t, format }) =>
    t('minutes.draft.matter.carriedOver', {
      year: String(matter.year),
      amount: format.kroner(sum([matter.bound, matter.rest])),
    }),
  granted: (matter, { t, format }) =>
    t('minutes.draft.matter.granted', {
      year: String(matter.year),
      amount: format.kroner(matter.amount),
    }),
  coordinationPaid: (matter, { t, format }) =>
    t('minutes.draft.matter.coordinationPaid', { amount: format.kroner(matter.amount) }),
  broughtIn: ({ sourceKey }, { t }) => t('minutes.draft.matter.broughtIn', { key: sourceKey }),
  orderAgreed: (matter, { t }) => t('minutes.draft.matter.orderAgreed', { count: matter.wishIds.length }),
  rankedByShares: (matter, { t, format }) =>
    t('minutes.draft.matter.rankedByShares', {
      wishes: matter.wishes,
      shares: matter.shares,
      year: String(matter.year),
      cost: format.kroner(matter.cost),
    }),
  handedOver: (_matter, { t }) => t('minutes.draft.matter.handedOver'),
  standInNamed: (_matter, { t }) => t('minutes.draft.matter.standInNamed'),
  standInEnded: (_matter, { t }) => t('minutes.draft.matter.standInEnded'),
};

const decisionText = (
  { decision, key, title }: MinutesProposal['decisions'][number],
  texts: Texts,
): string => {
  const { t, format } = texts;
  const date = format.date(decision.at);
  const named = key === null ? [] : [`${key} ${title ?? ''}`.trim()];
  const what = [date, ...named].join(' · ');
  return t('minutes.draft.entry', { what, fact: byMatter(MATTERS, decision.matter, texts) });
};

/** The lines of a list in the words of the screen; the page has longer ones. */
export const entriesOf = (proposal: MinutesProposal, list: TickList, texts: Texts): readonly Entry[] => {
  switch (list) {
    case 'wishes':
      return proposal.wishes.map((wish) => ({ id: wish.wishId, text: wishText(wish, texts) }));
    case 'cases':
      return proposal.cases.map(({ case: asked, key, title }) => ({
        id: asked.caseId,
        text: texts.t('minutes.draft.entry', { what: `${key} ${title}`, fact: caseFact(asked, texts) }),
      }));
    case 'decisions':
      return proposal.decisions.map((taken) => ({
        id: taken.decision.decisionId,
        text: decisionText(taken, texts),
      }));
  }
};

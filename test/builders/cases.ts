import type { CaseOnWish, DecisionCase, Paper, Ruling } from '../../src/domain/decision-case';
import type { ProposedRuling, Table } from '../../src/domain/ruling';
import { kroner, NOTHING } from '../../src/domain/money';

/** A complete sagsoplæg. */
export const aPaper = (overrides: Partial<Paper> = {}): Paper => ({
  purpose: 'Anvenderne kan logge ind med den fælles brugerstyring.',
  background: 'Atten myndigheder vedligeholder i dag hver deres brugere.',
  analysis: 'To løsninger er afprøvet i Ballerup.',
  recommendation: 'At styregruppen godkender ønsket.',
  consequences: 'Arbejdet varer tre måneder og erstatter den nuværende brugerstyring.',
  financing: 'Tillægsbevilling af overførslen fra 2025.',
  ...overrides,
});

/** A case that waits for the steering group. */
export const aCase = (overrides: Partial<DecisionCase> = {}): DecisionCase => ({
  caseId: 'case-1',
  productId: '10000',
  wishId: '10001',
  year: 2026,
  state: 'submitted',
  reason: 'economy',
  paper: aPaper(),
  amount: kroner(310_000),
  also: [],
  submittedBy: 'account-tovholder',
  submittedAt: '2026-03-05T10:00:00.000Z',
  answerBy: null,
  links: [],
  conflicts: [],
  ruling: null,
  ...overrides,
});

/** What somebody on the steering group asks the ruling to be. */
export const aProposedRuling = (overrides: Partial<ProposedRuling> = {}): ProposedRuling => ({
  outcome: 'approved',
  motive: 'Ønsket følger visionen for produktet.',
  amount: null,
  extraGrant: NOTHING,
  condition: '',
  otherYear: null,
  takingPart: [],
  leftOut: [],
  ...overrides,
});

export const aRuling = (overrides: Partial<Ruling> = {}): Ruling => {
  const { leftOut: _leftOut, ...answer } = aProposedRuling();
  return {
    ...answer,
    parts: [],
    amount: kroner(310_000),
    decidedBy: 'account-steering',
    decidedAt: '2026-03-11T13:00:00.000Z',
    decisionId: 'decision-2',
    ...overrides,
  };
};

/** What a wish carries of a case that waits. */
export const aCaseOnWish = (overrides: Partial<CaseOnWish> = {}): CaseOnWish => ({
  caseId: 'case-1',
  state: 'submitted',
  outcome: null,
  since: '2026-03-05T10:00:00.000Z',
  ...overrides,
});

/** Three who decide, of whom any one may. */
export const aTable = (overrides: Partial<Table> = {}): Table => ({
  deciders: ['account-steering', 'account-chair', 'account-third'],
  quorum: null,
  ...overrides,
});

/** An approval as the steering group's page sends it. */
export const anAnswerTo = <Of extends { caseId: string; rev: number }>(of: Of) => ({
  outcome: 'approved' as const,
  motive: 'Følger visionen',
  amount: null,
  extraGrant: NOTHING,
  condition: '',
  otherYear: null,
  leftOut: [],
  takingPart: [],
  reference: 'Styregruppemøde 2',
  ...of,
});

import { replacedDecisions } from '../../src/domain/decision-log';
import type { DecisionMatter } from '../../src/domain/decision';
import { kroner, NOTHING } from '../../src/domain/money';
import { aDecision } from '../builders/ledger';

const frame = (year: number): DecisionMatter => ({
  matter: 'frameSet',
  year,
  amount: kroner(1),
  wishLimit: null,
});

const ruling = (outcome: 'postponed' | 'approved'): DecisionMatter => ({
  matter: 'ruled',
  caseId: 'case-1',
  outcome,
  amount: null,
  extraGrant: NOTHING,
});

const pairs = (...matters: DecisionMatter[]) =>
  [
    ...replacedDecisions(matters.map((matter, place) => aDecision({ decisionId: String(place), matter }))),
  ].map(([later, earlier]) => [later, earlier.decisionId]);

it('lets a frame replace that of its own year only', () => {
  expect(pairs(frame(2026), frame(2025), frame(2026))).toEqual([['0', '2']]);
});

it('lets a ruling replace the one before it of the same case', () => {
  expect(pairs(ruling('approved'), ruling('postponed'))).toEqual([['0', '1']]);
});

it('points from what was put in order to the start past the mandate', () => {
  expect(pairs({ matter: 'regularised', amount: kroner(1) }, { matter: 'bypassed', amount: null })).toEqual([
    ['0', '1'],
  ]);
});

it('lets an order take the place of the one that was agreed on before it', () => {
  const order = (...wishIds: string[]): DecisionMatter => ({ matter: 'orderAgreed', wishIds });
  expect(pairs(order('b', 'a'), frame(2026), order('a', 'b'))).toEqual([['0', '2']]);
});

/** @jest-environment jsdom */
import { kroner, NOTHING } from '../../../src/domain/money';
import { byDay, historyText } from '../../../static/shared/wish/sections/history-text';
import '../wishes/bridge-in-place';
import { danish, plain } from '../wishes/in-danish';

const NAME = 'Mette Lindqvist-Sørensen';
const told = (what: Parameters<typeof historyText>[1]): string => plain(historyText(NAME, what, danish));

const decided = (
  matter: Extract<Parameters<typeof historyText>[1], { trace: 'decision' }>['decision']['matter'],
) =>
  told({
    trace: 'decision',
    decision: {
      decisionId: 'd',
      productId: '1',
      wishId: '2',
      at: '2026-03-05T10:00:00Z',
      matter,
      basis: '',
      takenBy: 'a',
      reference: '',
    },
  });

describe('the history of a wish in words', () => {
  it('tells an estimate with the amount before and after', () => {
    expect(told({ trace: 'estimate', from: kroner(85_000), to: kroner(95_000) })).toBe(
      'Mette Lindqvist-Sørensen ændrede estimatet fra 85.000 kr. til 95.000 kr.',
    );
  });

  it('tells a first estimate and a removed one apart', () => {
    expect(told({ trace: 'estimate', from: null, to: kroner(1_000) })).toBe(
      `${NAME} satte estimatet til 1.000 kr.`,
    );
    expect(told({ trace: 'estimate', from: kroner(1_000), to: null })).toBe(`${NAME} fjernede estimatet`);
  });

  it.each([
    ['supports', 'Odense Kommune støtter ønsket'],
    ['declines', 'Odense Kommune støtter ikke ønsket'],
    ['unanswered', 'Odense Kommune trak sit svar tilbage'],
  ] as const)('tells that an authority %s', (answer, words) => {
    expect(told({ trace: 'support', authority: 'Odense Kommune', answer })).toBe(`${words} (${NAME})`);
  });

  it('keeps what people typed as text', () => {
    const text = '<b>{name}</b>';
    expect(told({ trace: 'done', change: { change: 'add', text }, text })).toContain('»<b>{name}</b>«');
  });

  it('tells the steering group’s answer with the approved amount', () => {
    const ruled = { matter: 'ruled', caseId: 'c', extraGrant: NOTHING } as const;
    expect(decided({ ...ruled, outcome: 'approvedWithChange', amount: kroner(300_000) })).toBe(
      `Styregruppen godkendte ønsket med ændring (${NAME}) til højst 300.000 kr.`,
    );
    expect(decided({ ...ruled, outcome: 'sentBack', amount: null })).toBe(
      `Styregruppen sendte sagen tilbage (${NAME})`,
    );
  });

  it('stands by day, newest first, by the calendar of Copenhagen', () => {
    const entry = (at: string) => ({ at, accountId: null, what: { trace: 'rank' } }) as const;
    const days = byDay(
      [entry('2026-03-04T10:00:00Z'), entry('2026-03-04T23:30:00Z'), entry('2026-03-05T08:00:00Z')],
      danish,
    );
    expect(days.map(({ date }) => date)).toEqual(['5. marts 2026', '4. marts 2026']);
    expect(days[0]?.entries.map(({ at }) => at)).toEqual(['2026-03-05T08:00:00Z', '2026-03-04T23:30:00Z']);
  });
});

import fc from 'fast-check';
import { draftProblems } from '../../../static/macro/minutes/draft/draft-problems';
import {
  draftPayload,
  isWritten,
  newDraft,
  withTicks,
  type MinutesDraft,
} from '../../../static/macro/minutes/draft/minutes-draft';
import { isPresent, withName, withoutName } from '../../../static/macro/minutes/draft/present-names';
import { draftMinutes } from '../../../src/contract/documentation-payloads';
import * as v from 'valibot';
import { aProposal } from './minutes-views';

const aNewDraft = (overrides: Partial<MinutesDraft> = {}): MinutesDraft => ({
  ...newDraft('draft-1', '2026-11-24'),
  ...overrides,
});

const payload = (draft: MinutesDraft) => draftPayload('10000', draft, aProposal());

const problemsOf = (overrides: Partial<MinutesDraft>, takenTitle: string | null = null) =>
  draftProblems({ draft: aNewDraft(overrides), proposal: aProposal(), takenTitle });

describe('what becomes of a draft', () => {
  it('holds everything that was proposed to the coordination group', () => {
    expect(payload(aNewDraft())).toMatchObject({
      title: '2026-11-24 Referat – Koordinationsgruppen',
      wishIds: ['10001', '10002', '10003'],
      caseIds: ['case-1'],
      decisionIds: ['decision-1', 'decision-2'],
      nextMeeting: null,
    });
  });

  it('puts no single wish before the steering group unless somebody ticks it', () => {
    const draft = aNewDraft({ kind: 'steering' });
    expect(payload(draft)).toMatchObject({ wishIds: [], caseIds: ['case-1'] });
    const ticks = withTicks(draft, 'wishes', { ids: ['10002'], isOn: true });
    expect(payload({ ...draft, ticks })).toMatchObject({ wishIds: ['10002'] });
  });

  it('tells the users nothing of cases', () => {
    expect(payload(aNewDraft({ kind: 'users' }))).toMatchObject({
      caseIds: [],
      decisionIds: ['decision-1', 'decision-2'],
    });
  });

  it('takes neither lists nor tasks into the short form', () => {
    expect(
      payload(aNewDraft({ form: 'short', decided: ' A \n\nB', actions: 'Ole ringer', present: ' Mette ' })),
    ).toMatchObject({
      wishIds: [],
      caseIds: [],
      decisionIds: [],
      actions: [],
      decided: ['A', 'B'],
      present: 'Mette',
    });
  });

  it('keeps what was unticked when the meeting becomes another and back again', () => {
    const draft = aNewDraft();
    const ticks = withTicks(draft, 'decisions', { ids: ['decision-1'], isOn: false });
    expect(payload({ ...draft, kind: 'users', ticks })).toMatchObject({ decisionIds: ['decision-2'] });
    expect(payload({ ...draft, kind: 'coordination', ticks })).toMatchObject({ decisionIds: ['decision-2'] });
  });

  it('is a payload that the functions take, whatever was written in it', () => {
    const written = fc.record({
      kind: fc.constantFrom('coordination' as const, 'steering' as const, 'users' as const),
      form: fc.constantFrom('full' as const, 'short' as const),
      title: fc
        .string({ maxLength: 255, unit: 'grapheme-composite', size: 'max' })
        .map((text) => text.slice(0, 255)),
      present: fc.string({ maxLength: 1_000 }),
      decided: fc.string({ maxLength: 2_000 }),
      actions: fc.string({ maxLength: 2_000 }),
    });
    fc.assert(
      fc.property(written, (words) => {
        const draft = aNewDraft(words);
        const isFine =
          Object.keys(draftProblems({ draft, proposal: aProposal(), takenTitle: null })).length === 0;
        expect(!isFine || v.is(draftMinutes, payload(draft))).toBe(true);
      }),
    );
  });
});

describe('what a draft lacks', () => {
  it('is nothing when it is opened', () => {
    expect(problemsOf({})).toEqual({});
  });

  it.each<[string, Partial<MinutesDraft>, object]>([
    ['a date', { date: '' }, { date: { problem: 'dateMissing' } }],
    ['a title', { title: '  ' }, { title: { problem: 'titleMissing' } }],
    ['a later day to meet', { nextMeeting: '2026-11-24' }, { nextMeeting: { problem: 'beforeMeeting' } }],
    [
      'room for its decisions',
      { decided: 'x\n'.repeat(101) },
      { decided: { problem: 'tooManyLines', most: 100 } },
    ],
    ['a shorter task', { actions: 'x'.repeat(301) }, { actions: { problem: 'lineTooLong', longest: 300 } }],
  ])('is %s', (_, overrides, expected) => {
    expect(problemsOf(overrides)).toEqual(expected);
  });

  it('is another title as long as it is one that the space has', () => {
    expect(problemsOf({ title: ' Referat ' }, 'Referat')).toEqual({ title: { problem: 'titleTaken' } });
    expect(problemsOf({ title: 'Referat 2' }, 'Referat')).toEqual({});
  });

  it('is no shorter list of tasks where the form has none', () => {
    expect(problemsOf({ form: 'short', actions: 'x'.repeat(301) })).toEqual({});
  });
});

describe('a draft that is closed', () => {
  it('has nothing to lose while only the meeting was chosen', () => {
    expect(isWritten(aNewDraft({ kind: 'users', form: 'short', date: '2026-11-25' }))).toBe(false);
  });

  it.each<[string, Partial<MinutesDraft>]>([
    ['a word', { decided: 'A' }],
    ['a title of its own', { title: 'Referat' }],
    ['a tick', { ticks: { wishes: { '10001': false }, cases: {}, decisions: {} } }],
    ['an answer that may be on its way', { wasSent: true }],
  ])('has %s to lose', (_, overrides) => {
    expect(isWritten(aNewDraft(overrides))).toBe(true);
  });
});

describe('who was there', () => {
  it('knows a name with what was written behind it, and no longer name', () => {
    expect(isPresent('Mette Holm, Aarhus Kommune', 'Mette Holm')).toBe(true);
    expect(isPresent('Mette Holmgaard', 'Mette Holm')).toBe(false);
  });

  it('adds and takes away a line and leaves the others as they were written', () => {
    const guests = 'Gæst: Bo\n\nLeverandøren';
    const withMette = withName(guests, 'Mette Holm');
    expect(withMette).toBe('Gæst: Bo\n\nLeverandøren\nMette Holm');
    expect(withoutName(withMette, 'Mette Holm')).toBe(guests);
  });
});

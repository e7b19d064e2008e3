import {
  approve,
  draftOf,
  foundPage,
  isChangedAfterApproval,
  publish,
  register,
  reopen,
  submit,
  type Approving,
  type Publishing,
} from '../../../src/domain/minutes/flow';
import { MINUTES_STATES, type Minutes, type MinutesProblem } from '../../../src/domain/minutes/minutes';
import { fail, ok } from '../../../src/domain/result';
import {
  aDraft,
  aFoundPage,
  aMinutes,
  anApproval,
  anApprovedMinutes,
  anApproving,
  aPublication,
  aPublishedMinutes,
  aPublishing,
} from '../../builders/minutes';

const forApproval = (overrides: Partial<Minutes> = {}): Minutes =>
  aMinutes({ state: 'forApproval', ...overrides });

describe('where minutes begin', () => {
  it('is a draft that counts the decisions of the log and of the meeting', () => {
    expect(draftOf(aDraft())).toEqual(aMinutes({ state: 'draft', decisions: 5 }));
  });

  it('is a page found by its title', () => {
    expect(foundPage(aFoundPage({ title: 'Styregruppen, referat 15. marts 2025' }))).toEqual(
      aMinutes({
        kind: 'steering',
        date: '2025-03-15',
        state: 'found',
        decisionIds: [],
        decisions: 0,
        wishIds: [],
        nextMeeting: null,
      }),
    );
  });

  it('is dated by the page where the title names no day', () => {
    expect(foundPage(aFoundPage({ title: 'Referat' }))).toMatchObject({
      kind: 'coordination',
      date: '2026-09-24',
    });
  });
});

describe('registering', () => {
  it('takes a found page as a draft, with the kind and day that somebody confirmed', () => {
    const found = foundPage(aFoundPage());
    expect(register(found, { kind: 'users', date: '2026-09-21' })).toEqual(
      ok({ ...found, kind: 'users', date: '2026-09-21', state: 'draft' }),
    );
  });

  it('is refused for what is registered, and for a page that is gone', () => {
    const confirmed = { kind: 'users', date: '2026-09-21' } as const;
    expect(register(aMinutes(), confirmed)).toEqual(fail('alreadyRegistered'));
    expect(register(aMinutes({ state: 'found', gone: true }), confirmed)).toEqual(fail('wrongState'));
  });
});

describe('approving', () => {
  it('pins the version that was read', () => {
    expect(approve(forApproval(), anApproving())).toEqual(
      ok(forApproval({ state: 'approved', approval: anApproval() })),
    );
  });

  it('is refused when the page is no longer what was read', () => {
    expect(approve(forApproval(), anApproving({ version: 3, currentVersion: 4 }))).toEqual(
      fail('pageChanged'),
    );
  });

  it('again, after the page was changed, pins the new version', () => {
    const again = anApproving({ version: 5, currentVersion: 5, on: '2026-11-24', by: 'account-tovholder' });
    expect(approve(anApprovedMinutes(), again)).toEqual(
      ok(
        anApprovedMinutes({
          approval: anApproval({ version: 5, on: '2026-11-24', by: 'account-tovholder' }),
        }),
      ),
    );
  });

  it.each<[string, Minutes]>([
    ['a draft', aMinutes()],
    ['what is approved as it stands', anApprovedMinutes()],
    ['what is published', aPublishedMinutes()],
    ['what is gone', forApproval({ gone: true })],
  ])('is refused for %s', (_what, minutes) => {
    expect(approve(minutes, anApproving())).toEqual(fail('wrongState'));
  });

  it('of published minutes that were changed waits until they are taken back', () => {
    const changed = anApproving({ version: 5, currentVersion: 5 });
    expect(approve(aPublishedMinutes(), changed)).toEqual(fail('wrongState'));
    const back = reopen(aPublishedMinutes());
    expect(back.ok && approve(back.value, changed).ok).toBe(true);
  });

  it.each<[Minutes['kind'], Approving['roles'], boolean, boolean]>([
    ['steering', ['steering'], true, true],
    ['steering', ['coordination'], true, false],
    ['steering', ['tovholder'], true, false],
    ['steering', ['coordination'], false, true],
    ['steering', ['tovholder'], false, true],
    ['coordination', ['coordination'], true, true],
    ['coordination', ['tovholder'], true, true],
    ['coordination', ['steering'], true, false],
    ['users', ['tovholder'], true, true],
    ['users', ['steering'], true, false],
    ['coordination', ['vendor'], true, false],
    ['coordination', ['secretariat', 'reader'], false, false],
    ['coordination', ['secretariat', 'coordination'], true, true],
  ])('minutes of %s by %j (steering group: %p) is allowed: %p', (kind, roles, hasSteeringGroup, allowed) => {
    const result = approve(forApproval({ kind }), anApproving({ roles, governance: { hasSteeringGroup } }));
    expect(result.ok ? null : result.error).toBe(allowed ? null : 'notYourGroup');
  });
});

describe('publishing', () => {
  it('says where the minutes stand and since when', () => {
    const result = publish(anApprovedMinutes(), aPublishing({ address: ` ${aPublication().address} ` }));
    expect(result).toEqual(ok(aPublishedMinutes()));
  });

  it.each<[string, Minutes, Partial<Publishing>, MinutesProblem]>([
    ['a draft', aMinutes(), {}, 'wrongState'],
    ['what waits for approval', forApproval(), {}, 'wrongState'],
    ['what is published', aPublishedMinutes(), {}, 'wrongState'],
    ['what is gone', anApprovedMinutes({ gone: true }), {}, 'wrongState'],
    ['nowhere', anApprovedMinutes(), { address: ' ' }, 'addressMissing'],
    ['tomorrow', anApprovedMinutes(), { on: '2026-10-06' }, 'dateInFuture'],
  ])('%s is refused', (_what, minutes, overrides, problem) => {
    expect(publish(minutes, aPublishing(overrides))).toEqual(fail(problem));
  });
});

describe('taking a step back', () => {
  it('leaves published minutes approved, without their address', () => {
    expect(reopen(aPublishedMinutes())).toEqual(ok(anApprovedMinutes()));
  });

  it('leaves approved minutes, and those that wait, a draft without approval', () => {
    expect(reopen(anApprovedMinutes())).toEqual(ok(aMinutes()));
    expect(reopen(forApproval())).toEqual(ok(aMinutes()));
  });

  it('is refused where there is none', () => {
    expect(reopen(aMinutes())).toEqual(fail('wrongState'));
    expect(reopen(aMinutes({ state: 'found' }))).toEqual(fail('wrongState'));
    expect(reopen(aPublishedMinutes({ gone: true }))).toEqual(fail('wrongState'));
  });
});

describe('submitting', () => {
  it.each(MINUTES_STATES)('is for drafts: %s', (state) => {
    const result = submit(aMinutes({ state }));
    expect(result).toEqual(state === 'draft' ? ok(forApproval()) : fail('wrongState'));
  });

  it('is refused for a page that is gone', () => {
    expect(submit(aMinutes({ gone: true }))).toEqual(fail('wrongState'));
  });
});

describe('a page edited after it was approved', () => {
  it('is seen by its version', () => {
    expect(isChangedAfterApproval(anApprovedMinutes(), 3)).toBe(false);
    expect(isChangedAfterApproval(aPublishedMinutes(), 4)).toBe(true);
    expect(isChangedAfterApproval(aMinutes(), 4)).toBe(false);
  });
});

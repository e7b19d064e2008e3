import type { MinutesRow } from '../../../src/contract/documentation';
import { approve, publish, register, reopen, submit } from '../../../src/domain/minutes/flow';
import { MEETING_KINDS, MINUTES_STATES } from '../../../src/domain/minutes/minutes';
import { may, ROLES, type Action, type Role } from '../../../src/domain/roles';
import {
  closedFor,
  keepsMinutes,
  rowActions,
  STEPS,
  type RowAction,
} from '../../../static/macro/minutes/row-actions';
import { anActor } from '../../builders/actors';
import { aMinutes } from '../../builders/minutes';
import { aMinutesRow } from '../../builders/minutes-pages';

const readerAs = (role: Role, hasSteeringGroup = true) => ({
  actor: anActor({ roles: [role] }),
  governance: { hasSteeringGroup },
});

const open = (row: MinutesRow, role: Role, hasSteeringGroup = true): RowAction[] =>
  rowActions(row, readerAs(role, hasSteeringGroup))
    .filter(({ closed }) => closed === null)
    .map(({ action }) => action);

const inState = (state: MinutesRow['state'], overrides: Partial<MinutesRow> = {}): MinutesRow =>
  aMinutesRow({ state, ...overrides });

const changed = {
  changedAfterApproval: true,
  version: 7,
  approval: { version: 5, on: '2026-09-30', by: 'a' },
};

describe('what minutes of the coordination group offer', () => {
  it.each<[string, MinutesRow, RowAction[], RowAction[], RowAction[]]>([
    ['found', inState('found'), ['register'], ['register'], ['register']],
    ['a draft', inState('draft'), ['submit'], ['submit'], ['submit']],
    ['for approval', inState('forApproval'), ['approve', 'reopen'], ['approve', 'reopen'], ['reopen']],
    ['approved', inState('approved'), ['publish', 'reopen'], ['reopen'], ['reopen']],
    [
      'changed after approval',
      inState('approved', changed),
      ['approve', 'publish', 'reopen'],
      ['approve', 'reopen'],
      ['reopen'],
    ],
    ['published', inState('published'), ['reopen'], ['reopen'], ['reopen']],
  ])('when they are %s', (_, row, tovholder, coordination, steering) => {
    expect({
      tovholder: open(row, 'tovholder'),
      coordination: open(row, 'coordination'),
      steering: open(row, 'steering'),
    }).toEqual({ tovholder, coordination, steering });
  });

  it.each(['vendor', 'secretariat', 'reader'] as const)('is nothing to the %s', (role) => {
    expect(MINUTES_STATES.flatMap((state) => open(inState(state), role))).toEqual([]);
    expect(keepsMinutes(readerAs(role))).toBe(false);
  });
});

describe('minutes of the steering group', () => {
  const row = inState('forApproval', { kind: 'steering' });

  it('are approved by the steering group, and say so to others', () => {
    expect(open(row, 'steering')).toContain('approve');
    expect(closedFor(row, 'approve', readerAs('tovholder'))).toBe('steeringApproves');
  });

  it('are approved by the coordination group where there is no steering group', () => {
    expect(open(row, 'coordination', false)).toContain('approve');
  });
});

describe('why an action is closed', () => {
  it.each<[RowAction, MinutesRow, string]>([
    ['approve', inState('draft'), 'submitFirst'],
    ['publish', inState('forApproval'), 'approveFirst'],
    ['submit', inState('forApproval'), 'isSubmitted'],
    ['approve', inState('approved'), 'isApproved'],
    ['approve', inState('published', changed), 'reopenFirst'],
    ['reopen', inState('draft'), 'isDraft'],
  ])('%s by the state', (action, row, reason) => {
    expect(closedFor(row, action, readerAs('tovholder'))).toBe(reason);
  });

  it('is the state before the right, as the state holds for everybody', () => {
    expect(closedFor(inState('draft'), 'publish', readerAs('vendor'))).toBe('approveFirst');
    expect(closedFor(inState('approved'), 'publish', readerAs('coordination'))).toBe('tovholderPublishes');
  });
});

const RIGHTS: Readonly<Record<RowAction, Action>> = {
  register: 'writeMinutes',
  submit: 'writeMinutes',
  approve: 'approveMinutes',
  publish: 'publishMinutes',
  reopen: 'approveMinutes',
};

/** What the rules of minutes make of an action, as the functions ask them. */
const isTaken = (row: MinutesRow, action: RowAction, { actor, governance }: ReturnType<typeof readerAs>) => {
  const { kind, state, approval, publication } = row;
  const minutes = aMinutes({ kind, state, approval, publication });
  const given = { on: '2026-11-24', today: '2026-11-24', by: actor.accountId };
  const steps: Record<RowAction, () => { ok: boolean }> = {
    register: () => register(minutes, row),
    submit: () => submit(minutes),
    approve: () =>
      approve(minutes, {
        ...given,
        version: row.version,
        currentVersion: row.version,
        roles: actor.roles,
        governance,
      }),
    publish: () => publish(minutes, { ...given, address: 'https://os2.eu/referat' }),
    reopen: () => reopen(minutes),
  };
  return may(actor, RIGHTS[action], governance) && steps[action]().ok;
};

describe.each([true, false])('with a steering group: %s', (hasSteeringGroup) => {
  it.each(ROLES)('offers the %s exactly what the rules take', (role) => {
    const reader = readerAs(role, hasSteeringGroup);
    const approved = { version: 3, on: '2026-09-30', by: 'a' };
    for (const state of MINUTES_STATES) {
      for (const kind of MEETING_KINDS) {
        for (const version of [3, 4]) {
          const approval = state === 'approved' || state === 'published' ? approved : null;
          const changedAfterApproval = approval !== null && version !== approval.version;
          const row = inState(state, { kind, version, approval, changedAfterApproval });
          for (const action of ['register', ...STEPS] as const) {
            expect([state, kind, version, action, closedFor(row, action, reader) === null]).toEqual([
              state,
              kind,
              version,
              action,
              isTaken(row, action, reader),
            ]);
          }
        }
      }
    }
  });
});

import {
  ACTIONS,
  isVendor,
  may,
  ROLE_MATRIX,
  ROLES,
  rolesFor,
  type Action,
  type Role,
} from '../../src/domain/roles';
import { anActor } from '../builders/actors';

const GOVERNED = { hasSteeringGroup: true };
const UNGOVERNED = { hasSteeringGroup: false };

/** Who may do what where there is a steering group: a mark for each role in the order of {@link ROLES}. */
const MATRIX: Readonly<Record<Action, string>> = {
  //              tovholder coordination steering vendor secretariat reader
  readWishes: '   x         x            x        x      x           x',
  createWish: '   x         x            x        x      x           x',
  supportWish: '  x         x            -        -      -           -',
  rankWish: '     x         x            -        -      -           -',
  estimateWish: ' x         x            -        x      -           -',
  describeOrder: 'x         x            -        -      -           -',
  defineDone: '   x         x            -        -      -           -',
  attachEvidence: 'x         x            -        x      -           -',
  startWish: '    x         x            -        -      -           -',
  closeWish: '    x         x            -        -      -           -',
  answerWish: '   x         x            -        -      -           -',
  rejectWish: '   x         x            -        -      -           -',
  supersedeWish: 'x         x            -        -      -           -',
  regulariseWish: 'x        -            -        -      -           -',
  registerInvoice: 'x       x            -        -      x           -',
  submitCase: '   x         x            -        -      -           -',
  decideCase: '   -         -            x        -      -           -',
  setFrame: '     -         -            x        -      -           -',
  keepAgreements: 'x        -            -        -      x           -',
  editSettings: ' x         -            -        -      -           -',
  editMembers: '  x         -            -        -      -           -',
  handOver: '     x         -            -        -      -           -',
  exportProduct: 'x         -            -        -      -           -',
  importProduct: 'x         -            -        -      -           -',
  keepChecklist: 'x         x            -        -      -           -',
  keepEvaluation: 'x        x            -        -      -           -',
  keepProfile: '  x         -            -        -      -           -',
  writeMinutes: ' x         x            x        -      -           -',
  approveMinutes: 'x        x            x        -      -           -',
  publishMinutes: 'x        -            -        -      -           -',
  publishSnapshot: 'x       -            -        -      -           -',
  sendNews: '     x         -            -        -      -           -',
};

const cells = ACTIONS.flatMap((action) => {
  const marks = MATRIX[action].trim().split(/\s+/);
  return ROLES.map((role, column): [Role, Action, boolean] => [role, action, marks[column] === 'x']);
});

describe('with a steering group', () => {
  it.each(cells)('%s and %s: %p', (role, action, expected) => {
    expect(may(anActor({ roles: [role] }), action, GOVERNED)).toBe(expected);
  });

  it('gives somebody with two roles the rights of both', () => {
    const actor = anActor({ roles: ['coordination', 'steering'] });
    expect(may(actor, 'rankWish', GOVERNED)).toBe(true);
    expect(may(actor, 'decideCase', GOVERNED)).toBe(true);
  });
});

describe('without a steering group', () => {
  const passedOn: readonly Action[] = ['decideCase', 'setFrame'];

  it.each(passedOn)('passes %s to the coordination group and the tovholder', (action) => {
    expect(rolesFor(action, UNGOVERNED)).toEqual(['tovholder', 'coordination']);
  });

  it.each(passedOn)('leaves %s to nobody outside that group', (action) => {
    for (const role of ['steering', 'vendor', 'secretariat', 'reader'] as const) {
      expect(may(anActor({ roles: [role] }), action, UNGOVERNED)).toBe(false);
    }
  });

  it.each(ACTIONS.filter((action) => !passedOn.includes(action)))('changes nothing about %s', (action) => {
    expect(rolesFor(action, UNGOVERNED)).toEqual(ROLE_MATRIX[action]);
  });
});

describe('an administrator of the project without a role', () => {
  const administrator = anActor({ roles: [], administersProject: true });

  it.each(ACTIONS)('may read and set up, never decide: %s', (action) => {
    const settingUp = ['editSettings', 'editMembers', 'handOver', 'exportProduct', 'importProduct'];
    const expected = ['readWishes', ...settingUp].includes(action);
    expect(may(administrator, action, GOVERNED)).toBe(expected);
    expect(may(administrator, action, UNGOVERNED)).toBe(expected);
  });
});

describe('somebody without any role', () => {
  it.each(ACTIONS)('may only read: %s', (action) => {
    expect(may(anActor({ roles: [] }), action, UNGOVERNED)).toBe(action === 'readWishes');
  });
});

describe('the voice of an authority', () => {
  it.each(['vendor', 'secretariat'] as const)('is not the %s, whatever other role they have', (role) => {
    expect(may(anActor({ roles: ['coordination', role] }), 'supportWish', GOVERNED)).toBe(false);
    expect(may(anActor({ roles: ['coordination', role] }), 'rankWish', GOVERNED)).toBe(true);
  });
});

describe('the vendor', () => {
  it.each(['decideCase', 'setFrame', 'startWish', 'closeWish', 'rankWish'] as const)(
    'has no say in %s, with or without a steering group',
    (action) => {
      expect(may(anActor({ roles: ['vendor'] }), action, GOVERNED)).toBe(false);
      expect(may(anActor({ roles: ['vendor'] }), action, UNGOVERNED)).toBe(false);
    },
  );

  it('stays the vendor whatever other role they have', () => {
    expect(isVendor(['coordination', 'vendor'])).toBe(true);
    expect(isVendor(['coordination'])).toBe(false);
  });
});

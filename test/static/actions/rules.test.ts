import { START_OBSTACLES } from '../../../src/domain/mandate';
import type { FrameStatus } from '../../../src/domain/money-line';
import { kroner } from '../../../src/domain/money';
import { ROLES, type Role } from '../../../src/domain/roles';
import {
  askToMend,
  onMendRequest,
  placeOf,
  takeMendRequest,
} from '../../../static/shared/wish/actions/mend-place';
import { obstaclesOf } from '../../../static/shared/wish/actions/obstacles-of';
import { actionsAt, offeredActions } from '../../../static/shared/wish/actions/offered-actions';
import { isComplete, refusalProblem } from '../../../static/shared/wish/actions/refusal';
import { openState } from '../../../static/shared/wish/state/wishes-state';
import { isWebAddress } from '../../../static/shared/parts/web-address';
import { anActor } from '../../builders/actors';
import { aWishesPage } from '../../builders/pages';
import { aBareWish } from '../../builders/wishes';

const GOVERNANCE = { hasSteeringGroup: true };
const OUTSIDE_THE_DRAWER = ['notOpen', 'noStartStatus', 'frameNotSet'];

describe('the actions on offer', () => {
  const COMMITTED: FrameStatus = { status: 'committed', amount: kroner(1) };
  const offered = (stage: 'open' | 'started' | 'closed', status: FrameStatus, role: Role) =>
    offeredActions(actionsAt({ stage }, status), anActor({ roles: [role] }), GOVERNANCE);

  it.each<[string, 'open' | 'started' | 'closed', FrameStatus, readonly string[]]>([
    ['an open wish', 'open', { status: 'inside' }, ['start', 'submit', 'answer', 'supersede', 'reject']],
    ['a wish under way', 'started', COMMITTED, ['close', 'invoice']],
    ['a wish started past the mandate', 'started', { status: 'bypassed' }, ['regularise', 'close']],
    ['a closed wish', 'closed', COMMITTED, []],
  ])('follow how the wish stands: %s', (_, stage, status, actions) => {
    expect(offered(stage, status, 'tovholder')).toEqual(actions);
  });

  it.each(ROLES)('on an open wish are for the coordination group alone: %s', (role) => {
    const some = offered('open', { status: 'inside' }, role).length > 0;
    expect(some).toBe(role === 'tovholder' || role === 'coordination');
  });

  it('let the secretariat book invoices and nothing else', () => {
    expect(offered('started', COMMITTED, 'secretariat')).toEqual(['invoice']);
    expect(offered('started', { status: 'bypassed' }, 'secretariat')).toEqual([]);
  });
});

describe('what keeps an action from being done', () => {
  const wish = aBareWish();
  const state = openState(aWishesPage({ wishes: [wish] }));

  it('is told all at once', () => {
    expect(obstaclesOf('start', wish, state)).toEqual([
      'doneNotDefined',
      'noEstimate',
      'noOrderer',
      'noApprover',
      'noOwner',
    ]);
  });

  it('depends on the action', () => {
    expect(obstaclesOf('submit', wish, state)).toEqual(['noEstimate']);
    expect(obstaclesOf('reject', wish, state)).toEqual([]);
    expect(obstaclesOf('close', wish, state)).toEqual(['notStarted']);
  });

  it('is mended in the drawer, but for what the settings and the steering group hold', () => {
    expect(START_OBSTACLES.filter((obstacle) => placeOf(obstacle) === null)).toEqual(OUTSIDE_THE_DRAWER);
  });
});

describe('a place asked for in the drawer', () => {
  it('is given once, to the wish it was asked for', () => {
    askToMend({ wishId: '1', place: 'owner' });
    expect(takeMendRequest('2')).toBeNull();
    expect([takeMendRequest('1'), takeMendRequest('1')]).toEqual(['owner', null]);
  });

  it('is told to an open drawer until it stops listening', () => {
    const heard = jest.fn();
    const stop = onMendRequest(heard);
    askToMend({ wishId: '1', place: 'done' });
    stop();
    askToMend({ wishId: '1', place: 'case' });
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('a refusal', () => {
  const words = { thanks: 'Tak', reason: 'Ligger uden for visionen', link: 'https://os2.example/vision' };

  it('is complete with thanks, a reason and a link', () => {
    expect(isComplete(words)).toBe(true);
  });

  it.each(['thanks', 'reason', 'link'] as const)('lacks %s when it is blank', (part) => {
    expect(refusalProblem({ ...words, [part]: '  ' }, part)).toBe('missing');
    expect(isComplete({ ...words, [part]: '  ' })).toBe(false);
  });

  it.each(['javascript:alert(1)', 'os2.example', 'https://', 'http://a b', 'ftp://os2.example'])(
    'does not take %s for an address',
    (link) => {
      expect(isWebAddress(link)).toBe(false);
      expect(refusalProblem({ ...words, link }, 'link')).toBe('notAnAddress');
    },
  );
});

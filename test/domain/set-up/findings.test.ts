import { emptyFrame } from '../../../src/domain/frame';
import type { AppField, SetUpFacts } from '../../../src/domain/set-up/facts';
import { CHECKS, findingsOf, type Check } from '../../../src/domain/set-up/findings';
import { aMember, aProduct, someSettings } from '../../builders/products';
import { aTransition, aWorkflow, setUpFacts } from '../../builders/set-up';

const findingOn = (check: Check, facts: Partial<SetUpFacts>) =>
  findingsOf(setUpFacts(facts)).find((finding) => finding.check === check);

const withSettings = (settings: Parameters<typeof someSettings>[0]) => ({
  product: aProduct({ settings: someSettings(settings) }),
});

const withoutField = (field: AppField) => ({ fields: { ...setUpFacts().fields, [field]: false } });

const ON_SCREENS = { estimate: ['Vis'], done: ['Vis'], frameStatus: ['Vis'], supporters: ['Vis'] };
const onNoScreen = (field: AppField) => ({ screens: { ...ON_SCREENS, [field]: [] } });

it('finds nothing missing and nothing unknown where everything is as it must be', () => {
  const findings = findingsOf(setUpFacts());
  expect(findings.filter(({ state }) => state !== 'ok')).toEqual([]);
  const others = CHECKS.filter(
    (check) => check !== 'twoDeciders' && check !== 'quorum' && check !== 'groupsExist',
  );
  expect(findings.map(({ check }) => check)).toEqual(others);
});

it.each<[Check, Partial<SetUpFacts>, string[]]>([
  ['fieldEstimate', withoutField('estimate'), []],
  ['fieldDone', withoutField('done'), []],
  ['fieldFrameStatus', withoutField('frameStatus'), []],
  ['fieldSupporters', withoutField('supporters'), []],
  ['estimateOnCreate', { typesWithoutEstimate: ['Vedligehold'] }, ['Vedligehold']],
  ['estimateEditable', { estimateEditable: false }, []],
  ['doneOnScreens', onNoScreen('done'), []],
  ['supportersOnScreens', onNoScreen('supporters'), []],
  ['filterReads', { filterProblem: 'orderBy', wishes: null }, ['orderBy']],
  ['filterFinds', { wishes: 0 }, []],
  ['startStatus', withSettings({ startStatusId: null }), ['notChosen']],
  ['deliveredStatus', withSettings({ deliveredStatusId: '99' }), ['gone']],
  ['rejectedStatus', withSettings({ rejectedStatusId: '1' }), ['unreachable']],
  ['ownPermissions', { missingOwn: ['SCHEDULE_ISSUES'] }, ['SCHEDULE_ISSUES']],
  ['appPermissions', { missingApp: ['BROWSE_PROJECTS'] }, ['BROWSE_PROJECTS']],
  ['tovholder', { product: aProduct({ members: [aMember()] }) }, []],
  ['approver', { product: aProduct({ members: [aMember({ roles: ['coordination', 'vendor'] })] }) }, []],
  ['steeringGroup', { product: aProduct({ members: [aMember()] }) }, []],
  ['quorum', withSettings({ quorum: 2 }), []],
  ['frame', { frame: emptyFrame('10000', 2026) }, []],
])('says that %s is missing, and what of it', (check, facts, names) => {
  expect(findingOn(check, facts)).toEqual({ check, state: 'missing', names });
});

it.each<[Check, Partial<SetUpFacts>]>([
  ['estimateOnCreate', { typesWithoutEstimate: null }],
  ['estimateEditable', { estimateEditable: null }],
  ['frameStatusOnScreens', { screens: null }],
  ['filterFinds', { wishes: null }],
  ['startStatus', { workflows: null }],
  ['startGuard', { workflows: null }],
  ['closeGuard', { workflows: null }],
  [
    'groupsExist',
    { product: aProduct({ groups: [{ groupId: 'g', roles: ['steering'] }] }), goneGroups: null },
  ],
])('does not claim that %s is missing where Jira does not show it', (check, facts) => {
  expect(findingOn(check, facts)).toMatchObject({ state: 'unknown' });
});

it('takes a way that is offered on a wish for one, where the workflow is not shown', () => {
  const facts = { workflows: null, offered: ['3'] };
  expect(findingOn('startStatus', facts)).toMatchObject({ state: 'ok' });
  expect(findingOn('deliveredStatus', facts)).toMatchObject({ state: 'unknown' });
});

describe('the guards of the workflow', () => {
  const withStarts = (...starts: Parameters<typeof aTransition>[0][]) => ({
    workflows: [aWorkflow({ transitions: starts.map((start) => aTransition(start)) })],
  });

  it('names every way into work that has no validator', () => {
    const facts = withStarts(
      { name: 'Start', guards: [] },
      { name: 'Hastesag', guards: ['may-start'] },
      { name: 'Fra alle', kind: 'anywhere', from: [], guards: [] },
    );
    expect(findingOn('startGuard', facts)).toMatchObject({
      state: 'missing',
      names: ['Start', 'Fra alle'],
    });
  });

  it('asks for none on a way between two statuses of work, nor where an issue is made', () => {
    const facts = {
      ...withSettings({ startedStatusIds: ['3', '6'], startStatusId: '3' }),
      ...withStarts(
        { name: 'Tilbage', from: ['6'], to: '3', guards: [] },
        { name: 'Create', kind: 'create', from: [], to: '3', guards: [] },
      ),
    };
    expect(findingOn('startGuard', facts)).toMatchObject({ state: 'ok' });
  });

  it('does not take one validator for the other', () => {
    const facts = withStarts({ name: 'Lever', from: ['3'], to: '4', guards: ['may-start'] });
    expect(findingOn('closeGuard', facts)).toMatchObject({ state: 'missing', names: ['Lever'] });
  });

  it('names the workflow where there are several', () => {
    const bare = aWorkflow({ name: 'Vedligehold', transitions: [aTransition({ guards: [] })] });
    expect(findingOn('startGuard', { workflows: [aWorkflow(), bare] })).toMatchObject({
      names: ['Vedligehold: Start'],
    });
  });
});

describe('a product without a steering group', () => {
  const settings = someSettings({ hasSteeringGroup: false });

  it('needs no steering group but somebody else to decide than whoever submits', () => {
    const alone = aProduct({ settings, members: [aMember({ roles: ['tovholder'] })] });
    expect(findingOn('steeringGroup', { product: alone })).toBeUndefined();
    expect(findingOn('twoDeciders', { product: alone })).toMatchObject({ state: 'missing' });
    expect(findingOn('twoDeciders', { product: aProduct({ settings }) })).toMatchObject({ state: 'ok' });
  });

  it('has others to decide where a group coordinates', () => {
    const groups = [{ groupId: 'g', roles: ['coordination'] as const }];
    const product = aProduct({ settings, members: [], groups });
    expect(findingOn('twoDeciders', { product })).toMatchObject({ state: 'ok' });
  });
});

it('takes a group of Jira for a steering group, and says when it is gone', () => {
  const groups = [{ groupId: 'g', roles: ['steering'] as const }];
  const product = aProduct({ members: [aMember()], groups });
  expect(findingOn('steeringGroup', { product })).toMatchObject({ state: 'ok' });
  expect(findingOn('groupsExist', { product, goneGroups: ['g'] })).toMatchObject({ state: 'missing' });
});

import type { Check, FindingState } from '../../src/domain/set-up/findings';
import { ALL_PERMISSIONS } from '../../stage/jira/administration';
import type { PersonaName } from '../../stage/personas';
import { aSite, type Site } from '../builders/site';

let site: Site;
beforeEach(async () => {
  site = await aSite();
});
afterEach(() => site.stage.stop());

/** Calls of Jira that a check makes over one kind of wishes; each further kind, of five at most, is one more. */
const MOST_CALLS = 13;
/** What a Jira administrator sees of the screens besides. */
const OF_SCREENS = 6;

const check = (persona: PersonaName) => site.value(persona, 'checkSetUp', { productId: site.project.id });

const stateOf = async (persona: PersonaName, name: Check): Promise<FindingState | undefined> =>
  (await check(persona)).findings.find((finding) => finding.check === name)?.state;

const namesOf = async (persona: PersonaName, name: Check): Promise<readonly string[]> =>
  (await check(persona)).findings.find((finding) => finding.check === name)?.names ?? [];

const attach = () => {
  site.stage.jira.attachValidator('VEJ', 'Start', { moduleKey: 'may-start' });
  site.stage.jira.attachValidator('VEJ', 'Godkend som leveret', { moduleKey: 'may-close' });
};

it('finds nothing missing where everything is set up', async () => {
  await site.setFrame({ amount: 100_000 });
  await site.wish();
  attach();
  const { findings } = await check('administrator');
  expect(findings.filter(({ state }) => state !== 'ok')).toEqual([]);
});

it('tells what a project administrator cannot see of a company-managed workflow as unknown', async () => {
  await site.wish();
  expect(await stateOf('tovholder', 'startGuard')).toBe('unknown');
  expect(await stateOf('tovholder', 'estimateOnScreens')).toBe('unknown');
  expect(await stateOf('tovholder', 'startStatus')).toBe('ok');
  expect(await stateOf('tovholder', 'deliveredStatus')).toBe('unknown');
  expect(await stateOf('tovholder', 'estimateEditable')).toBe('ok');
});

it('lets a project administrator see the workflow of a team-managed project, whose screens Jira shows to nobody', async () => {
  const team = site.stage.jira.createProject({
    key: 'HOLD',
    name: 'Et hold',
    managedBy: 'team',
    permissions: { 'stage-mette': ALL_PERMISSIONS, 'stage-admin': ALL_PERMISSIONS },
  });
  const seen = async (persona: PersonaName) => {
    const { managedBy, findings } = await site.value(persona, 'checkSetUp', { productId: team.id });
    const states = findings.filter(
      ({ check: name }) => name === 'closeGuard' || name === 'estimateOnScreens',
    );
    return [managedBy, ...states.map(({ state }) => state)];
  };
  expect(await seen('tovholder')).toEqual(['team', 'unknown', 'ok']);
  expect(await seen('administrator')).toEqual(['team', 'unknown', 'ok']);
});

it('names the transitions that lack their validator', async () => {
  expect(await namesOf('administrator', 'startGuard')).toEqual(['Start']);
  expect(await namesOf('administrator', 'closeGuard')).toEqual(['Godkend som leveret']);
  attach();
  expect(await stateOf('administrator', 'startGuard')).toBe('ok');
  expect(await stateOf('administrator', 'closeGuard')).toBe('ok');
});

it('sees which of the project’s screens the fields are on, and when one is on none', async () => {
  site.stage.jira.setScreen('VEJ', 'create', []);
  expect(await namesOf('administrator', 'estimateOnScreens')).toEqual([
    'VEJ: Edit Issue Screen',
    'VEJ: View Issue Screen',
  ]);
  site.stage.jira.setScreen('VEJ', 'all', [site.fields.estimate, site.fields.done]);
  expect(await stateOf('administrator', 'doneOnScreens')).toBe('ok');
  expect(await stateOf('administrator', 'frameStatusOnScreens')).toBe('missing');
  expect(await stateOf('administrator', 'supportersOnScreens')).toBe('missing');
});

it('sees that the estimate is missing where wishes are made and edited', async () => {
  await site.wish({ estimate: 1_000 });
  site.stage.jira.setScreen('VEJ', 'create', []);
  expect(await namesOf('tovholder', 'estimateOnCreate')).toEqual(['Udvikling']);
  site.stage.jira.setScreen('VEJ', 'edit', []);
  expect(await stateOf('tovholder', 'estimateEditable')).not.toBe('ok');
});

it('sees that the filter finds nothing, and that the frame is not set', async () => {
  expect(await stateOf('tovholder', 'filterFinds')).toBe('missing');
  expect(await stateOf('tovholder', 'frame')).toBe('missing');
});

it('sees what whoever asks may not do in Jira', async () => {
  site.stage.jira.setPermissions('VEJ', 'stage-mette', [
    'BROWSE_PROJECTS',
    'EDIT_ISSUES',
    'ADMINISTER_PROJECTS',
  ]);
  expect(await namesOf('tovholder', 'ownPermissions')).toEqual([
    'SCHEDULE_ISSUES',
    'TRANSITION_ISSUES',
    'ADD_COMMENTS',
  ]);
  expect(await stateOf('tovholder', 'appPermissions')).toBe('ok');
});

it('sees that a group with a role is gone', async () => {
  const groupId = site.stage.jira.setGroup('vejviser', []);
  const { product, rev } = await site.value('tovholder', 'openSettings', { productId: site.project.id });
  const { authorities, members } = product;
  const groups = [{ groupId, roles: ['steering' as const] }];
  await site.value('tovholder', 'saveMembers', {
    productId: site.project.id,
    rev,
    authorities,
    members,
    groups,
  });
  expect(await stateOf('tovholder', 'groupsExist')).toBe('ok');
  site.stage.jira.deleteGroup(groupId);
  expect(await stateOf('tovholder', 'groupsExist')).toBe('missing');
});

it('costs a bounded number of calls, and the page itself none of them', async () => {
  await site.wish();
  const callsDuring = async (work: () => Promise<unknown>): Promise<number> => {
    const before = site.stage.calls.length;
    await work();
    return site.stage.calls
      .slice(before)
      .filter(({ product, caller }) => product === 'jira' && caller === 'app').length;
  };
  const page = await callsDuring(() =>
    site.value('administrator', 'openSettings', { productId: site.project.id }),
  );
  const asProjectAdministrator = await callsDuring(() => check('tovholder'));
  const asJiraAdministrator = await callsDuring(() => check('administrator'));
  console.info({ page, asProjectAdministrator, asJiraAdministrator });
  expect(asProjectAdministrator).toBeLessThanOrEqual(MOST_CALLS);
  expect(asJiraAdministrator).toBeLessThanOrEqual(MOST_CALLS + OF_SCREENS);
  expect(page).toBeLessThanOrEqual(5);
});

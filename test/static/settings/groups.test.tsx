/** @jest-environment jsdom */
import { answerCalls, lastSentTo } from '../shared/host';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SettingsPage as PageContent } from '../../../src/contract/definitions';
import { SettingsPage } from '../../../static/settings/settings-page';
import { anActor } from '../../builders/actors';
import { aSettingsPage } from '../../builders/inbox';
import { aProduct } from '../../builders/products';
import { renderInDanish } from '../shared/in-danish';

const openPage = async (page: PageContent, found: unknown = []) => {
  const sent = answerCalls((call) =>
    call === 'findGroups' ? { ok: true, value: found } : { ok: true, value: page },
  );
  renderInDanish(<SettingsPage productId="10000" />);
  const roles = within(await screen.findByRole('region', { name: 'Roller' }));
  return { user: userEvent.setup(), roles, sentTo: (call: string) => lastSentTo(sent, call) };
};

const GROUP = { groupId: 'group-1', roles: ['coordination'] as const };
const withGroup = (overrides: Partial<PageContent> = {}) =>
  aSettingsPage({
    product: aProduct({ groups: [GROUP] }),
    groups: [{ groupId: 'group-1', name: 'iot-koordination' }],
    ...overrides,
  });

it('gives a found group a role', async () => {
  const found = [{ groupId: 'group-2', name: 'iot-styregruppe' }];
  const { user, roles, sentTo } = await openPage(withGroup(), found);
  await user.type(roles.getByLabelText('Find gruppe efter navn'), 'iot');
  await user.click(roles.getByRole('button', { name: 'Søg gruppe' }));
  await user.click(await roles.findByRole('button', { name: 'Tilføj iot-styregruppe' }));
  const added = within(roles.getByRole('group', { name: 'Roller for gruppen iot-styregruppe' }));
  expect(added.queryByRole('checkbox', { name: 'Tovholder' })).toBeNull();
  await user.click(added.getByRole('checkbox', { name: 'Styregruppe' }));
  await user.click(roles.getByRole('button', { name: 'Gem' }));
  expect(sentTo('saveMembers')).toMatchObject({
    groups: [GROUP, { groupId: 'group-2', roles: ['steering'] }],
  });
});

it('removes a group', async () => {
  const { user, roles, sentTo } = await openPage(withGroup());
  await user.click(roles.getByRole('button', { name: 'Fjern gruppen iot-koordination' }));
  expect(document.activeElement).toBe(roles.getByRole('list', { name: 'Grupper fra Jira' }));
  await user.click(roles.getByRole('button', { name: 'Gem' }));
  expect(sentTo('saveMembers')).toMatchObject({ groups: [] });
});

it('tells a group that Jira no longer has from one whose name is not to be seen', async () => {
  const { roles } = await openPage(withGroup({ groups: [] }));
  expect(roles.getByText('Gruppe, som ikke længere findes i Jira')).toBeTruthy();
  expect(roles.getByText(/^Giver ingen rettigheder/)).toBeTruthy();
});

it('says that a name is not to be seen without saying that the group is gone', async () => {
  const { roles } = await openPage(withGroup({ groups: null }));
  expect(roles.getByText('Gruppe, som du ikke må se navnet på')).toBeTruthy();
  expect(roles.queryByText(/^Giver ingen rettigheder/)).toBeNull();
});

it('shows groups as text to who may only read', async () => {
  const { roles } = await openPage(withGroup({ actor: anActor({ roles: ['steering'] }) }));
  expect(roles.getByText('iot-koordination')).toBeTruthy();
  expect(roles.queryByRole('checkbox')).toBeNull();
});

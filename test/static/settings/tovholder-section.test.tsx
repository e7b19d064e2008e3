/** @jest-environment jsdom */
import { answerCalls, lastSentTo } from '../shared/host';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SettingsPage as PageContent } from '../../../src/contract/definitions';
import { SettingsPage } from '../../../static/settings/settings-page';
import { anActor } from '../../builders/actors';
import { aPerson, aSettingsPage } from '../../builders/inbox';
import { aMember, aProduct } from '../../builders/products';
import { renderInDanish } from '../shared/in-danish';

const PEOPLE = [
  aPerson(),
  aPerson({ accountId: 'account-coordination', name: 'Åge Sørensen' }),
  aPerson({ accountId: 'account-vendor', name: 'Peter Holm' }),
];

const TITLE = 'Tovholder, stedfortræder og overdragelse';

const openPage = async (page: PageContent) => {
  const sent = answerCalls(() => ({ ok: true, value: page }));
  renderInDanish(<SettingsPage productId="10000" />);
  const section = within(await screen.findByRole('region', { name: TITLE }));
  return { user: userEvent.setup(), section, sentTo: (call: string) => lastSentTo(sent, call) };
};

const page = (overrides: Partial<PageContent> = {}): PageContent =>
  aSettingsPage({ people: PEOPLE, ...overrides });

type User = ReturnType<typeof userEvent.setup>;

const choose = async (user: User, label: string, name: string) => {
  await user.click(await screen.findByRole('combobox', { name: label }));
  await user.click(await screen.findByRole('option', { name }));
};

it('names a stand-in for a period, never the vendor', async () => {
  const { user, section, sentTo } = await openPage(page());
  await user.click(section.getByRole('button', { name: 'Udpeg stedfortræder' }));
  await user.click(await screen.findByRole('combobox', { name: 'Stedfortræder' }));
  expect(screen.queryByRole('option', { name: 'Peter Holm' })).toBeNull();
  await user.click(await screen.findByRole('option', { name: 'Åge Sørensen' }));
  await user.clear(section.getByLabelText(/Første dag/));
  await user.type(section.getByLabelText(/Første dag/), '2026-07-01');
  await user.type(section.getByLabelText(/Sidste dag/), '2026-07-31');
  await user.click(section.getByRole('button', { name: 'Udpeg stedfortræder' }));
  expect(sentTo('nameStandIn')).toEqual({
    productId: '10000',
    rev: 4,
    standIn: { accountId: 'account-coordination', from: '2026-07-01', until: '2026-07-31' },
    reason: '',
  });
});

it('says what a period lacks before anything is sent', async () => {
  const { user, section, sentTo } = await openPage(page());
  await user.click(section.getByRole('button', { name: 'Udpeg stedfortræder' }));
  await user.click(section.getByRole('button', { name: 'Udpeg stedfortræder' }));
  expect(section.getByRole('alert').textContent).toBe('Vælg en person.');
  await choose(user, 'Stedfortræder', 'Åge Sørensen');
  await user.type(section.getByLabelText(/Sidste dag/), '2026-01-01');
  expect(section.getByRole('alert').textContent).toMatch(/^Den sidste dag ligger før den første/);
  expect(sentTo('nameStandIn')).toBeUndefined();
});

it('hands the role over with the roles that are kept', async () => {
  const members = [
    aMember({ accountId: 'account-tovholder', roles: ['tovholder', 'coordination', 'steering'] }),
    aMember({ accountId: 'account-coordination', roles: ['coordination'] }),
  ];
  const { user, section, sentTo } = await openPage(page({ product: aProduct({ members }) }));
  await user.click(section.getByRole('button', { name: 'Overdrag rollen som tovholder' }));
  await choose(user, 'Ny tovholder', 'Åge Sørensen');
  await user.click(section.getByRole('checkbox', { name: 'Styregruppe' }));
  await user.click(section.getByRole('button', { name: 'Overdrag rollen som tovholder' }));
  expect(sentTo('handOver')).toEqual({
    productId: '10000',
    rev: 4,
    from: 'account-tovholder',
    to: 'account-coordination',
    keep: ['coordination'],
    reason: '',
  });
});

it('asks an administrator for a reason', async () => {
  const actor = anActor({ accountId: 'account-admin', roles: ['reader'], administersProject: true });
  const { user, section, sentTo } = await openPage(page({ actor }));
  await user.click(section.getByRole('button', { name: 'Overdrag rollen som tovholder' }));
  await choose(user, 'Ny tovholder', 'Åge Sørensen');
  await user.click(section.getByRole('button', { name: 'Overdrag rollen som tovholder' }));
  expect(section.getByRole('alert').textContent).toMatch(/^Du er ikke selv tovholder/);
  await user.type(section.getByLabelText(/Begrundelse/), 'Karen er stoppet');
  await user.click(section.getByRole('button', { name: 'Overdrag rollen som tovholder' }));
  expect(sentTo('handOver')).toMatchObject({ from: 'account-tovholder', reason: 'Karen er stoppet' });
});

it('gives the focus back to the button that opened a form', async () => {
  const { user, section } = await openPage(page());
  await user.click(section.getByRole('button', { name: 'Udpeg stedfortræder' }));
  await user.click(section.getByRole('button', { name: 'Annullér' }));
  expect(document.activeElement).toBe(section.getByRole('button', { name: 'Udpeg stedfortræder' }));
});

it('tells a stand-in what they may not do, and offers it to nobody else', async () => {
  const actor = anActor({ accountId: 'account-coordination', standsIn: true });
  const standIn = { accountId: 'account-coordination', from: '2026-03-01', until: '2026-03-20' };
  const { section } = await openPage(page({ actor, product: aProduct({ standIn }) }));
  expect(section.getByText('Åge Sørensen, til og med 20.03.2026')).toBeTruthy();
  expect(section.getByText(/^Du er stedfortræder for tovholderen lige nu/)).toBeTruthy();
  expect(section.queryByRole('button')).toBeNull();
});

it('tells the history from the log with names, roles kept and reasons', async () => {
  const { section } = await openPage(
    page({
      roleHistory: [
        {
          decisionId: 'd1',
          productId: '10000',
          wishId: null,
          at: '2026-02-03T09:00:00Z',
          matter: {
            matter: 'handedOver',
            from: 'account-coordination',
            to: 'account-tovholder',
            kept: ['coordination'],
          },
          basis: 'Nyt arbejde',
          takenBy: 'account-coordination',
          reference: '',
        },
      ],
    }),
  );
  expect(section.getByRole('listitem').textContent).toBe(
    '03.02.2026: Rollen som tovholder er overdraget fra Åge Sørensen til Karen Vestergård. Besluttet af Åge Sørensen. ' +
      'Beholder: Koordinationsgruppe. Begrundelse: Nyt arbejde',
  );
});

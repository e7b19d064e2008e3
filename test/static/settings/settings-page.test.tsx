/** @jest-environment jsdom */
import { answerCalls, lastSentTo } from '../shared/host';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SettingsPage as PageContent } from '../../../src/contract/definitions';
import { ACTIONS, barredFrom } from '../../../src/domain/roles';
import { SettingsPage } from '../../../static/settings/settings-page';
import { anActor } from '../../builders/actors';
import { aPerson, aSettingsPage } from '../../builders/inbox';
import { aMember, aProduct, someSettings } from '../../builders/products';
import { renderInDanish } from '../shared/in-danish';

type Answers = Record<string, unknown>;

const value = (page: PageContent) => ({ ok: true, value: page });

/** The page over a host that answers by the name of the call; `openSettings` may be answered anew while it is open. */
const openPage = async (page: PageContent, answers: Answers = {}) => {
  const sent = answerCalls((call) => answers[call] ?? value(page));
  renderInDanish(<SettingsPage productId="10000" />);
  await screen.findByRole('heading', { name: 'Roller' });
  const sentTo = (call: string) => lastSentTo(sent, call);
  return { user: userEvent.setup(), sentTo, answers };
};

const section = (name: string) => within(screen.getByRole('region', { name }));

it('saves one section and says when', async () => {
  const { user, sentTo } = await openPage(aSettingsPage(), {
    saveSettings: value(aSettingsPage({ rev: 5 })),
  });
  await user.type(section('Hvad er et ønske').getByLabelText('JQL-filter'), 'labels = os2');
  expect(section('Hvad er et ønske').getByText('Ikke gemt')).toBeTruthy();
  await user.click(section('Hvad er et ønske').getByRole('button', { name: 'Gem' }));
  expect(await section('Hvad er et ønske').findByText('Gemt kl. 14.07')).toBeTruthy();
  expect(sentTo('saveSettings')).toMatchObject({ rev: 4, settings: { wishFilter: 'labels = os2' } });
});

it('keeps what was typed when somebody else saved first, and saves it on the new revision', async () => {
  const { user, sentTo, answers } = await openPage(aSettingsPage(), {
    saveSettings: { ok: false, error: { code: 'changedMeanwhile' } },
  });
  const wish = section('Hvad er et ønske');
  await user.type(wish.getByLabelText('JQL-filter'), 'labels = os2');
  await user.click(wish.getByRole('button', { name: 'Gem' }));
  await wish.findByRole('alert');
  answers['openSettings'] = value(aSettingsPage({ rev: 9 }));
  await user.click(wish.getByRole('button', { name: 'Hent siden igen' }));
  expect(await wish.findByDisplayValue('labels = os2')).toBeTruthy();
  await user.click(wish.getByRole('button', { name: 'Gem' }));
  expect(sentTo('saveSettings')).toMatchObject({ rev: 9, settings: { wishFilter: 'labels = os2' } });
});

it('saves rules and deadline for new wishes, and tells of an address that is none', async () => {
  const { user, sentTo } = await openPage(aSettingsPage());
  const intake = section('Nye ønsker');
  await user.type(intake.getByLabelText('Regler for nye ønsker'), 'Ét ønske ad gangen.');
  await user.type(intake.getByLabelText('Svarfrist for nye ønsker, i dage'), '30');
  await user.type(intake.getByLabelText(/^Adresse på adfærdskodeks/), 'os2.eu');
  await user.click(intake.getByRole('button', { name: 'Gem' }));
  expect(sentTo('saveSettings')).toBeUndefined();
  await user.clear(intake.getByLabelText(/^Adresse på adfærdskodeks/));
  await user.click(intake.getByRole('button', { name: 'Gem' }));
  expect(sentTo('saveSettings')).toMatchObject({
    settings: { intake: { wishType: null, rules: 'Ét ønske ad gangen.', rulesUrl: null, answerDays: 30 } },
  });
});

it('gives a found person a role', async () => {
  const { user, sentTo } = await openPage(aSettingsPage(), {
    findPeople: { ok: true, value: [aPerson({ accountId: 'account-new', name: 'Nina Ny' })] },
  });
  const roles = section('Roller');
  await user.type(roles.getByLabelText('Find person efter navn'), 'Nina');
  await user.click(roles.getByRole('button', { name: 'Søg' }));
  await user.click(await roles.findByRole('button', { name: 'Tilføj Nina Ny' }));
  await user.click(roles.getByRole('checkbox', { name: 'Styregruppe' }));
  await user.click(roles.getByRole('button', { name: 'Gem' }));
  const added = { accountId: 'account-new', roles: ['steering'], authorityId: null };
  expect(sentTo('saveMembers')).toMatchObject({ members: expect.arrayContaining([added]) });
});

it('keeps an authority that somebody speaks for, and says why', async () => {
  const { user } = await openPage(aSettingsPage());
  const remove = screen.getByRole('button', { name: 'Fjern Ballerup Kommune' });
  await user.click(remove);
  expect(remove.getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByText('Bruges af 1 person. Flyt dem først.')).toBeTruthy();
});

it('removes an authority that nobody uses and puts focus in the list', async () => {
  const { user } = await openPage(aSettingsPage());
  await user.click(screen.getByRole('button', { name: 'Fjern Åbyhøj Kommune' }));
  expect(screen.queryByDisplayValue('Åbyhøj Kommune')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('list', { name: 'Myndigheder' }));
});

it('says before it is saved that what a removed authority has answered no longer counts', async () => {
  const { user } = await openPage(aSettingsPage({ answers: { abyhoj: 3, aarhus: 2 } }));
  await user.click(screen.getByRole('button', { name: 'Fjern Åbyhøj Kommune' }));
  expect(screen.getByText(/^Åbyhøj Kommune har svaret på 3 ønsker\. Når du gemmer/)).toBeTruthy();
  await user.click(section('Roller').getByRole('button', { name: 'Fortryd ændringer' }));
  expect(screen.queryByText(/har svaret på/)).toBeNull();
});

it('says nothing of the kind where a removed authority has not answered', async () => {
  const { user } = await openPage(aSettingsPage({ answers: { aarhus: 2 } }));
  await user.click(screen.getByRole('button', { name: 'Fjern Åbyhøj Kommune' }));
  expect(screen.queryByText(/har svaret på/)).toBeNull();
});

it('does not save a criterion without text', async () => {
  const { user, sentTo } = await openPage(aSettingsPage());
  const done = section('DONE-standard');
  await user.click(done.getByRole('button', { name: 'Tilføj kriterium' }));
  await user.click(done.getByRole('button', { name: 'Gem' }));
  expect(done.getByRole('alert').textContent).toBe('Skriv noget i hvert kriterium, eller fjern det.');
  expect(sentTo('saveSettings')).toBeUndefined();
});

it('saves which kind of wishes a criterion is for', async () => {
  const doneDefault = [{ id: 'drift', text: 'Drift i 14 dage', kind: null }];
  const settings = someSettings({ doneDefault });
  const { user, sentTo } = await openPage(aSettingsPage({ product: aProduct({ settings }) }));
  const done = section('DONE-standard');
  await user.click(await done.findByRole('combobox', { name: 'Kriterium 1 gælder for' }));
  await user.click(await screen.findByRole('option', { name: 'Kun udvikling' }));
  await user.click(done.getByRole('button', { name: 'Gem' }));
  expect(sentTo('saveSettings')).toMatchObject({
    settings: { doneDefault: [{ id: 'drift', text: 'Drift i 14 dage', kind: 'development' }] },
  });
});

it('counts the status of a start among the started ones', async () => {
  const settings = someSettings({ startedStatusIds: [], startStatusId: null });
  const { user } = await openPage(aSettingsPage({ product: aProduct({ settings }) }));
  const status = section('Status');
  await user.click(await status.findByRole('combobox', { name: 'Status, når et ønske igangsættes' }));
  await user.click(await screen.findByRole('option', { name: 'I gang' }));
  expect(status.getByRole('checkbox', { name: 'I gang' })).toHaveProperty('checked', true);
});

it('shows the settings as text and no way to save to who may only read', async () => {
  await openPage(aSettingsPage({ actor: anActor({ roles: ['coordination'] }) }));
  expect(screen.getByText(/^Kun produktets tovholder/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Gem' })).toBeNull();
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('lets the steering group set the frame and nothing else', async () => {
  const { user } = await openPage(aSettingsPage({ actor: anActor({ roles: ['steering'] }) }));
  await user.click(screen.getByRole('button', { name: 'Fastsæt ramme' }));
  expect(await screen.findByLabelText(/^Ramme \(kr/)).toHaveProperty('value', '1.200.000');
  expect(screen.queryByRole('button', { name: 'Gem' })).toBeNull();
});

it('passes deciding on to the coordination group where there is no steering group', async () => {
  const settings = someSettings({ hasSteeringGroup: false });
  await openPage(aSettingsPage({ product: aProduct({ settings }) }));
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows).toHaveLength(ACTIONS.length + 1);
  const deciding = rows.find((row) => row.textContent?.startsWith('Beslutte indstillinger'));
  expect(deciding?.textContent).toBe('Beslutte indstillingerJaJaNejNejNejNej');
});

it('tells under the matrix what no table of roles shows, from the same rules', async () => {
  await openPage(aSettingsPage({ actor: anActor({ roles: ['tovholder', 'coordination'], standsIn: true }) }));
  const matrix = section('Hvem kan hvad');
  const notes = matrix.getAllByRole('listitem').map((note) => note.textContent);
  const barred = ACTIONS.filter((action) => barredFrom(action).length > 0);
  expect(notes).toHaveLength(barred.length + 2);
  expect(notes).toEqual(
    expect.arrayContaining([
      'Støtte ønsker for egen myndighed: aldrig den, der også er leverandør eller sekretariat.',
      'Udpege stedfortræder og overdrage rollen som tovholder: aldrig en stedfortræder.',
      'En Jira-administrator af projektet kan uden rolle: ændre indstillinger, ændre roller og myndigheder, ' +
        'udpege stedfortræder og overdrage rollen som tovholder, tage produktets data ud som fil og ' +
        'indlæse et produkt fra en fil, hvor intet er gemt endnu. Men ikke beslutte.',
    ]),
  );
  expect(
    matrix.getByText(/^Dine roller: Tovholder og Koordinationsgruppe. Du er stedfortræder/),
  ).toBeTruthy();
  expect(matrix.getAllByRole('rowheader')).toHaveLength(ACTIONS.length);
});

it('warns where a product has no tovholder and a vendor decides', async () => {
  const members = [aMember({ accountId: 'account-tovholder', roles: ['vendor', 'coordination'] })];
  await openPage(aSettingsPage({ product: aProduct({ members }) }));
  expect(screen.getByText(/^Produktet har ingen tovholder/)).toBeTruthy();
  expect(screen.getByText(/^Karen Vestergård er både leverandør/)).toBeTruthy();
});

it('says which fields are missing in Jira and who mends it', async () => {
  await openPage(aSettingsPage({ missingFields: ['estimate'] }));
  expect(screen.getByText('Feltet Estimat mangler i Jira.')).toBeTruthy();
});

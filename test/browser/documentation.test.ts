import { everyCall } from '../builders/documentation-calls';
import { Byline, MacroPage } from './harness/macro-page';
import { startDemoSite } from './harness/demo-site';
import { meetingRoom } from './harness/meeting-room';
import { plain, textOf } from './harness/text';
import { WishesPage } from './harness/wishes-page';
import type { Somebody } from './harness/browser';

/** The tovholder's half, from a new page to os2.eu; each test goes on where the last one ended. */
const room = meetingRoom(() => startDemoSite());

const TITLE = 'Vores dokumentation';
const SEARCH = 'Fælles søgning på tværs af myndighedernes adresser';

let page = '';
let minutes = '';
let minutesTitle = '';
let meeting = '';

/** The address without its title, as the editor has it. */
const editorOf = (address: string): string => address.replace(/\/pages\/(\d+).*/, '/pages/edit-v2/$1');
const pathOf = (address: string): string => new URL(address).pathname;
const onPage = async (somebody: Somebody): Promise<MacroPage> =>
  MacroPage.open(await room.enter(somebody), page);

test('the tovholder puts the macro on a new page and chooses what it shows', async () => {
  const visitor = await room.enter('tovholder', { height: 1200 });
  await visitor.goTo('/wiki/spaces/VEJ/overview');
  await visitor.page.getByRole('link', { name: 'Opret side' }).click();
  await visitor.page.getByLabel('Titel').fill(TITLE);
  await visitor.page.getByRole('button', { name: 'Opret', exact: true }).click();
  await visitor.page.getByText('Indsæt makro').click();
  await visitor.page.getByRole('button', { name: /^Dokumentation og referater/ }).click();
  const config = visitor.page
    .getByRole('dialog', { name: 'Vælg produkt og afsnit' })
    .frameLocator('iframe.app');
  await config.getByRole('combobox', { name: 'Produkt' }).click();
  await config.getByRole('option', { name: 'OS2vejviser (VEJ)' }).click();
  await config.getByRole('region', { name: 'Sådan ser makroen ud' }).getByText('God stil').first().waitFor();
  await config.getByRole('button', { name: 'Gem' }).click();
  await visitor.page.getByRole('button', { name: 'Udgiv' }).click();
  await visitor.page.waitForURL(/\/pages\/\d+\?/);
  page = pathOf(visitor.page.url());
  const macro = new MacroPage(visitor);
  await macro.app
    .getByRole('heading', { level: 1, name: 'OS2vejviser · dokumentation og referater' })
    .waitFor();
  expect(await macro.app.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
    'Dokumentation',
    'Referater',
    'Produktet',
    'Roadmap',
  ]);
});

test('answers an item of the checklist, and the tally of its place and of the list follow', async () => {
  const macro = await onPage('tovholder');
  await macro.app.getByText('6 af 19 på plads').waitFor();
  await macro.button('Redigér God stil').click();
  await macro.dialog.getByRole('radio', { name: 'Findes' }).check();
  await macro.dialog.getByRole('combobox', { name: 'Ansvarlig' }).click();
  await macro.app.getByRole('option', { name: 'Tovholder', exact: true }).click();
  await macro.dialog.getByRole('textbox', { name: 'Adresse' }).fill('https://os2.eu/god-stil');
  await macro.dialog.getByRole('button', { name: 'Gem' }).click();
  await macro.app.getByText('7 af 19 på plads').waitFor();
  expect(await macro.row('God stil').getByRole('link').getAttribute('href')).toBe('https://os2.eu/god-stil');
  await macro.app.getByText('2 af 7', { exact: true }).waitFor();
});

test('answers a governance requirement with what the app found, and its tally follows', async () => {
  const macro = await onPage('tovholder');
  await macro.tab('Governancekrav').click();
  await macro.app.getByText('2 af 6 besvaret').waitFor();
  await macro.button('Brug som dokumentation for F5').click();
  await macro.app
    .getByRole('group', { name: 'Svar på F5' })
    .or(macro.app.getByRole('radiogroup', { name: 'Svar på F5' }))
    .getByRole('radio', { name: 'Ja' })
    .check();
  await macro.app.getByText('3 af 6 besvaret').waitFor();
  const total = macro.app.getByRole('row', { name: /^I alt/ }).first();
  expect((await total.getByRole('cell').allTextContents()).map(plain)).toEqual([
    '3',
    '0',
    '0',
    '0',
    '3',
    '6',
  ]);
});

test('drafts minutes after the meeting, with what the meeting decided', async () => {
  const wishes = await WishesPage.open(await room.enter('coordinationOdense'));
  await wishes.choose('VEJ-4', 'Igangsæt …');
  await wishes.dialog.getByRole('textbox', { name: 'Reference' }).fill('Koordinationsgruppemøde 3');
  await wishes.dialog.getByRole('button', { name: 'Igangsæt for 85.000 kr.' }).click();
  await wishes.flag('VEJ-4 er igangsat').waitFor();

  const macro = await onPage('tovholder');
  await macro.button('Nyt referat').click();
  const started = macro.dialog.getByRole('checkbox', { name: /VEJ-4 .* Igangsat for 85\.000/ });
  await started.waitFor();
  expect(await started.isChecked()).toBe(true);
  await macro.dialog.getByRole('checkbox', { name: 'Jonas Bækgaard' }).check();
  await macro.dialog
    .getByRole('textbox', { name: 'Beslutninger på mødet' })
    .fill('Aabenraa tester søgningen');
  minutesTitle = await macro.dialog.getByRole('textbox', { name: 'Sidens titel' }).inputValue();
  await macro.dialog.getByRole('button', { name: 'Opret referatet' }).click();
  const line = macro.row(minutesTitle);
  await line.getByText('Kladde').waitFor();
  minutes = (await line.getByRole('link').getAttribute('href')) ?? '';
  meeting = ((await line.getByRole('button').getAttribute('aria-label')) ?? '').replace(
    'Handlinger for ',
    '',
  );
  await line.getByRole('link').click();
  await macro.visitor.page.getByRole('heading', { level: 1, name: minutesTitle }).waitFor();
  const text = await textOf(macro.visitor.page.getByRole('main'));
  expect(text).toContain('Aabenraa tester søgningen');
  expect(text).toContain(SEARCH);
});

test('takes the minutes to approval and over it on their own page, each step by who may', async () => {
  const tovholder = await room.enter('tovholder');
  await tovholder.goTo(minutes);
  const byline = new Byline(tovholder.page);
  await byline.open('Kladde');
  await byline.take('Send til godkendelse', 'Send til godkendelse');
  await byline.button('Luk').click();
  await byline.item('Til godkendelse').waitFor();

  const member = await room.enter('coordinationOdense');
  await member.goTo(minutes);
  const theirs = new Byline(member.page);
  await theirs.open('Til godkendelse');
  await theirs.take('Godkend', 'Godkend version 1');
  const approval = theirs.app.getByText(/^Godkendt .* af/);
  await approval.waitFor();
  expect(await textOf(approval)).toContain('af Jonas Bækgaard (version 1)');
});

test('lists the minutes as missing on os2.eu until their address is known there', async () => {
  const macro = await onPage('tovholder');
  await macro.button('Mangler udgivelse på os2.eu (2)').click();
  await macro.button(`Registrér udgivelse af ${meeting}`).click();
  await macro.dialog.getByRole('textbox', { name: 'Adresse på os2.eu' }).fill('https://os2.eu/referat/3');
  await macro.dialog.getByRole('button', { name: 'Registrér udgivelse' }).click();
  await macro.button('Mangler udgivelse på os2.eu (1)').waitFor();
  await macro.button('Alle').click();
  await macro.row(minutesTitle).getByText('Udgivet').waitFor();
  expect(
    await macro
      .row(minutesTitle)
      .getByRole('link', { name: /os2\.eu/ })
      .getAttribute('href'),
  ).toBe('https://os2.eu/referat/3');
});

test('tells on a page that was changed after its approval that it was', async () => {
  const visitor = await room.enter('tovholder');
  await visitor.goTo(editorOf(minutes));
  await visitor.page.getByRole('button', { name: 'Tilføj afsnit' }).click();
  await visitor.page.keyboard.type('Tilføjet bagefter');
  await visitor.page.getByRole('button', { name: 'Udgiv' }).click();
  await visitor.page.waitForURL(/\/pages\/\d+\?/);
  const macro = await onPage('coordinationBallerup');
  const changed = macro.row(minutesTitle).getByText('Ændret efter godkendelse');
  await changed.waitFor();
  expect(await changed.count()).toBe(1);
});

test('shows the minutes on the wish they are about', async () => {
  const wishes = await WishesPage.open(await room.enter('vendor'));
  const drawer = await wishes.openWish(SEARCH);
  await drawer.region
    .getByRole('link', { name: /[Rr]eferat/ })
    .first()
    .waitFor();
  const links = drawer.region.getByRole('link', { name: /[Rr]eferat/ });
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.map((address) => address.split('?')[0])).toContain(minutes.split('?')[0]);
});

test('shows somebody without login what was published and nothing since', async () => {
  const before = await onPage('anonymous');
  await before.app.getByText(/Vist som offentliggjort/).waitFor();
  expect(await before.row(minutesTitle).count()).toBe(0);
  expect(await before.button(/./).count()).toBe(0);

  const macro = await onPage('tovholder');
  await macro.button('Offentliggør igen').click();
  await macro.dialog.getByRole('button', { name: 'Offentliggør' }).last().click();
  await macro.dialog.waitFor({ state: 'detached' });

  const after = await onPage('anonymous');
  await after.row(minutesTitle).getByText('Udgivet').waitFor();
  expect(await after.row('God stil').getByText('Findes').count()).toBe(1);
});

test('answers nobody without login but the macro, whatever is asked', async () => {
  const [project] = room.stage.jira.projects('stage-mette');
  const answers = await Promise.all(
    Object.entries(everyCall(project?.id ?? '')).map(async ([name, payload]) => [
      name,
      await room.stage.invoke(null, 'documentation-macro', name, payload),
    ]),
  );
  expect(answers.length).toBeGreaterThan(20);
  for (const [name, answer] of answers)
    expect([name, answer]).toEqual([name, { ok: false, error: { code: 'refused' } }]);
});

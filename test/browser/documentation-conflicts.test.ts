import type { Member } from '../../src/domain/product';
import { PERSONAS } from '../../stage/personas';
import { aDocumentationSite, type DocumentationSite } from '../builders/documentation-site';
import type { Locator } from 'playwright-core';
import type { Somebody } from './harness/browser';
import { MacroPage } from './harness/macro-page';
import { meetingRoom } from './harness/meeting-room';
import { textOf } from './harness/text';

/** Two tovholders at the same documentation, each in a window of their own, and pages that others change meanwhile. */
let site: DocumentationSite;
let page = '';

const MEMBERS: Member[] = [
  { accountId: PERSONAS.tovholder.accountId, roles: ['tovholder'], authorityId: 'aarhus' },
  { accountId: PERSONAS.coordinationOdense.accountId, roles: ['tovholder'], authorityId: 'odense' },
  { accountId: PERSONAS.coordinationBallerup.accountId, roles: ['coordination'], authorityId: 'ballerup' },
];

const room = meetingRoom(async () => {
  site = await aDocumentationSite({ stage: { port: 0 }, members: MEMBERS });
  page = await site.macroPage(['documentation', 'minutes', 'product']);
  return site.stage;
});

const open = async (somebody: Somebody): Promise<MacroPage> =>
  MacroPage.open(await room.enter(somebody), page);

const bothTovholders = () => Promise.all([open('tovholder'), open('coordinationOdense')]);

const press = (macro: MacroPage, key: string) => macro.visitor.page.keyboard.press(key);
const textBox = (macro: MacroPage, name: string) => macro.dialog.getByRole('textbox', { name });

const draft = async (
  day: string,
): Promise<{ pageId: string; title: string; meeting: string; rev: number }> => {
  const title = `2026-11-${day} Referat – Koordinationsgruppen`;
  const { row } = await site.got('tovholder', 'draftMinutes', {
    productId: site.productId,
    draftId: day,
    kind: 'coordination',
    date: `2026-11-${day}`,
    title,
    form: 'full',
    present: 'Mette og Jonas',
    wishIds: [],
    decisionIds: [],
    caseIds: [],
    decided: ['Kortmotoren opgraderes'],
    actions: [],
    nextMeeting: null,
  });
  return {
    pageId: row.pageId,
    title,
    rev: row.rev,
    meeting: `Koordinationsgruppen ${day}.11.2026`,
  };
};

const write = (pageId: string, title: string, version: number) =>
  site.rest('tovholder').put(`/wiki/api/v2/pages/${pageId}`, {
    id: pageId,
    status: 'current',
    title,
    body: { representation: 'storage', value: `<p>Rettet til version ${version}</p>` },
    version: { number: version },
  });

test('shows both who answer one item what the other wrote, and keeps the words of the second', async () => {
  const [mette, jonas] = await bothTovholders();
  for (const macro of [mette, jonas]) {
    await macro.button('Redigér God stil').click();
    await macro.dialog.getByRole('radio', { name: 'Findes' }).check();
  }
  await textBox(mette, 'Adresse').fill('https://os2.eu/mettes');
  await textBox(jonas, 'Adresse').fill('https://os2.eu/jonas');
  await mette.dialog.getByRole('button', { name: 'Gem' }).click();
  await mette.dialog.waitFor({ state: 'detached' });
  await jonas.dialog.getByRole('button', { name: 'Gem' }).click();
  await jonas.dialog.getByText('En anden har ændret punktet imens. Se svaret, og skriv dit igen.').waitFor();
  await jonas.dialog.getByRole('button', { name: 'Hent det nyeste' }).click();
  await jonas.dialog.getByText('Nu står der:').waitFor();
  expect(await textOf(jonas.dialog)).toContain('https://os2.eu/mettes');
  expect(await textBox(jonas, 'Adresse').inputValue()).toBe('https://os2.eu/jonas');
  await jonas.dialog.getByRole('button', { name: 'Gem' }).click();
  await jonas.dialog.waitFor({ state: 'detached' });
  expect(await jonas.row('God stil').getByRole('link').getAttribute('href')).toBe('https://os2.eu/jonas');
});

test('lets two publish at once, and shows what was published last', async () => {
  const [mette, jonas] = await bothTovholders();
  for (const macro of [mette, jonas]) await macro.button('Offentliggør').click();
  await Promise.all(
    [mette, jonas].map(({ dialog }) => dialog.getByRole('button', { name: 'Offentliggør' }).last().click()),
  );
  for (const macro of [mette, jonas]) await macro.dialog.waitFor({ state: 'detached' });
  const everybody = await open('anonymous');
  await everybody.app.getByText(/Vist som offentliggjort/).waitFor();
  expect(await everybody.row('God stil').getByText('Findes').count()).toBe(1);
});

test('tells the second of two who note the publishing of the same minutes, and keeps the first', async () => {
  const { pageId, rev, title, meeting } = await draft('10');
  const submitted = await site.got('tovholder', 'submitMinutes', { pageId, rev });
  await site.got('coordinationBallerup', 'approveMinutes', {
    pageId,
    rev: submitted.rev,
    version: submitted.version,
  });
  const [mette, jonas] = await bothTovholders();
  for (const [macro, name] of [
    [mette, 'mette'],
    [jonas, 'jonas'],
  ] as const) {
    await macro.button('Mangler udgivelse på os2.eu (1)').click();
    await macro.button(`Registrér udgivelse af ${meeting}`).click();
    await textBox(macro, 'Adresse på os2.eu').fill(`https://os2.eu/${name}`);
  }
  await mette.dialog.getByRole('button', { name: 'Registrér udgivelse' }).click();
  await mette.button('Mangler udgivelse på os2.eu (0)').waitFor();
  await jonas.dialog.getByRole('button', { name: 'Registrér udgivelse' }).click();
  await jonas.dialog.getByText('En anden har ændret det samme imens').waitFor();
  expect(await textBox(jonas, 'Adresse på os2.eu').inputValue()).toBe('https://os2.eu/jonas');
  await jonas.dialog.getByRole('button', { name: 'Hent referatet igen' }).click();
  await jonas.dialog.getByRole('heading', { name: 'Referatet er udgivet.' }).waitFor();
  await press(jonas, 'Escape');
  await jonas.dialog.waitFor({ state: 'detached' });
  await jonas.button('Alle').click();
  await jonas.row(title).getByText('Udgivet').waitFor();
  expect(
    await jonas
      .row(title)
      .getByRole('link', { name: /os2\.eu/ })
      .getAttribute('href'),
  ).toBe('https://os2.eu/mette');
});

test('approves no version that nobody read, and says where the new one is', async () => {
  const { pageId, rev, title, meeting } = await draft('11');
  await site.got('tovholder', 'submitMinutes', { pageId, rev });
  const aisha = await open('coordinationBallerup');
  await aisha.chooseFor(meeting, 'Godkend');
  await aisha.dialog.getByRole('button', { name: 'Godkend version 1' }).waitFor();
  await write(pageId, title, 2);
  await aisha.dialog.getByRole('button', { name: 'Godkend version 1' }).click();
  await aisha.dialog.getByText(/Siden er ændret, siden du læste den/).waitFor();
  await aisha.dialog.getByRole('button', { name: 'Hent referatet igen' }).click();
  await aisha.dialog.getByRole('button', { name: 'Godkend version 2' }).click();
  await aisha.row(title).getByText('Godkendt').waitFor();
  const { row } = await site.got('tovholder', 'openMinutes', { pageId });
  expect(row).toMatchObject({ version: 2, changedAfterApproval: false });
});

test('lists a page that was restricted or deleted meanwhile no longer, and refuses to go on with it', async () => {
  const restricted = await draft('12');
  const deleted = await draft('13');
  const aisha = await open('coordinationBallerup');
  for (const { title } of [restricted, deleted]) await aisha.row(title).waitFor();
  await aisha.chooseFor(deleted.meeting, 'Send til godkendelse');
  site.stage.confluence.restrict(restricted.pageId, { read: [PERSONAS.tovholder.accountId] });
  await site.rest('tovholder').status('DELETE', `/wiki/api/v2/pages/${deleted.pageId}`);
  await aisha.dialog.getByRole('button', { name: 'Send til godkendelse' }).click();
  await aisha.dialog.getByText('Det har du ikke adgang til').waitFor();
  const again = await open('coordinationBallerup');
  await again.row('2026-11-11').waitFor();
  for (const { title } of [restricted, deleted]) expect(await again.row(title).count()).toBe(0);
  const mette = await open('tovholder');
  await mette.row(restricted.title).waitFor();
  expect(await mette.row(deleted.title).count()).toBe(0);
});

test('takes a title of 10,000 characters without losing the minutes', async () => {
  const mette = await open('tovholder');
  await mette.button('Nyt referat').click();
  await textBox(mette, 'Beslutninger på mødet').fill('Titlen er lang');
  await textBox(mette, 'Sidens titel').fill(`Referat ${'å'.repeat(9_992)}`);
  await mette.dialog.getByRole('button', { name: 'Opret referatet' }).click();
  const line = mette.row(/Referat å+/);
  await line.getByText('Kladde').waitFor();
  expect(await mette.app.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0);
  await line.getByRole('link').click();
  await mette.visitor.page.getByRole('heading', { level: 1, name: /^Referat å+/ }).waitFor();
  expect(await textOf(mette.visitor.page.getByRole('main'))).toContain('Titlen er lang');
});

test('tells that a title is taken, with everything that was written', async () => {
  const { title } = await draft('14');
  const mette = await open('tovholder');
  await mette.button('Nyt referat').click();
  await textBox(mette, 'Opgaver').fill('Jonas spørger leverandøren');
  await textBox(mette, 'Sidens titel').fill(title);
  await mette.dialog.getByRole('button', { name: 'Opret referatet' }).click();
  await mette.dialog
    .getByText('Rummet har allerede en side med den titel. Skriv en anden.')
    .first()
    .waitFor();
  expect(await textBox(mette, 'Opgaver').inputValue()).toBe('Jonas spørger leverandøren');
});

test('makes a page from a template', async () => {
  const mette = await open('tovholder');
  await mette.chooseFrom('Flere handlinger', 'Opret side fra skabelon');
  await mette.dialog.getByRole('radio', { name: 'Sådan ønsker du' }).check();
  const opened = mette.visitor.page.waitForEvent('popup');
  await mette.dialog.getByRole('button', { name: 'Opret side' }).click();
  const made = await opened;
  await made.getByRole('heading', { level: 1, name: /Sådan ønsker du/ }).waitFor();
  expect(await textOf(made.getByRole('main'))).toContain('https://os2.eu/produkt/os2vejviser');
});

test('notes news that was sent, by keyboard only', async () => {
  const mette = await open('tovholder');
  const tabTo = async (what: Locator) => {
    for (let steps = 0; steps < 40; steps += 1) {
      if (await what.evaluate((element) => element === document.activeElement)) return;
      await press(mette, 'Tab');
    }
    throw new Error('The keyboard does not reach it');
  };
  await mette.button('Flere handlinger').focus();
  await press(mette, 'Enter');
  const focused = mette.app.locator(':focus');
  // The menu takes the focus a moment after it is there; a key before that would be lost.
  await mette.app.getByRole('menuitem').and(focused).waitFor();
  await press(mette, 'ArrowDown');
  await mette.app.getByRole('menuitem', { name: 'Send nyt' }).and(focused).waitFor();
  await press(mette, 'Enter');
  await textBox(mette, 'Emne').waitFor();
  await tabTo(textBox(mette, 'Emne'));
  await press(mette, 'Control+a');
  await mette.visitor.page.keyboard.type('Nyt om vejviseren');
  await tabTo(textBox(mette, 'Tekst'));
  await press(mette, 'Control+a');
  await mette.visitor.page.keyboard.type('Kortet viser nu ruter.');
  await tabTo(mette.dialog.getByRole('button', { name: 'Markér som sendt' }));
  await press(mette, 'Enter');
  await mette.dialog.getByText(/^Sendt .* af Mette Lindqvist-Sørensen$/).waitFor();
  await press(mette, 'Escape');
  await mette.dialog.waitFor({ state: 'detached' });
  await mette.button('Flere handlinger').and(focused).waitFor();
  const { sent } = await site.got('tovholder', 'openNews', { productId: site.productId });
  expect(sent.map(({ subject }) => subject)).toEqual(['Nyt om vejviseren']);
});

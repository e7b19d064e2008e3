import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PERSONAS } from '../../stage/personas';
import { restOf } from '../builders/rest';
import { startDemoSite, startSite } from './harness/demo-site';
import { meetingRoom } from './harness/meeting-room';
import { SteeringPage } from './harness/steering-page';
import { plain, textOf, textsOf } from './harness/text';
import { WishesPage } from './harness/wishes-page';

/** A meeting of the coordination group from the first wish to the steering group's answer; each test goes on where the last one ended. */
const data = mkdtempSync(join(tmpdir(), 'meeting-'));
const room = meetingRoom(() => startDemoSite({ data }));
afterAll(() => rmSync(data, { recursive: true, force: true }));

const SIGN_LANGUAGE = 'Genvej til tegnsprogstolkning';
const HOSPITALS = 'Indendørs kort til hospitaler';

const asTovholder = async (): Promise<WishesPage> => WishesPage.open(await room.enter('tovholder'));

interface Issue {
  key: string;
  fields: Record<string, unknown> & { status: { name: string } };
}

const jira = () => restOf(room.stage, PERSONAS.tovholder.accountId);

const issueOf = (key: string): Promise<Issue> => jira().get<Issue>(`/rest/api/3/issue/${key}`);

const fieldOf = async (issue: Issue, module: string): Promise<unknown> => {
  const fields = await jira().get<{ id: string; key: string }[]>('/rest/api/3/field');
  return issue.fields[fields.find(({ key }) => key.endsWith(`/${module}`))?.id ?? ''];
};

const commentsOf = async (key: string): Promise<string> =>
  plain(JSON.stringify(await jira().get(`/rest/api/3/issue/${key}/comment`)));

const rankInJira = async (): Promise<string[]> => {
  const jql = 'project = VEJ AND statusCategory != Done ORDER BY Rank';
  const found = await jira().post<{ issues: Issue[] }>('/rest/api/3/search/jql', {
    jql,
    fields: ['summary'],
    maxResults: 100,
  });
  return found.issues.map(({ key }) => key);
};

test('ranks a wish from the keyboard and tells where it stands and where the money ends', async () => {
  const wishes = await asTovholder();
  await wishes.stepByKeyboard('VEJ-7', 'ArrowUp');
  await wishes.announced('VEJ-7 flyttet til plads 5 af 43. Her slutter pengene nu efter plads 6.').waitFor();
  expect(await wishes.place('VEJ-7')).toBe(5);
  expect(await wishes.handle('VEJ-7').evaluate((handle) => handle === document.activeElement)).toBe(true);
});

test('ranks a wish by dragging it above the line, and the line moves', async () => {
  const wishes = await asTovholder();
  await wishes.moneyLine.filter({ hasText: 'rest efter plads 6 er 183.000 kr.' }).waitFor();
  await wishes.dragAbove('VEJ-13', 'VEJ-8');
  await wishes.announced('VEJ-13 flyttet til plads 7 af 43. Her slutter pengene nu efter plads 7.').waitFor();
  await wishes.moneyLine.filter({ hasText: 'rest efter plads 7 er 43.000 kr.' }).waitFor();
  expect(await wishes.place('VEJ-13')).toBe(7);
});

test('ranks a wish by the place it is to have', async () => {
  const wishes = await asTovholder();
  await wishes.moveToPlace('VEJ-15', 3);
  await wishes.announced('VEJ-15 flyttet til plads 3 af 43.').waitFor();
  expect((await wishes.order()).slice(0, 8)).toEqual([
    'VEJ-2',
    'VEJ-3',
    'VEJ-15',
    'VEJ-4',
    'VEJ-5',
    'VEJ-7',
    'VEJ-6',
    'VEJ-13',
  ]);
});

test('moves the line while an estimate is typed, and keeps it only when it is saved', async () => {
  const wishes = await asTovholder();
  const before = await wishes.moneyLine.textContent();
  const field = await wishes.editEstimate('VEJ-15');
  await field.fill('240.000');
  await wishes.moneyLine.filter({ hasText: 'rest efter plads 6 er 63.000 kr.' }).waitFor();
  await field.press('Escape');
  await field.waitFor({ state: 'detached' });
  expect(await wishes.moneyLine.textContent()).toBe(before);
  await (await wishes.editEstimate('VEJ-15')).fill('60.000');
  await wishes.estimateField('VEJ-15').press('Enter');
  await wishes.row('VEJ-15').getByRole('button', { name: 'Ret estimatet 60.000 kr. for VEJ-15' }).waitFor();
});

test('defines DONE from the default and with a criterion of its own, in the order the group wants', async () => {
  const wishes = await asTovholder();
  const drawer = await wishes.openWish(SIGN_LANGUAGE);
  await drawer.takeDefault();
  await drawer.criterion('Dokumentationen er opdateret').waitFor();
  await drawer.addCriterion('Tolken er bestilt på under et minut');
  await drawer.criterion('Tolken er bestilt på under et minut').waitFor();
  await drawer.button('Flyt op: Tolken er bestilt på under et minut').click();
  await wishes.announced('Tolken er bestilt på under et minut flyttet til plads 3 af 4.').waitFor();
  expect(await drawer.criteriaInOrder()).toEqual([
    'Dokumentationen er opdateret',
    'Koden er gennemset og flettet i hovedgrenen',
    'Tolken er bestilt på under et minut',
    'Drift hos to anvendere i 14 dage uden fejl',
  ]);
});

test('names bestiller, godkender and ejer, and then lacks nothing', async () => {
  const wishes = await asTovholder();
  const drawer = await wishes.openWish(SIGN_LANGUAGE);
  expect(await drawer.missing.getByRole('button').allTextContents()).toEqual([
    'Bestiller',
    'Godkender',
    'Ejer',
  ]);
  await drawer.select('Bestiller', 'Ærø Kommune');
  await drawer.select('Godkender', PERSONAS.coordinationOdense.displayName);
  await drawer.select('Ejer', PERSONAS.tovholder.displayName);
  await drawer.region.getByText('Kan igangsættes.').waitFor();
  expect(await drawer.missing.count()).toBe(0);
});

test('starts a wish inside the frame for its estimate', async () => {
  const wishes = await asTovholder();
  const drawer = await wishes.openWish(SIGN_LANGUAGE);
  await drawer.button('Igangsæt').click();
  await wishes.dialog.getByText('4 kriterier fryses').waitFor();
  await wishes.dialog.getByRole('textbox', { name: 'Reference' }).fill('Koordinationsgruppemøde 3');
  await wishes.dialog.getByRole('button', { name: 'Igangsæt for 60.000 kr.' }).click();
  await wishes.flag('VEJ-15 er igangsat').waitFor();
  await wishes.row('VEJ-15').getByText('Disponeret').waitFor();
  expect(await textOf(wishes.meter)).toContain('453.000 kr.');
});

test('refuses to start a wish outside the mandate, names all that is missing and leads to where it is mended', async () => {
  const wishes = await asTovholder();
  await wishes.choose('VEJ-14', 'Igangsæt …');
  await wishes.dialog.getByText('4 ting mangler, før ønsket kan igangsættes:').waitFor();
  expect(await textsOf(wishes.dialog.getByRole('listitem'))).toEqual([
    expect.stringContaining('170.000 kr. over grænsen på 250.000 kr.'),
    expect.stringContaining('vælge bestiller'),
    expect.stringContaining('vælge godkender'),
    expect.stringContaining('vælge ejer'),
  ]);
  await wishes.dialog.getByRole('button', { name: 'Gå til bestiller' }).click();
  const orderer = wishes.drawer.region.getByRole('combobox', { name: 'Bestiller' });
  await orderer.and(wishes.app.locator(':focus')).waitFor();
  await wishes.drawer.select('Bestiller', 'Odense Kommune');
  await wishes.drawer.select('Godkender', PERSONAS.coordinationOdense.displayName);
  await wishes.drawer.select('Ejer', PERSONAS.coordinationBallerup.displayName);
  await wishes.drawer.missing.getByText('Styregruppens godkendelse: over grænsen pr. ønske').waitFor();
  expect(await wishes.drawer.missing.getByRole('listitem').count()).toBe(1);
});

test('submits it to the steering group with the sagsoplæg', async () => {
  const wishes = await asTovholder();
  const drawer = await wishes.openWish(HOSPITALS);
  await drawer.button('Indstil til styregruppen').click();
  const part = (name: string) => wishes.dialog.getByRole('textbox', { name });
  await part('Formål').fill('Patienter skal finde ambulatoriet.');
  await part('Finansiering').fill('Inden for årets ramme.');
  await wishes.dialog.getByRole('button', { name: 'Indstil for 420.000 kr.' }).click();
  await wishes.flag('VEJ-14 er indstillet til styregruppen').waitFor();
  await wishes.row('VEJ-14').getByText('Hos styregruppen · i dag').waitFor();
  await drawer.region.getByText('Venter på svar').waitFor();
  expect(await drawer.region.getByText('Venter på svar').count()).toBe(1);
});

test('is approved by the steering group, which sees what that does to the frame', async () => {
  const steering = await SteeringPage.open(await room.enter('steeringAarhus'));
  await steering.openCase(HOSPITALS);
  expect(await textOf(steering.effect('I dag'))).toContain('453.000 kr.');
  expect(await textOf(steering.effect('Hvis godkendt inden for rammen'))).toContain('33.000 kr.');
  await steering.choose('Godkend');
  await steering.field('Begrundelse').fill('Gavner begge regioner.');
  await steering.choose('Godkend 420.000 kr. inden for rammen');
  await steering.visitor.page.getByText('VEJ-14 er godkendt').waitFor();
  await steering.cases.filter({ hasText: HOSPITALS }).waitFor({ state: 'detached' });
  expect(await steering.cases.count()).toBe(2);
});

test('lets the coordination group start what the steering group approved', async () => {
  const wishes = await WishesPage.open(await room.enter('coordinationOdense'));
  const drawer = await wishes.openWish(HOSPITALS);
  await drawer.button('Igangsæt').click();
  await wishes.dialog.getByText('Godkendt til højst 420.000 kr.').waitFor();
  await wishes.dialog.getByRole('button', { name: 'Igangsæt for 420.000 kr.' }).click();
  await wishes.flag('VEJ-14 er igangsat').waitFor();
  expect(await wishes.row('VEJ-14').textContent()).toContain('Disponeret');
});

test('shows the same after the site has been stopped and started again', async () => {
  const before = await asTovholder();
  const [order, line] = [await before.order(), await before.moneyLine.textContent()];
  await room.stage.idle();
  expect(await room.seeOut()).toEqual([]);
  await room.stage.stop();
  await room.open(await startSite({ data }));
  const after = await asTovholder();
  await after.row('VEJ-14').getByText('Disponeret').waitFor();
  expect([await after.order(), await after.moneyLine.textContent()]).toEqual([order, line]);
});

test('agrees with what Jira says of rank, status, fields and comments', async () => {
  const wishes = await asTovholder();
  expect(await rankInJira()).toEqual(await wishes.order());
  const started = await issueOf('VEJ-15');
  expect(started.fields.status.name).toBe('I gang');
  expect(await fieldOf(started, 'estimate')).toBe(60_000);
  expect(await fieldOf(started, 'done-criteria')).toMatchObject({ met: 0, total: 4, frozen: true });
  expect(await fieldOf(started, 'frame-status')).toBe('Disponeret');
  expect(await commentsOf('VEJ-15')).toContain('Ønsket er igangsat for 60.000 kr.');
  expect(await commentsOf('VEJ-14')).toContain('Styregruppens beslutning: Godkendt');
});

test('shows a vendor the list and no way to decide', async () => {
  const wishes = await WishesPage.open(await room.enter('vendor'));
  await wishes.app.getByText('Koordinationsgruppen prioriterer. Du kan læse listen.').waitFor();
  expect(await wishes.app.getByRole('button', { name: /^Flyt / }).count()).toBe(0);
  await wishes.menuButton('VEJ-4').click();
  for (const action of ['Igangsæt …', 'Indstil til styregruppen …', 'Afvis …'])
    expect(await wishes.menuItem(action).isDisabled()).toBe(true);
  await wishes.visitor.page.keyboard.press('Escape');
  const drawer = await wishes.openWish('Fælles søgning på tværs af myndighedernes adresser');
  await drawer.region
    .getByText('Kun koordinationsgruppen igangsætter, lukker, svarer på, afviser og indstiller ønsker.')
    .waitFor();
  expect(await drawer.region.getByRole('checkbox').count()).toBe(0);
  expect(await drawer.region.getByRole('combobox').count()).toBe(0);
});

describe('a vendor who calls past the page', () => {
  const wishId = async () => (await jira().get<{ id: string }>('/rest/api/3/issue/VEJ-4')).id;
  const productId = async () => (await jira().get<{ id: string }>('/rest/api/3/project/VEJ')).id;
  const caseId = async () => {
    const inbox = await room.stage.invoke(
      PERSONAS.steeringAarhus.accountId,
      'steering-page',
      'openInbox',
      {},
    );
    return /"caseId":"([^"]+)"/.exec(JSON.stringify(inbox))?.[1];
  };
  const paper = {
    purpose: 'a',
    background: 'b',
    analysis: 'c',
    recommendation: 'd',
    consequences: 'e',
    financing: 'f',
  };
  const payloads: Record<string, () => Promise<unknown>> = {
    rankWish: async () => ({
      wishId: await wishId(),
      anchor: { before: '10001' },
      seen: { wish: { above: null, below: null }, anchor: { above: null, below: null } },
    }),
    decideCase: async () => ({
      caseId: await caseId(),
      rev: 1,
      outcome: 'approved',
      motive: 'Ja',
      amount: null,
      extraGrant: 0,
      condition: '',
      leftOut: [],
      otherYear: null,
      takingPart: [],
      reference: '',
    }),
    changeDone: async () => ({ wishId: await wishId(), rev: 3, change: { change: 'add', text: 'Mit' } }),
    startWish: async () => ({ wishId: await wishId(), amount: 8_500_000, reference: '' }),
    submitCase: async () => ({
      wishId: await wishId(),
      amount: 8_500_000,
      reason: 'economy',
      paper,
      also: [],
      answerBy: null,
      links: [],
    }),
    setFrame: async () => ({
      productId: await productId(),
      rev: 1,
      year: new Date().getFullYear(),
      amount: 100,
      wishLimit: null,
      basis: 'Ingen',
      reference: 'Ingen',
    }),
  };

  test.each(Object.keys(payloads))('is refused %s', async (name) => {
    const payload = await payloads[name]?.();
    const answer = await room.stage.invoke(PERSONAS.vendor.accountId, 'wishes-page', name, payload);
    expect(answer).toEqual({ ok: false, error: { code: 'refused' } });
  });
});

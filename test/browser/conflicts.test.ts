import { aSite, type Site } from '../builders/site';
import { meetingRoom } from './harness/meeting-room';
import { textOf } from './harness/text';
import { WishesPage } from './harness/wishes-page';

/** Two people at the same list, each in a window of their own that hears nothing of the other. */
let site: Site;
const room = meetingRoom(async () => {
  site = await aSite({ stage: { port: 0 } });
  site.stage.loseRealtime();
  await site.setFrame({ amount: 100_000 });
  return site.stage;
});

/** Wishes of an earlier test do not stand in the way of the next. */
afterEach(async () => {
  const { wishes } = await site.value('tovholder', 'openWishes', { productId: site.project.id });
  for (const { wishId } of wishes) {
    await site.rest('administrator').status('DELETE', `/rest/api/3/issue/${wishId}`);
  }
  await site.settle();
});

const keyOf = async (wishId: string): Promise<string> =>
  (await site.rest('tovholder').get<{ key: string }>(`/rest/api/3/issue/${wishId}`)).key;

const open = async (persona: 'tovholder' | 'coordinationOdense' | 'coordinationBallerup') =>
  WishesPage.open(await room.enter(persona));

test('lets one of two start what together exceeds the rest, and tells the other why and what is left', async () => {
  const [first, second] = [
    await keyOf(await site.readyWish({ title: 'Kort', estimate: 60_000 })),
    await keyOf(await site.readyWish({ title: 'Tale', estimate: 40_000 })),
  ];
  const [jonas, aisha] = [await open('coordinationOdense'), await open('coordinationBallerup')];
  await aisha.choose(second, 'Igangsæt …');
  await aisha.dialog.getByText('1 kriterium fryses').waitFor();
  await site.setFrame({ amount: 80_000 });
  await jonas.choose(first, 'Igangsæt …');
  await jonas.dialog.getByRole('button', { name: 'Igangsæt for 60.000 kr.' }).click();
  await jonas.flag(`${first} er igangsat`).waitFor();
  await aisha.dialog.getByRole('button', { name: 'Igangsæt for 40.000 kr.' }).click();
  await aisha.dialog.getByText('Estimatet er uden for rammen. Indstil ønsket til styregruppen.').waitFor();
  await aisha.dialog.getByText('Koordinationsgruppen har nu 20.000 kr. til rådighed i rammen.').waitFor();
  const { frame } = await site.value('tovholder', 'openWishes', { productId: site.project.id });
  expect(frame.commitments.map(({ amount }) => amount)).toEqual([6_000_000]);
});

test('tells the second of two who move the same wish, and shows the fresh list', async () => {
  const keys: string[] = [];
  for (const title of ['Kort', 'Tale', 'Print']) keys.push(await keyOf(await site.wish({ title })));
  const [top, , bottom] = keys;
  const [jonas, aisha] = [await open('coordinationOdense'), await open('coordinationBallerup')];
  // She looks at her list already: it is fetched anew when somebody comes back to it.
  await aisha.handle(bottom ?? '').focus();
  await jonas.move(bottom ?? '', 'Øverst');
  await jonas.announced(`${bottom} flyttet til plads 1 af 3.`).waitFor();
  await jonas.reload();
  await aisha.stepByKeyboard(bottom ?? '', 'ArrowUp');
  await aisha.flag(`${bottom} blev ikke flyttet: en anden flyttede først`).waitFor();
  await aisha
    .row(top ?? '')
    .getByRole('cell', { name: '2' })
    .waitFor();
  expect(await aisha.order()).toEqual(await jonas.order());
});

test('tells that a wish that is opened has been deleted meanwhile', async () => {
  const wishId = await site.wish({ title: 'Slettes imens' });
  const page = await open('tovholder');
  await site.rest('administrator').status('DELETE', `/rest/api/3/issue/${wishId}`);
  await page.app.getByRole('button', { name: 'Slettes imens' }).click();
  await page.drawer.region.getByRole('alert').getByText('Det har du ikke adgang til').waitFor();
  await page.app.getByRole('button', { name: 'Opdatér' }).click();
  await page.app.getByText('Ingen ønsker endnu').waitFor();
  expect(await page.list.count()).toBe(0);
});

test('refuses to start a wish that moved to another project meanwhile', async () => {
  const wishId = await site.readyWish({ title: 'Flytter', estimate: 10_000 });
  const key = await keyOf(wishId);
  const page = await open('coordinationOdense');
  await page.choose(key, 'Igangsæt …');
  site.stage.jira.createProject({ key: 'KLIP', name: 'OS2klippekort', permissions: {} });
  site.stage.jira.moveIssue(wishId, 'KLIP');
  await page.dialog.getByRole('button', { name: 'Igangsæt for 10.000 kr.' }).click();
  await page.dialog.getByText('Det har du ikke adgang til').waitFor();
  const { frame } = await site.value('tovholder', 'openWishes', { productId: site.project.id });
  expect(frame.commitments.map((held) => held.wishId)).not.toContain(wishId);
});

test('keeps what was typed when somebody else changed the estimate meanwhile', async () => {
  const wishId = await site.wish({ title: 'Prissættes af to', estimate: 10_000 });
  const key = await keyOf(wishId);
  const page = await open('tovholder');
  const field = await page.editEstimate(key);
  await field.fill('15.000');
  await site.rest('vendor').put(`/rest/api/3/issue/${key}`, { fields: { [site.fields.estimate]: 20_000 } });
  await field.press('Enter');
  await page.app.getByText('En anden har rettet estimatet: 20.000 kr.').waitFor();
  expect(await field.inputValue()).toBe('15.000');
  await field.press('Enter');
  await page
    .row(key)
    .getByRole('button', { name: `Ret estimatet 15.000 kr. for ${key}` })
    .waitFor();
  expect(await textOf(page.row(key))).toContain('15.000 kr.');
});

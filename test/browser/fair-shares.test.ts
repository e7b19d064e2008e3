import { violationsOf } from './harness/axe';
import { ENGLISH } from './harness/browser';
import { startDemoSite } from './harness/demo-site';
import { meetingRoom } from './harness/meeting-room';
import { SharesPage } from './harness/shares-page';
import { WishesPage } from './harness/wishes-page';

/** From votes to a proposal that is used. */
const room = meetingRoom(() => startDemoSite());

test('an authority answers in the drawer, by keyboard, and the answer is kept', async () => {
  const page = await WishesPage.open(await room.enter('coordinationOdense'));
  await page.openWish('Vis ventetid i borgerservice');
  await page.app.getByRole('radio', { name: 'Har ikke svaret endnu' }).focus();
  await page.visitor.page.keyboard.press('ArrowUp');
  await page.visitor.page.keyboard.press('ArrowUp');
  await page.app.getByText('Jeres nr. 7 af 7').waitFor();
  expect(await violationsOf(page.visitor)).toEqual([]);
  await page.reload();
  await page.app.getByText('Gavner 1 af 12 myndigheder').waitFor();
  expect(await page.app.getByRole('radio', { name: 'Støtter ønsket', exact: true }).isChecked()).toBe(true);
});

test('the proposal says why a wish is out, answers what-ifs, and becomes the order', async () => {
  const page = await SharesPage.open(await room.enter('tovholder'));
  const proposed = await page.proposed();
  expect(proposed).toContain('VEJ-16');
  expect(await page.row('VEJ-10').textContent()).toMatch(
    /Ude.*De 2 myndigheder, der støtter det, har .* tilbage, så der mangler/,
  );
  expect(await violationsOf(page.visitor)).toEqual([]);

  await page.trial('VEJ-10').fill('1.000');
  await page
    .row('VEJ-10')
    .getByText(/^Med, nr\./)
    .or(page.row('VEJ-10').getByText(/Med, nr\./))
    .first()
    .waitFor();
  await page.app.getByText(/^Nulstil beløbene/).waitFor();
  await page.app.getByRole('button', { name: 'Nulstil' }).click();

  await page.use.focus();
  await page.visitor.page.keyboard.press('Enter');
  await page.dialog.getByRole('textbox', { name: 'Reference' }).fill('Møde 3');
  expect(await violationsOf(page.visitor)).toEqual([]);
  await page.visitor.page.keyboard.press('Enter');
  await page.dialog.waitFor({ state: 'detached' });
  const list = await WishesPage.open(page.visitor);
  expect((await list.order()).slice(0, proposed.length)).toEqual(proposed);
});

test('speaks English and has no faults in it', async () => {
  const page = await SharesPage.open(await room.enter('vendor', { locale: ENGLISH, theme: 'dark' }));
  await page.app.getByText('Only the coordination group can use the proposal.').waitFor();
  expect(await violationsOf(page.visitor)).toEqual([]);
});

import { violationsOf } from './harness/axe';
import { ENGLISH, WISHES } from './harness/browser';
import { startDemoSite } from './harness/demo-site';
import { meetingRoom } from './harness/meeting-room';
import { WishesPage } from './harness/wishes-page';

/** The books of the product: its money and its decisions. */
const room = meetingRoom(() => startDemoSite());

test('Økonomi is reached by keyboard and says what the frame above the list says', async () => {
  const page = await WishesPage.open(await room.enter('tovholder'));
  const { app } = page;
  const figures = await page.meter.getByRole('definition').allTextContents();
  const way = app.getByRole('button', { name: 'Økonomi', exact: true });
  await way.focus();
  await page.visitor.page.keyboard.press('Enter');
  await app.getByText(/giver de samme summer som rammen/).waitFor();
  expect(await way.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await page.meter.getByRole('definition').allTextContents()).toEqual(figures);
  expect(page.visitor.page.url()).toContain('view=economy');
  expect(await violationsOf(page.visitor)).toEqual([]);
});

test('Beslutninger shows the start of a wish and has no faults', async () => {
  const page = await WishesPage.open(await room.enter('vendor'), `${WISHES}?view=decisions`);
  await page.app
    .getByText(/^Igangsat for/)
    .first()
    .waitFor();
  await page.app.getByRole('link', { name: /^VEJ-/ }).first().waitFor();
  expect(await violationsOf(page.visitor)).toEqual([]);
});

test('speaks English', async () => {
  const visitor = await room.enter('secretariat', { locale: ENGLISH, theme: 'dark' });
  const page = await WishesPage.open(visitor, `${WISHES}?view=economy`);
  await page.app.getByText(/come to the same sums as the frame/).waitFor();
  expect(await violationsOf(visitor)).toEqual([]);
});

import { PERSONAS } from '../../stage/personas';
import { startDemoSite } from './harness/demo-site';
import { meetingRoom } from './harness/meeting-room';
import { WishesPage } from './harness/wishes-page';

/** Two windows of a meeting: what one person does shows in the other within a second. */
const room = meetingRoom(() => startDemoSite());

test('shows in another window who moved a wish, and leaves alone what is written there', async () => {
  const mine = await WishesPage.open(await room.enter('coordinationOdense'));
  const theirs = await WishesPage.open(await room.enter('tovholder'));
  await mine.app.locator('[data-live="live"]').waitFor({ state: 'attached' });
  const draft = await mine.editEstimate('VEJ-15');
  await draft.fill('240.000');

  await theirs.stepByKeyboard('VEJ-7', 'ArrowUp');
  await theirs.announced('VEJ-7 flyttet til plads 5').waitFor();
  const moved = Date.now();
  await mine.announced(`${PERSONAS.tovholder.displayName} flyttede VEJ-7`).waitFor();
  await mine.app
    .getByText('for 0 sekunder siden')
    .or(mine.app.getByText(/^for \d+ sekund/))
    .waitFor();
  expect(Date.now() - moved).toBeLessThan(5_000);
  expect(await mine.place('VEJ-7')).toBe(5);
  expect(await draft.inputValue()).toBe('240.000');
  expect(await draft.evaluate((field) => field === document.activeElement)).toBe(true);
});

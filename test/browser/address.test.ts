import { startDemoSite } from './harness/demo-site';
import { meetingRoom } from './harness/meeting-room';
import { WishesPage } from './harness/wishes-page';

/** What the address holds: who looks, in which language and theme, and what is shown. */
const room = meetingRoom(() => startDemoSite());

test('shows the same filter and the same open wish at a copied address', async () => {
  const page = await WishesPage.open(await room.enter('tovholder'));
  await page.filter(/^Vedligehold \d+$/).click();
  await page.openWish('Ret fejl i sortering af vejnavne med Æ, Ø og Å');
  await page.visitor.page.waitForURL(/kind=maintenance.*wish=VEJ-9/);
  const { pathname, search } = new URL(page.visitor.page.url());
  const other = await WishesPage.open(await room.enter('coordinationOdense'), pathname + search);
  await other.drawer.heading.and(other.app.getByRole('heading', { name: /^VEJ-9 / })).waitFor();
  expect(await other.order()).toEqual(await page.order());
  expect(await other.filter(/^Vedligehold \d+$/).getAttribute('aria-pressed')).toBe('true');
});

test('goes back through what was shown', async () => {
  const page = await WishesPage.open(await room.enter('tovholder'));
  await page.openWish('Print en vejviser med store bogstaver');
  await page.visitor.page.waitForURL(/wish=VEJ-5/);
  await page.visitor.page.goBack();
  await page.drawer.region.waitFor({ state: 'detached' });
  expect(page.visitor.page.url()).not.toContain('wish=');
});

test('changes person, language and theme from the bar', async () => {
  const { page } = await room.enter('tovholder');
  await page.goto(`${room.stage.origin}/jira/projects/VEJ/wishes-page`);
  await page.getByLabel('Person').selectOption('stage-peter');
  await page.waitForURL(/_persona=stage-peter/);
  const app = page.frameLocator('iframe.app');
  await app.getByText('Koordinationsgruppen prioriterer. Du kan læse listen.').waitFor();
  await page.getByLabel('Tema').selectOption('dark');
  await page.waitForURL(/_theme=dark/);
  await app.locator('html[data-color-mode="dark"]').waitFor();
  await page.getByLabel('Sprog').selectOption('en-US');
  await page.waitForURL(/_lang=en-US/);
  await app.getByRole('heading', { name: 'Wishes' }).waitFor();
  expect(await app.locator('html').getAttribute('lang')).toBe('en');
});

import { dialogViolationsOf, violationsOf } from './harness/axe';
import { DANISH, ENGLISH, type Look } from './harness/browser';
import { DashboardPage } from './harness/dashboard-page';
import { startDemoSite } from './harness/demo-site';
import { meetingRoom } from './harness/meeting-room';
import { SettingsPage } from './harness/settings-page';
import { SteeringPage } from './harness/steering-page';
import { WishesPage } from './harness/wishes-page';

/** Every surface and state, each surface once in English; axe looks at both themes. Nothing is saved here. */
const room = meetingRoom(() => startDemoSite());

const SEARCH = 'Fælles søgning på tværs af myndighedernes adresser';
const LOOKS = [
  ['both themes and Danish', { locale: DANISH }],
  ['the dark theme and English', { theme: 'dark', locale: ENGLISH }],
] as const satisfies readonly (readonly [string, Look])[];

const DIALOGS = [
  ['VEJ-4', 'Igangsæt …'],
  ['VEJ-14', 'Igangsæt …'],
  ['VEJ-4', 'Indstil til styregruppen …'],
  ['VEJ-4', 'Afvis …'],
  ['VEJ-4', 'Svar …'],
  ['VEJ-4', 'Luk som dublet eller udgået …'],
  ['VEJ-2', 'Luk …'],
  ['VEJ-4', 'Til plads …'],
] as const;

const openWishes = async (look?: Look) => WishesPage.open(await room.enter('tovholder', look));
const press = (page: WishesPage, key: string) => page.visitor.page.keyboard.press(key);
const focused = (page: WishesPage) => page.app.locator(':focus');

describe.each(LOOKS)('in %s', (_said, look) => {
  test('the list and a wish beside it have no faults', async () => {
    const page = await openWishes(look);
    expect(await violationsOf(page.visitor)).toEqual([]);
    await page.openWish(SEARCH);
    expect(await violationsOf(page.visitor)).toEqual([]);
  });

  test('the steering group’s page and its form have no faults', async () => {
    const visitor = await room.enter('steeringAarhus', look);
    const page = await SteeringPage.open(visitor);
    await page.cases.first().waitFor();
    await page.choose(look.locale === DANISH ? 'Godkend med ændring' : 'Approve with a change');
    await page.app.getByRole('radiogroup').waitFor();
    expect(await violationsOf(visitor)).toEqual([]);
  });

  test('the gadgets of a dashboard and their settings have no faults', async () => {
    const visitor = await room.enter('steeringAarhus', look);
    const page = await DashboardPage.open(visitor);
    for (const place of [0, 1]) expect(await violationsOf(visitor, await page.document(place))).toEqual([]);
    await page.button(0, /^(Konfigurer|Configure)/).click();
    await page.inside(0).getByRole('spinbutton').waitFor();
    expect(await violationsOf(visitor, await page.document(0))).toEqual([]);
  });

  test('the settings have no faults', async () => {
    const visitor = await room.enter('tovholder', look);
    const page = await SettingsPage.open(visitor);
    await page.app.getByRole('heading', { level: 2 }).last().waitFor();
    expect(await violationsOf(visitor)).toEqual([]);
  });
});

test('menus, filters and an estimate being typed have no faults', async () => {
  const page = await openWishes();
  await page.handle('VEJ-4').click();
  await page.menuItem('Til plads …').waitFor();
  expect(await violationsOf(page.visitor)).toEqual([]);
  await press(page, 'Escape');
  await (await page.editEstimate('VEJ-4')).fill('85,000');
  await page.app.getByText('Mener du 85.000 kr.?').waitFor();
  expect(await violationsOf(page.visitor)).toEqual([]);
  await page.app.getByRole('searchbox').fill('findes ikke');
  await page.app.getByRole('heading', { name: 'Ingen ønsker passer til filtret' }).waitFor();
  expect(await violationsOf(page.visitor)).toEqual([]);
});

test('the dialogs have no faults', async () => {
  const page = await openWishes();
  for (const [key, action] of DIALOGS) {
    await page.choose(key, action);
    await page.dialog.getByRole('button').last().waitFor();
    expect([action, ...(await dialogViolationsOf(page.visitor))]).toEqual([action]);
    await page.dialog
      .getByRole('button', { name: /^(Annullér|Luk)$/ })
      .last()
      .click();
    await page.dialog.waitFor({ state: 'detached' });
  }
});

test('a new wish beside those that look like it has no faults', async () => {
  const page = await openWishes();
  await page.app.getByRole('button', { name: 'Nyt ønske' }).click();
  await page.dialog.getByRole('textbox', { name: /^Titel/ }).fill('Søgning i adresser');
  await page.app.getByRole('list', { name: 'Ligner noget af dette?' }).waitFor();
  await page.dialog.getByRole('button', { name: 'Opret ønsket' }).click();
  await page.app.getByText('Beskriv behovet.').waitFor();
  expect(await violationsOf(page.visitor)).toEqual([]);
});

test('evidence being attached and an earlier version of DONE have no faults', async () => {
  const page = await WishesPage.open(await room.enter('vendor'));
  await page.openWish('Opgradér kortmotoren til den understøttede version');
  await page.app.getByRole('button', { name: 'Vis tidligere versioner' }).click();
  await page.app.getByRole('list', { name: /^Kriterierne i version/ }).waitFor();
  await page.app
    .getByRole('button', { name: /^Vedhæft bevis/ })
    .first()
    .click();
  await page.app.getByRole('textbox', { name: /^Bevis for/ }).waitFor();
  expect(await violationsOf(page.visitor)).toEqual([]);
});

test('the frames and the form that sets one have no faults', async () => {
  const visitor = await room.enter('steeringAarhus');
  const page = await SteeringPage.open(visitor);
  await page.tab(/^Rammer$/).click();
  await page.app.getByRole('button', { name: 'Fastsæt ramme for OS2vejviser' }).click();
  await page.app.getByRole('dialog').getByRole('textbox', { name: 'Grundlag' }).waitFor();
  expect(await violationsOf(visitor)).toEqual([]);
});

test('a gadget is configured by keyboard and shows what was chosen', async () => {
  const page = await DashboardPage.open(await room.enter('steeringAarhus'));
  await page.button(0, /^Konfigurer/).press('Enter');
  const chosen = page.inside(0).getByRole('radio', { name: 'Sager, der venter hos styregruppen' });
  await chosen.press('Space');
  await page.inside(0).getByRole('button', { name: 'Gem' }).focus();
  // The document that hears the key is gone before the key is up again.
  await page.visitor.page.keyboard.press('Enter');
  await page.inside(0).getByRole('heading', { name: 'Sager, der venter hos styregruppen' }).waitFor();
  await page.fetched(0);
  await expect(page.inside(0).getByRole('listitem').count()).resolves.toBeGreaterThan(1);
});

test('leads the keyboard from the list through the drawer into a dialog and back', async () => {
  const page = await openWishes();
  const title = page.app.getByRole('button', { name: SEARCH, exact: true });
  await title.focus();
  await press(page, 'Enter');
  await focused(page)
    .and(page.app.getByRole('heading', { level: 2 }))
    .waitFor();
  const start = page.drawer.button('Igangsæt');
  await start.focus();
  await press(page, 'Enter');
  await page.dialog.filter({ has: focused(page) }).waitFor();
  await press(page, 'Escape');
  await page.dialog.waitFor({ state: 'detached' });
  await start.and(focused(page)).waitFor();
  await press(page, 'Escape');
  await page.drawer.region.waitFor({ state: 'detached' });
  await title.and(focused(page)).waitFor();
  expect(await title.getAttribute('aria-current')).toBeNull();
});

test('shows a dialog where it can be seen, however far down it is opened, and goes back there', async () => {
  const page = await openWishes();
  await page.choose('VEJ-43', 'Afvis …');
  const confirm = page.dialog.getByRole('button', { name: 'Afvis VEJ-43' });
  await confirm.waitFor();
  await expect(confirm.evaluate(whenSeen)).resolves.toBe(true);
  await press(page, 'Escape');
  await page.menuButton('VEJ-43').and(focused(page)).waitFor();
  await expect(page.menuButton('VEJ-43').evaluate(whenSeen)).resolves.toBe(true);
});

test('opens a wish far down beside its row', async () => {
  const page = await openWishes();
  await page.openWish('Chat med borgerservice fra kortet');
  const [row, drawer] = [await page.row('VEJ-43').boundingBox(), await page.drawer.region.boundingBox()];
  expect(Math.abs((row?.y ?? 0) - (drawer?.y ?? 999))).toBeLessThan(40);
  await expect(page.drawer.button('Igangsæt').evaluate(whenSeen)).resolves.toBe(true);
});

test.each([
  ['the list', 'tovholder', '/jira/projects/VEJ/wishes-page'],
  ['an open wish', 'tovholder', '/jira/projects/VEJ/wishes-page?wish=VEJ-11'],
  ['the steering group’s page', 'steeringAarhus', '/jira/apps/steering-page'],
  ['the settings', 'tovholder', '/jira/projects/VEJ/settings-page'],
] as const)('fits %s in 320 pixels without scrolling sideways', async (_what, persona, path) => {
  const visitor = await room.enter(persona, { width: 320, height: 640 });
  await visitor.goTo(path);
  const app = visitor.page.frameLocator('iframe.app');
  await app.getByRole('heading', { level: 1 }).waitFor();
  await app
    .getByText(/VEJ-11|Myndigheder/)
    .first()
    .waitFor();
  const spare = (root: Element) => root.clientWidth - root.scrollWidth;
  expect(await app.locator('html').evaluate(spare)).toBeGreaterThanOrEqual(0);
  expect(await visitor.page.locator('html').evaluate(spare)).toBeGreaterThanOrEqual(0);
});

/** Resolves when an element is in the part of the page that the window shows, across the frame. */
function whenSeen(element: Element): Promise<boolean> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      resolve(true);
    });
    observer.observe(element);
  });
}

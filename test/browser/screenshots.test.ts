import { PERSONAS } from '../../stage/personas';
import { restOf } from '../builders/rest';
import { WISHES } from './harness/browser';
import { DashboardPage } from './harness/dashboard-page';
import { startDemoSite } from './harness/demo-site';
import { meetingRoom } from './harness/meeting-room';
import { SharesPage } from './harness/shares-page';
import { SettingsPage } from './harness/settings-page';
import { SteeringPage } from './harness/steering-page';
import { EMPTY, picture } from './harness/picture';
import { WishesPage } from './harness/wishes-page';

/** The pictures of the documentation. They are kept only when UPDATE_SCREENSHOTS=1 asks for new ones. */
const room = meetingRoom(() => startDemoSite());

const THEMES = ['light', 'dark'] as const;

describe.each(THEMES)('in the %s theme', (theme) => {
  test('the list', async () => {
    const wishes = await WishesPage.open(await room.enter('tovholder', { theme }));
    expect(await picture(`wishes-${theme}`, wishes.visitor)).toBeGreaterThan(EMPTY);
  });

  test('an open wish', async () => {
    const wishes = await WishesPage.open(await room.enter('tovholder', { theme, height: 1200 }));
    await wishes.openWish('Opgradér kortmotoren til den understøttede version');
    expect(await picture(`wish-${theme}`, wishes.visitor)).toBeGreaterThan(EMPTY);
  });

  test('a case at the steering group', async () => {
    const visitor = await room.enter('steeringAarhus', { theme, height: 1200 });
    const steering = await SteeringPage.open(visitor);
    await steering.choose('Godkend');
    await steering.field('Begrundelse').fill('Indgangen er en forudsætning for de næste fire ønsker.');
    expect(await picture(`steering-${theme}`, visitor)).toBeGreaterThan(EMPTY);
  });

  test('the settings', async () => {
    const visitor = await room.enter('tovholder', { theme, height: 1200 });
    const settings = await SettingsPage.open(visitor);
    await settings.app.getByRole('heading', { level: 2 }).last().waitFor();
    expect(await picture(`settings-${theme}`, visitor)).toBeGreaterThan(EMPTY);
  });
});

test.each([
  ['start', 'VEJ-4', 'Igangsæt …'],
  ['missing', 'VEJ-14', 'Igangsæt …'],
  ['submit', 'VEJ-13', 'Indstil til styregruppen …'],
  ['reject', 'VEJ-12', 'Afvis …'],
  ['close', 'VEJ-2', 'Luk …'],
  ['invoice', 'VEJ-2', 'Bogfør faktura …'],
])('the dialog %s', async (name, key, action) => {
  const wishes = await WishesPage.open(await room.enter('tovholder', { height: 1000 }));
  await wishes.choose(key, action);
  await wishes.dialog.getByRole('button').last().waitFor();
  expect(await picture(`dialog-${name}`, wishes.visitor)).toBeGreaterThan(EMPTY);
});

test('a new wish, with what looks like it', async () => {
  const wishes = await WishesPage.open(await room.enter('coordinationBallerup', { height: 1000 }));
  await wishes.app.getByRole('button', { name: 'Nyt ønske' }).click();
  await wishes.dialog
    .getByRole('textbox', { name: 'Titel' })
    .fill('Rutevejledning for kørestolsbrugere og blinde');
  await wishes.dialog.getByText('Ligner noget af dette?').waitFor();
  expect(await picture('new-wish', wishes.visitor)).toBeGreaterThan(EMPTY);
});

test('what the vendor may do about DONE, and what was agreed before', async () => {
  const wishes = await WishesPage.open(await room.enter('vendor', { height: 1000 }));
  await wishes.openWish('Opgradér kortmotoren til den understøttede version');
  await wishes.app
    .getByRole('button', { name: /^Vedhæft bevis/ })
    .first()
    .click();
  await wishes.app.getByRole('textbox', { name: /^Bevis for/ }).fill('https://os2.eu/testrapport-7');
  await wishes.app.getByRole('button', { name: 'Gem' }).click();
  await wishes.app.getByRole('button', { name: 'Vis tidligere versioner' }).click();
  await wishes.app.getByRole('list', { name: /^Kriterierne i version/ }).waitFor();
  expect(await picture('done-versions', wishes.visitor)).toBeGreaterThan(EMPTY);
});

test.each([
  ['settings-done', 'DONE-standard'],
  ['settings-intake', 'Nye ønsker'],
  ['settings-file', 'Data ind og ud'],
])('%s', async (name, section) => {
  const settings = await SettingsPage.open(await room.enter('tovholder', { height: 1200 }));
  await settings.section(section).scrollIntoViewIfNeeded();
  expect(await picture(name, settings.visitor)).toBeGreaterThan(EMPTY);
});

test('the set-up check', async () => {
  const settings = await SettingsPage.open(await room.enter('tovholder', { height: 1200 }));
  await settings.app.getByRole('button', { name: 'Kontrollér opsætningen' }).click();
  await settings.app.getByRole('button', { name: 'Kontrollér igen' }).waitFor();
  expect(await picture('settings-set-up', settings.visitor)).toBeGreaterThan(EMPTY);
});

test('the proposal of fair shares', async () => {
  const shares = await SharesPage.open(await room.enter('tovholder', { height: 1200 }));
  // The frame of the app grows with what is in it, a moment later.
  await shares.visitor.page.waitForFunction(
    () => (document.querySelector('iframe.app')?.clientHeight ?? 0) > window.innerHeight,
  );
  expect(await picture('fair-shares', shares.visitor)).toBeGreaterThan(EMPTY);
});

test.each([
  ['economy', /giver de samme summer som rammen/],
  ['decisions', /^Igangsat for/],
])('the view %s of the books', async (view, sentence) => {
  const visitor = await room.enter('secretariat', { height: 1400 });
  const { app } = await WishesPage.open(visitor, `${WISHES}?view=${view}`);
  await app.getByText(sentence).first().waitFor();
  await app.getByRole('link', { name: /^VEJ-/ }).first().waitFor();
  expect(await picture(view, visitor)).toBeGreaterThan(EMPTY);
});

test('a dashboard with its gadgets', async () => {
  const { visitor } = await DashboardPage.open(await room.enter('steeringAarhus', { height: 1000 }));
  expect(await picture('dashboard', visitor)).toBeGreaterThan(EMPTY);
});

test('the frames of the products', async () => {
  const visitor = await room.enter('steeringAarhus');
  const steering = await SteeringPage.open(visitor);
  await steering.tab(/^Rammer$/).click();
  await steering.app.getByRole('button', { name: 'Fastsæt ramme for OS2klippekort' }).waitFor();
  expect(await picture('frames', visitor)).toBeGreaterThan(EMPTY);
});

test('a product without a frame', async () => {
  const visitor = await room.enter('tovholder');
  await WishesPage.open(visitor, '/jira/projects/KLIP/wishes-page');
  expect(await picture('wishes-without-frame', visitor)).toBeGreaterThan(EMPTY);
});

test('the list as a vendor sees it', async () => {
  const wishes = await WishesPage.open(await room.enter('vendor'));
  await wishes.openWish('Opgradér kortmotoren til den understøttede version');
  expect(await picture('wishes-vendor', wishes.visitor)).toBeGreaterThan(EMPTY);
});

test('an issue in Jira', async () => {
  const visitor = await room.enter('tovholder');
  await visitor.goTo('/browse/VEJ-2');
  expect(await picture('issue', visitor)).toBeGreaterThan(EMPTY);
});

test('the list on a phone', async () => {
  const wishes = await WishesPage.open(await room.enter('tovholder', { width: 390, height: 844 }));
  await wishes.list.evaluate((list) => list.scrollIntoView());
  expect(await picture('wishes-narrow', wishes.visitor)).toBeGreaterThan(EMPTY);
});

test('long names and large sums', async () => {
  const jira = restOf(room.stage, PERSONAS.tovholder.accountId);
  const fields = await jira.get<{ id: string; key: string }[]>('/rest/api/3/field');
  const estimate = fields.find(({ key }) => key.endsWith('/estimate'))?.id ?? '';
  const summary = `${'Tværkommunalgeodatainfrastrukturforvaltningsmodul til '.repeat(4)}alle`;
  await jira.put('/rest/api/3/issue/VEJ-4', { fields: { summary, [estimate]: 987_654_321 } });
  await room.stage.idle();
  const wishes = await WishesPage.open(await room.enter('tovholder', { height: 1200 }));
  await wishes.openWish(summary);
  expect(await picture('wishes-long', wishes.visitor)).toBeGreaterThan(EMPTY);
});

test('a wish that was put back on a board and still holds money', async () => {
  const jira = restOf(room.stage, PERSONAS.coordinationBallerup.accountId);
  const path = '/rest/api/3/issue/VEJ-3/transitions';
  const { transitions } = await jira.get<{ transitions: { id: string; name: string }[] }>(path);
  const id = transitions.find(({ name }) => name === 'Stop')?.id;
  await jira.status('POST', path, { transition: { id } });
  await room.stage.idle();
  room.stage.hurryQueue();
  await room.stage.idle();
  const wishes = await WishesPage.open(await room.enter('tovholder', { height: 1000 }));
  await wishes.app.getByRole('button', { name: /^Bring i orden: VEJ-3/ }).waitFor();
  expect(await picture('wishes-ended', wishes.visitor)).toBeGreaterThan(EMPTY);
});

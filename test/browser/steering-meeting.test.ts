import { violationsOf } from './harness/axe';
import { startDemoSite } from './harness/demo-site';
import { meetingRoom } from './harness/meeting-room';
import { EMPTY, picture } from './harness/picture';
import { submitWishes } from './harness/steering-cases';
import { SteeringPage } from './harness/steering-page';
import { plain } from './harness/text';

/** A meeting of the steering group over five cases by keyboard alone; then its page as the meeting left it. */
const room = meetingRoom(async () => {
  const stage = await startDemoSite();
  await submitWishes(stage, ['VEJ-12', 'VEJ-13', 'VEJ-14']);
  return stage;
});

const openPage = async () => SteeringPage.open(await room.enter('steeringAarhus', { height: 1400 }));

test('decides five cases by keyboard alone and looks back at them', async () => {
  const steering = await openPage();
  const { keyboard } = steering.visitor.page;
  const decide = async (key: string, motive: string) => {
    await keyboard.press(key);
    await steering.field('Begrundelse').and(steering.focused).waitFor();
    await keyboard.type(motive);
  };
  const caseIs = (place: number) => steering.app.getByText(`Sag ${place} af 5`, { exact: true }).waitFor();

  await steering.app.getByRole('button', { name: 'Start møde' }).focus();
  await keyboard.press('Enter');
  await caseIs(1);
  await steering.meetingHeading.and(steering.focused).waitFor();
  await keyboard.press('j');
  await caseIs(2);
  await keyboard.press('k');
  await caseIs(1);

  await decide('1', 'Indgangen er en forudsætning for de næste ønsker.');
  expect(await violationsOf(steering.visitor)).toEqual([]);
  expect(await picture('steering-meeting', steering.visitor)).toBeGreaterThan(EMPTY);
  await keyboard.press('Control+Enter');

  await caseIs(2);
  await steering.app.getByText('VEJ-8 er godkendt. 1 af 5 sager er afgjort.').waitFor();
  await steering.meetingHeading.and(steering.focused).waitFor();
  await decide('2', 'Første etape.');
  for (let steps = 0; !(await steering.field('Godkendt beløb').and(steering.focused).count()); steps += 1) {
    expect(steps).toBeLessThan(5);
    await keyboard.press('Shift+Tab');
  }
  await keyboard.press('Control+a');
  await keyboard.type('400.000');
  await keyboard.press('Control+Enter');

  await caseIs(3);
  await decide('3', 'Ønsket ligger uden for visionen.');
  await keyboard.press('Control+Enter');
  await caseIs(4);
  await decide('4', 'Vi mangler leverandørens svar.');
  await keyboard.press('Control+Enter');
  await caseIs(5);
  await decide('5', 'Konsekvenserne skal beskrives.');
  await keyboard.press('Control+Enter');

  await steering.app.getByRole('heading', { name: 'Mødets beslutninger' }).and(steering.focused).waitFor();
  const outcomes = await steering.app.getByRole('table').getByRole('row').allTextContents();
  expect(
    outcomes
      .slice(1, 6)
      .map((row) => /Godkendt med ændring|Godkendt|Ikke godkendt|Udsat|Sendt tilbage/.exec(row)?.[0]),
  ).toEqual(['Godkendt', 'Godkendt med ændring', 'Ikke godkendt', 'Udsat', 'Sendt tilbage']);
  expect(plain(outcomes.at(-1) ?? '')).toContain('710.000 kr.');
  expect(await violationsOf(steering.visitor)).toEqual([]);
  expect(await picture('steering-meeting-end', steering.visitor)).toBeGreaterThan(EMPTY);
});

test('shows afterwards what waits, what was decided and what the frames hold, without faults', async () => {
  const steering = await openPage();
  await steering.tab(/^Indbakke 1$/).waitFor();
  expect(await violationsOf(steering.visitor)).toEqual([]);

  await steering.tab(/^Afgjort$/).click();
  const decided = steering.app.getByRole('table', { name: /^Besluttet i/ });
  await decided.waitFor();
  expect(await decided.getByRole('row').count()).toBe(5);
  expect(await violationsOf(steering.visitor)).toEqual([]);
  expect(await picture('steering-decided', steering.visitor)).toBeGreaterThan(EMPTY);

  await steering.tab(/^Rammer$/).click();
  await steering.app.getByRole('region', { name: /^Rammen for/ }).waitFor();
  expect(await violationsOf(steering.visitor)).toEqual([]);
});

import { aSite, type Site } from '../builders/site';
import { meetingRoom } from './harness/meeting-room';
import { WishesPage } from './harness/wishes-page';

/** What people type, and what stands in Jira, taken as it is. */
let site: Site;
/** Below 0.9 a call of Jira is refused: below 0.5 for being too many, above because nobody is there. */
let luck = 1;
const room = meetingRoom(async () => {
  site = await aSite({ stage: { port: 0, faults: 0.9, random: () => luck } });
  return site.stage;
});
afterEach(() => {
  luck = 1;
});

const LONG = `${'Meget lang titel med æ, ø og å. '.repeat(7)}Slut`.slice(0, 250);
const HOSTILE = ['<img src=x onerror="document.title=1">', '=HYPERLINK("https://example.org";"Klik")', LONG];

const keyOf = async (wishId: string): Promise<string> =>
  (await site.rest('tovholder').get<{ key: string }>(`/rest/api/3/issue/${wishId}`)).key;
const open = async () => WishesPage.open(await room.enter('tovholder'));

test('invites to the first wish where a project has none', async () => {
  const page = await open();
  await page.app.getByRole('heading', { name: 'Ingen ønsker endnu' }).waitFor();
  expect(await page.app.getByRole('button', { name: 'Åbn projektet i Jira' }).isVisible()).toBe(true);
});

test('says who sets the frame where there is none', async () => {
  await site.wish({ title: 'Uden ramme', estimate: 10_000 });
  const page = await open();
  await page.app.getByText(/^Rammen for \d+ er ikke fastsat$/).waitFor();
  expect(await page.app.getByText('Styregruppen fastsætter den på siden Styregruppen.').count()).toBe(1);
  expect(await page.meter.count()).toBe(0);
});

test('takes the proposed reading of an ambiguous amount by its button', async () => {
  const key = await keyOf(await site.wish({ title: 'Tvetydig' }));
  const page = await open();
  const field = await page.editEstimate(key);
  await field.fill('85,000');
  await field.press('Enter');
  await page.app.getByText('Mener du 85.000 kr.?').waitFor();
  await page.app.getByRole('button', { name: 'Ja, 85.000 kr.' }).click();
  expect(await field.inputValue()).toBe('85.000');
  await field.press('Enter');
  await page
    .row(key)
    .getByRole('button', { name: `Ret estimatet 85.000 kr. for ${key}` })
    .waitFor();
});

test.each([
  ['-25.000', 'Beløbet kan ikke være negativt.'],
  ['1.000.000.000', 'Beløbet er for stort.'],
  ['otte tusind', 'Skriv beløbet med tal, fx 85.000.'],
])('keeps %s in the field and says: %s', async (typed, problem) => {
  const key = await keyOf(await site.wish({ title: typed }));
  const page = await open();
  const field = await page.editEstimate(key);
  await field.fill(typed);
  await field.press('Enter');
  await page.row(key).getByText(problem).waitFor();
  expect(await field.inputValue()).toBe(typed);
  expect(await field.getAttribute('aria-invalid')).toBe('true');
});

test('shows hostile titles as the text they are', async () => {
  for (const title of HOSTILE) await site.wish({ title });
  const page = await open();
  for (const title of HOSTILE)
    await page.app.getByRole('button', { name: title.trim(), exact: true }).waitFor();
  const images = await page.app.locator('html').evaluate((root) => root.ownerDocument.images.length);
  expect(images).toBe(0);
  const spare = await page.app.locator('html').evaluate((root) => root.clientWidth - root.scrollWidth);
  expect(spare).toBeGreaterThanOrEqual(0);
});

test('shows somebody without a right to the project that they have none, and nothing of what is there', async () => {
  await site.wish({ title: 'Hemmelig' });
  const visitor = await room.enter('reader');
  await visitor.goTo('/jira/projects/VEJ/wishes-page');
  await visitor.page.getByRole('heading', { level: 1 }).waitFor();
  expect(await visitor.page.getByText('Hemmelig').count()).toBe(0);
  expect(await visitor.page.locator('iframe').count()).toBe(0);
  // The page is not found for them, which the browser notes.
  expect(visitor.faults.splice(0)).toEqual([expect.stringContaining('404')]);
});

test.each([
  ['too busy', 0.1],
  ['not there', 0.7],
])('says kindly that Jira is %s and fetches the list when asked again', async (_what, refused) => {
  const key = await keyOf(await site.wish({ title: 'Hentes igen' }));
  const page = await open();
  luck = refused;
  await page.visitor.page.reload();
  await page.app.getByRole('alert').waitFor();
  luck = 1;
  await page.app.getByRole('button', { name: 'Prøv igen' }).click();
  await page.row(key).waitFor();
  expect(await page.app.getByRole('alert').count()).toBe(0);
});

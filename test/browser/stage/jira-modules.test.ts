import type { Browser, BrowserContext, Frame, Locator, Page } from 'playwright-core';
import { createFixtureRoot, type FixtureRoot } from '../../stage/platform/fixture-root';
import { METTE, openJira, type JiraRoom } from '../../stage/jira-modules/jira-room';
import { appIn, contextOf } from '../harness/app-frame';
import { violationsIn } from '../harness/axe';
import { launchBrowser } from '../harness/browser';

/** The pages of Jira in a browser, with the fixture app in their panels, fields and gadgets. */
let root: FixtureRoot;
let room: JiraRoom;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  root = await createFixtureRoot();
  room = await openJira({ root: root.path, port: 0 });
  browser = await launchBrowser();
  context = await browser.newContext();
});
beforeEach(async () => {
  page = await context.newPage();
});
afterEach(() => page.close());
afterAll(async () => {
  await browser.close();
  await room.stage.stop();
  root.remove();
});

const open = (path: string, theme = 'light') =>
  page.goto(`${room.stage.origin}${path}?_persona=${METTE}&_theme=${theme}`);

const submit = (frame: Frame, value: unknown) =>
  frame.evaluate((sent) => void window.bridge.view.submit(sent).catch(() => undefined), value);

const isFocused = (locator: Locator) =>
  locator.evaluate((element) => element === element.ownerDocument.activeElement);

describe('the page of an issue', () => {
  test('has the panel of the app in a region of its own', async () => {
    const key = await room.wish('Fortryd');
    await open(`/browse/${key}`);
    const panel = page.getByRole('region', { name: 'Overblik' });
    const app = await appIn(panel);
    expect(await panel.locator('iframe').getAttribute('title')).toBe('Overblik');
    expect((await contextOf(app)).extension).toMatchObject({ issue: { key }, project: { key: 'VEJ' } });
    expect(await app.evaluate(() => window.bridge.invoke('whoami'))).toEqual({
      accountId: METTE,
      moduleKey: 'panel',
    });
    const { height } = (await panel.locator('iframe').boundingBox()) ?? {};
    expect(height).toBe(400);
  });

  test('moves the issue by keyboard, and says where it is', async () => {
    const key = await room.wish('Fortryd');
    await open(`/browse/${key}`);
    await page.getByRole('button', { name: 'Start' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Status er nu I gang.').waitFor({ state: 'attached' });
    expect(await isFocused(page.locator('#status-name'))).toBe(true);
    expect(
      await page.getByRole('list', { name: 'Skift status' }).getByRole('button').allTextContents(),
    ).toEqual(expect.arrayContaining([expect.stringContaining('Stop')]));
    await page.getByText('ændrede status fra Nyt ønske til I gang').waitFor();
  });

  test('says beside the buttons why a validator refuses, and leaves the focus where it is', async () => {
    const rule = room.stage.jira.attachValidator('VEJ', 'Start', { moduleKey: 'ready' });
    const key = await room.wish('Kortet venter');
    await open(`/browse/${key}`);
    const start = page.getByRole('button', { name: 'Start' });
    await start.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Kortet venter: ikke endnu').waitFor();
    expect(await isFocused(start)).toBe(true);
    expect(await room.statusOf(key)).toBe('Nyt ønske');
    room.stage.jira.detachValidator('VEJ', rule);
  });

  test('edits a number in its place, and says what is wrong with it', async () => {
    const key = await room.wish('Fortryd');
    await open(`/browse/${key}`);
    const edit = page.getByRole('button', { name: 'Rediger Points' });
    await edit.click();
    await page.getByRole('spinbutton', { name: 'Points' }).fill('101');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Points er et tal mellem 0 og 100').waitFor();
    await page.getByRole('spinbutton', { name: 'Points' }).fill('42');
    await page.keyboard.press('Enter');
    await page.getByText('42', { exact: true }).waitFor();
    expect(await isFocused(edit)).toBe(true);
    await edit.click();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('spinbutton').count()).toBe(0);
  });

  test('edits a field with the document of the app, and shows the new value with it', async () => {
    const colour = await room.field('colour');
    const key = await room.wish('Fortryd', { [colour]: 'blå' });
    await open(`/browse/${key}`);
    await page.getByRole('button', { name: 'Rediger Farve' }).click();
    const editor = await appIn(page.locator(`#editor-${colour}`));
    expect((await contextOf(editor)).extension).toMatchObject({ entryPoint: 'edit', fieldValue: 'blå' });
    await submit(editor, 'usynlig');
    await page.getByRole('alert').getByText('Den ses ikke').waitFor();
    await submit(editor, 'grøn');
    await page.locator(`#editor-${colour} iframe`).waitFor({ state: 'detached' });
    const view = await appIn(page.locator(`#view-${colour}`));
    expect((await contextOf(view)).extension).toMatchObject({ entryPoint: 'view', fieldValue: 'grøn' });
    await page.getByRole('button', { name: 'Rediger Farve' }).click();
    const again = await appIn(page.locator(`#editor-${colour}`));
    await again.evaluate(() => void window.bridge.view.close().catch(() => undefined));
    await page.locator(`#editor-${colour} iframe`).waitFor({ state: 'detached' });
  });

  test.each(['light', 'dark'])('has nothing that axe finds wrong: %s', async (theme) => {
    const rule = room.stage.jira.attachValidator('VEJ', 'Start', { moduleKey: 'spoken' });
    const key = await room.wish('Fortryd');
    await open(`/browse/${key}`, theme);
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('alert').getByText('må ikke').waitFor();
    await page.getByRole('button', { name: 'Rediger Points' }).click();
    expect(await violationsIn(page, { exclude: [['iframe']] })).toEqual([]);
    room.stage.jira.detachValidator('VEJ', rule);
  });
});

describe('a dashboard', () => {
  const gadget = () => page.getByRole('region', { name: 'Årets ramme' });
  const button = (name: string) => gadget().getByRole('button', { name });

  async function addGadget(): Promise<Frame> {
    await open('/jira/dashboards/10000');
    await page.getByText('Tilføj gadget').click();
    await page.getByRole('button', { name: 'Tilføj Årets ramme' }).click();
    await gadget().waitFor();
    return appIn(gadget());
  }

  test('takes a gadget, configures, refreshes and removes it; axe finds nothing wrong', async () => {
    const config = await addGadget();
    expect((await contextOf(config)).extension).toMatchObject({
      entryPoint: 'edit',
      gadgetConfiguration: {},
    });
    await submit(config, { project: 'VEJ' });
    await page.locator(`iframe[src$="main.html"]`).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
    await button('Opdater').click();
    const view = await appIn(gadget());
    expect((await contextOf(view)).extension).toMatchObject({
      entryPoint: 'view',
      gadgetConfiguration: { project: 'VEJ' },
    });
    for (const theme of ['light', 'dark']) {
      await open('/jira/dashboards/10000', theme);
      await page.getByText('Tilføj gadget').click();
      await appIn(gadget());
      expect(await violationsIn(page, { exclude: [['iframe']] })).toEqual([]);
    }
    await button('Konfigurer').click();
    const again = await appIn(gadget());
    expect((await contextOf(again)).extension).toMatchObject({ entryPoint: 'edit' });
    await button('Fjern').click();
    await page.getByText('Der er endnu ingen gadgets her.').waitFor();
  });
});

test('an issue is made by keyboard, on a page without faults', async () => {
  await open('/jira/projects/VEJ/create-issue');
  expect(await violationsIn(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'Titel' }).focus();
  await page.keyboard.type('Skrevet med tastatur');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Skrevet med tastatur' }).waitFor();
});

import AxeSource from 'axe-core';
import type { Browser, Frame, Page } from 'playwright-core';
import type { Stage } from '../../../stage/start-stage';
import type { JiraSite } from '../../../stage/types';
import { startFixtureStage } from '../../stage/platform/builders';
import { appIn } from '../harness/app-frame';
import { launchBrowser } from '../harness/browser';
import { createFixtureRoot, type FixtureRoot } from '../../stage/platform/fixture-root';

/** The app's side of the bridge, driven from a document in the frame of a product page. */
let root: FixtureRoot;
let stage: Stage<JiraSite>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  root = await createFixtureRoot();
  stage = await startFixtureStage({ root: root.path, port: 0 });
  browser = await launchBrowser();
});
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());
afterAll(async () => {
  await browser.close();
  await stage.stop();
  root.remove();
});

async function open(path = '/jira/projects/VEJ/page'): Promise<Frame> {
  await page.goto(stage.origin + path);
  return appIn(page.locator('body'));
}

test('invokes a resolver as the persona of the page and tells where it stands', async () => {
  const app = await open('/jira/projects/SKI/page?_persona=stage-peter&_lang=en-US&_theme=dark');
  const [answer, context] = await app.evaluate(() =>
    Promise.all([window.bridge.invoke('whoami'), window.bridge.view.getContext()]),
  );
  expect(answer).toEqual({ accountId: 'stage-peter', module: 'page' });
  expect(context).toMatchObject({
    locale: 'en-US',
    moduleKey: 'page',
    extension: { type: 'jira:projectPage', project: { id: '10001', key: 'SKI' } },
  });
});

test('hands the error of a function to the app', async () => {
  const app = await open();
  const message = await app.evaluate(() =>
    window.bridge.invoke('fail').catch((error: Error) => error.message),
  );
  expect(message).toBe('the fixture fails');
});

test('calls Jira as the persona of the page', async () => {
  const app = await open('/jira/projects/VEJ/page?_persona=stage-peter');
  const answer = await app.evaluate(async () =>
    (await window.bridge.requestJira('/rest/api/3/myself')).text(),
  );
  expect(JSON.parse(answer)).toEqual({
    principal: { as: 'user', accountId: 'stage-peter' },
    path: '/rest/api/3/myself',
    caller: 'app',
  });
});

test('gives the app its theme and its texts under the production policy', async () => {
  const before = stage.cspReports.length;
  const app = await open('/jira/projects/VEJ/page?_theme=dark');
  const [colorMode, text, greeting] = await app.evaluate(async () => {
    await window.bridge.view.theme.enable();
    const translate = await window.bridge.i18n.createTranslationFunction('da-DK');
    const styles = getComputedStyle(document.documentElement);
    return [
      document.documentElement.dataset['colorMode'],
      styles.getPropertyValue('--ds-text'),
      translate('greeting'),
    ];
  });
  expect([colorMode, greeting]).toEqual(['dark', 'Hej']);
  expect(text).not.toBe('');
  expect(stage.cspReports).toHaveLength(before);
});

test('keeps the place of the app in the address, back and forward', async () => {
  const app = await open();
  const path = () => app.evaluate(async () => (await window.bridge.view.createHistory()).location.pathname);
  await app.evaluate(async () => (await window.bridge.view.createHistory()).push('/wish/1?tab=done'));
  await page.waitForURL(/VEJ\/page\/wish\/1\?tab=done&/);
  expect(await path()).toBe('/wish/1');
  await page.goBack();
  await page.waitForURL(/VEJ\/page\?/);
  expect(await path()).toBe('/');
});

test('shows the place of the app again at a copied address', async () => {
  const app = await open('/jira/projects/VEJ/page/wish/1?tab=done');
  const location = await app.evaluate(async () => (await window.bridge.view.createHistory()).location);
  expect(location).toMatchObject({ pathname: '/wish/1', search: '?tab=done' });
});

test('shows a flag that stays until it is closed', async () => {
  const app = await open();
  await app.evaluate(() => void window.bridge.showFlag({ id: 'f', type: 'error', title: 'Det gik galt' }));
  const flag = page.getByRole('alert');
  await flag.getByText('Det gik galt').waitFor();
  await flag.getByRole('button', { name: 'Luk meddelelsen' }).click();
  expect(await flag.count()).toBe(0);
});

test('opens a modal with its context and hands back what it is closed with', async () => {
  const app = await open();
  const closed = app.evaluate(
    () =>
      new Promise((resolve) => {
        void new window.bridge.Modal({ title: 'Ønske', context: { wish: 7 }, onClose: resolve }).open();
      }),
  );
  const element = await page.getByRole('dialog', { name: 'Ønske' }).locator('iframe').elementHandle();
  const modal = await element?.contentFrame();
  await modal?.waitForFunction(() => 'bridge' in window);
  const context = await modal?.evaluate(() => window.bridge.view.getContext());
  expect(context?.extension).toMatchObject({ modal: { wish: 7 } });
  void modal?.evaluate(() => window.bridge.view.close({ chosen: 1 })).catch(() => undefined);
  await expect(closed).resolves.toEqual({ chosen: 1 });
});

test('carries a message to another window of the same project', async () => {
  const [app, other] = [await open(), await browser.newPage()];
  await other.goto(`${stage.origin}/jira/projects/VEJ/page`);
  const listener = await appIn(other.locator('body'));
  await listener.evaluate(async () => {
    await window.bridge.realtime.subscribe('wishes', (payload) => {
      document.title = `heard ${JSON.stringify(payload)}`;
    });
  });
  await app.evaluate(() => window.bridge.realtime.publish('wishes', 'changed'));
  await listener.waitForFunction(() => document.title.startsWith('heard'));
  expect(await listener.title()).toBe('heard "changed"');
  await other.close();
});

test('goes to the page of an issue with the choice of the reader', async () => {
  const app = await open('/jira/projects/VEJ/page?_persona=stage-peter');
  void app.evaluate(() => window.bridge.router.navigate('/browse/VEJ-1')).catch(() => undefined);
  await page.waitForURL(/\/browse\/VEJ-1\?_persona=stage-peter/);
  expect(await page.locator('select[name=_persona]').inputValue()).toBe('stage-peter');
});

test('changes the persona from the bar and remembers it', async () => {
  await open();
  await page.getByLabel('Person').selectOption('stage-aisha');
  await page.waitForURL(/_persona=stage-aisha/);
  const app = await open('/jira/apps/global');
  await expect(app.evaluate(() => window.bridge.invoke('whoami'))).resolves.toMatchObject({
    accountId: 'stage-aisha',
  });
});

test.each([
  ['light', '/jira/projects/VEJ/page'],
  ['dark', '/jira/projects/VEJ/page'],
  ['light', '/jira/apps/global'],
])('has a shell without faults of accessibility in the %s theme at %s', async (theme, path) => {
  await open(`${path}?_theme=${theme}`);
  await page.addScriptTag({ content: AxeSource.source });
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof AxeSource };
    const results = await axe.run({ exclude: [['iframe']] });
    return results.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
  });
  expect(violations).toEqual([]);
});

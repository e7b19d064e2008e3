import type { Browser, Frame, Page } from 'playwright-core';
import { createFixtureRoot, type FixtureRoot } from '../../stage/platform/fixture-root';
import { document as adf, heading, macro, paragraph } from '../../stage/confluence-pages/documents';
import { KARL, METTE, openWiki, type Wiki } from '../../stage/confluence-pages/wiki';
import { appIn, contextOf } from '../harness/app-frame';
import { violationsIn } from '../harness/axe';
import { launchBrowser } from '../harness/browser';

/** The pages of Confluence in a browser, with the fixture app in their macros and bylines. */
let root: FixtureRoot;
let wiki: Wiki;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  root = await createFixtureRoot();
  wiki = await openWiki({ root: root.path });
  browser = await launchBrowser();
});
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());
afterAll(async () => {
  await browser.close();
  await wiki.stop();
  root.remove();
});

const viewUrl = (id: string, query = `_persona=${METTE}`) =>
  `${wiki.stage.origin}/wiki/spaces/OS2/pages/${id}?${query}`;
const editUrl = (id: string) => `${wiki.stage.origin}/wiki/spaces/OS2/pages/edit-v2/${id}?_persona=${METTE}`;

const submit = (frame: Frame, config: object) =>
  frame.evaluate((sent) => void window.bridge.view.submit({ config: sent }).catch(() => undefined), config);

const closeFrom = (frame: Frame) =>
  frame.evaluate(() => void window.bridge.view.close().catch(() => undefined));

const configuration = () => page.getByRole('dialog', { name: 'Opsætning af tavlen' });

async function insertBoard(): Promise<Frame> {
  await page.getByText('Indsæt makro').click();
  await page.getByRole('button', { name: 'Tavle Viser, hvad gruppen arbejder med' }).click();
  return appIn(configuration());
}

async function publish(): Promise<void> {
  await page.getByRole('button', { name: 'Udgiv' }).click();
  await page.waitForURL(/\/wiki\/spaces\/OS2\/pages\/\d+\?/);
}

const stored = (id: string) => wiki.stage.confluence.page(id)?.adf;

describe('a macro', () => {
  test('is inserted, configured, published, shown and exported', async () => {
    const id = await wiki.page('Indsat', adf(paragraph('Før')));
    await page.goto(editUrl(id));
    const config = await insertBoard();
    expect((await contextOf(config)).extension).toMatchObject({
      type: 'macro',
      isEditing: true,
      config: {},
      macro: { isConfiguring: true, isInserting: true },
    });
    await submit(config, { heading: 'Nu' });
    await page.getByRole('status').getByText('Tavle er indsat.').waitFor({ state: 'attached' });
    const preview = await appIn(page.getByRole('group', { name: 'Makroen Tavle' }));
    expect((await contextOf(preview)).extension).toMatchObject({
      isEditing: true,
      config: { heading: 'Nu' },
      macro: { isConfiguring: false },
    });
    await publish();
    const shown = await appIn(page.locator('#macro-1'));
    expect((await contextOf(shown)).extension).toMatchObject({ isEditing: false, config: { heading: 'Nu' } });
    await page.getByText('Eksportér').click();
    await page.getByRole('link', { name: 'Som PDF' }).click();
    await page.getByText(`Nu (pdf, ${METTE})`).waitFor();
    expect(stored(id)).toMatchObject({ content: [paragraph('Før'), { type: 'extension' }] });
  });

  test('is inserted by keyboard alone', async () => {
    const id = await wiki.page('Med tastatur');
    await page.goto(editUrl(id));
    await page.locator('#macro-menu summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const config = await appIn(configuration());
    await submit(config, { heading: 'Nu' });
    await configuration().waitFor({ state: 'detached' });
    const edit = page.getByRole('button', { name: 'Rediger: Tavle' });
    expect(await edit.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  });

  test('is not inserted when its configuration is closed', async () => {
    const id = await wiki.page('Fortrudt');
    await page.goto(editUrl(id));
    await closeFrom(await insertBoard());
    await configuration().waitFor({ state: 'detached' });
    expect(await page.getByRole('group', { name: 'Makroen Tavle' }).count()).toBe(0);
    await publish();
    expect(stored(id)).toEqual(adf());
  });

  test('is configured anew, and keeps the rest of itself', async () => {
    const board = macro('board', 'm-1', { heading: 'Før' });
    const id = await wiki.page('Ændret', adf(board));
    await page.goto(editUrl(id));
    await page.getByRole('button', { name: 'Rediger: Tavle' }).click();
    const config = await appIn(configuration());
    expect((await contextOf(config)).extension).toMatchObject({
      config: { heading: 'Før' },
      macro: { isConfiguring: true, isInserting: false },
    });
    await submit(config, { heading: 'Nu' });
    await configuration().waitFor({ state: 'detached' });
    await publish();
    expect(stored(id)).toEqual(adf(macro('board', 'm-1', { heading: 'Nu' })));
  });

  test('keeps its configuration open as long as the app wants', async () => {
    const id = await wiki.page('Åben', adf(macro('board', 'm-1')));
    await page.goto(editUrl(id));
    await page.getByRole('button', { name: 'Rediger: Tavle' }).click();
    const config = await appIn(configuration());
    await page.keyboard.press('Escape');
    await config.evaluate(() => window.bridge.view.submit({ config: { heading: 'Nu' }, keepEditing: true }));
    expect(await configuration().isVisible()).toBe(true);
    await closeFrom(config);
    await publish();
    expect(stored(id)).toEqual(adf(macro('board', 'm-1', { heading: 'Nu' })));
  });

  test('is told by its code why a configuration is not stored', async () => {
    const id = await wiki.page('Afvist', adf(macro('board', 'm-1')));
    await page.goto(editUrl(id));
    await page.getByRole('button', { name: 'Rediger: Tavle' }).click();
    const config = await appIn(configuration());
    const code = await config.evaluate(() =>
      window.bridge.view
        .submit({ config: { heading: null } })
        .catch((error: { code?: string }) => error.code),
    );
    expect(code).toBe('INVALID_CONFIG');
  });

  test('is removed, also out of a cell that must not be empty', async () => {
    const cell = { type: 'tableCell', attrs: {}, content: [macro('board', 'm-2')] };
    const table = { type: 'table', content: [{ type: 'tableRow', content: [cell] }] };
    const id = await wiki.page('Fjernet', adf(paragraph('Før'), macro('board', 'm-1'), table));
    await page.goto(editUrl(id));
    await page.getByRole('button', { name: 'Fjern: Tavle' }).first().click();
    await page.getByRole('status').getByText('Tavle er fjernet.').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Fjern: Tavle' }).click();
    await publish();
    const empty = { ...cell, content: [{ type: 'paragraph' }] };
    expect(stored(id)).toMatchObject(
      adf(paragraph('Før'), { type: 'table', content: [{ type: 'tableRow', content: [empty] }] }),
    );
  });

  test('stands on the page beside others, each with what is its own', async () => {
    const id = await wiki.page(
      'Flere',
      adf(macro('board', 'm-1', { n: 1 }), macro('board', 'm-2', { n: 2 })),
    );
    await page.goto(viewUrl(id));
    const [first, second] = [await appIn(page.locator('#macro-1')), await appIn(page.locator('#macro-2'))];
    const answers = await Promise.all(
      [first, second].map((frame) => frame.evaluate(() => window.bridge.invoke('whoami'))),
    );
    expect(answers).toMatchObject([{ localId: 'm-1' }, { localId: 'm-2' }]);
    expect(await first.evaluate(() => window.bridge.view.createHistory().catch(() => 'refused'))).toBe(
      'refused',
    );
    expect(await first.evaluate(() => window.bridge.view.submit({}).catch(() => 'refused'))).toBe('refused');
    expect(wiki.stage.cspReports).toEqual([]);
  });

  test('leads to other pages of Confluence', async () => {
    const other = await wiki.page('Målet');
    const id = await wiki.page('Vejviseren', adf(macro('board', 'm-1')));
    await page.goto(viewUrl(id));
    const app = await appIn(page.locator('#macro-1'));
    void app
      .evaluate((contentId) => window.bridge.router.navigate({ target: 'contentEdit', contentId }), other)
      .catch(() => undefined);
    await page.waitForURL(new RegExp(`/wiki/spaces/OS2/pages/edit-v2/${other}\\?`));
    expect(await page.getByLabel('Titel').inputValue()).toBe('Målet');
  });
});

describe('the words of a page', () => {
  test('are changed where they stand, and added after where the person is', async () => {
    const mention = paragraph('Tak ', {
      type: 'mention',
      attrs: { id: METTE, text: '@Mette', accessLevel: '' },
    });
    const id = await wiki.page('Ord', adf(heading(2, 'Punkt'), mention, paragraph('Slut')));
    await page.goto(editUrl(id));
    await page.getByRole('textbox', { name: 'Overskrift på niveau 2' }).fill('Punkt **1**');
    await page.getByRole('button', { name: 'Tilføj afsnit' }).click();
    await page.keyboard.type('Nyt');
    await page.getByLabel('Titel').fill('Ord i orden');
    await publish();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Ord i orden');
    expect(stored(id)).toEqual(
      adf(
        {
          ...heading(2, ''),
          content: [
            { type: 'text', text: 'Punkt ' },
            { type: 'text', text: '1', marks: [{ type: 'strong' }] },
          ],
        },
        paragraph('Nyt'),
        mention,
        paragraph('Slut'),
      ),
    );
  });

  test('are still there when somebody else was first', async () => {
    const id = await wiki.page('Samtidig', adf(paragraph('Før')));
    await page.goto(editUrl(id));
    await page.getByRole('textbox', { name: 'Afsnit' }).fill('Mit');
    await wiki.rest('PUT', `/wiki/api/v2/pages/${id}`, {
      id,
      status: 'current',
      title: 'Samtidig',
      body: { representation: 'atlas_doc_format', value: JSON.stringify(adf(paragraph('Dit'))) },
      version: { number: 2 },
    });
    await page.getByRole('button', { name: 'Udgiv' }).click();
    await page.getByRole('alert').getByText('Siden er ændret af en anden').waitFor();
    expect(await page.getByRole('textbox', { name: 'Afsnit' }).inputValue()).toBe('Mit');
    expect(stored(id)).toEqual(adf(paragraph('Dit')));
  });

  test('begin with a title', async () => {
    await page.goto(`${wiki.stage.origin}/wiki/spaces/OS2/overview?_persona=${METTE}`);
    await page.getByRole('link', { name: 'Opret side' }).click();
    await page.getByLabel('Titel').fill('Helt ny');
    await page.getByLabel('Etiketter').fill('referat');
    await page.getByRole('button', { name: 'Opret', exact: true }).click();
    await page.getByRole('textbox', { name: 'Afsnit' }).fill('Første ord');
    await publish();
    await page.getByText('Første ord').waitFor();
    expect(await page.getByRole('list', { name: 'Etiketter' }).textContent()).toContain('referat');
  });
});

describe('an item of the byline', () => {
  test('opens under its button and is asked for again when it is closed', async () => {
    const id = await wiki.page('Til godkendelse');
    await page.goto(viewUrl(id));
    await page.getByRole('button', { name: 'Kladde' }).click();
    const app = await appIn(page.getByRole('dialog', { name: 'Tilstand' }));
    await app.evaluate((pageId) => window.bridge.invoke('approve', { pageId }), id);
    await closeFrom(app);
    await page.getByRole('button', { name: 'Godkendt' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('is left with Escape, and the focus goes back', async () => {
    const id = await wiki.page('Med Escape');
    await page.goto(viewUrl(id));
    const button = page.getByRole('button', { name: 'Kladde' });
    await button.press('Enter');
    await appIn(page.getByRole('dialog', { name: 'Tilstand' }));
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  });

  test('opens over the page when the manifest says so', async () => {
    const id = await wiki.page('Over siden');
    await page.goto(viewUrl(id));
    await page.getByRole('button', { name: 'Journal' }).click();
    const dialog = page.getByRole('dialog', { name: 'Journal' });
    expect((await contextOf(await appIn(dialog))).extension).toMatchObject({ content: { id } });
    await dialog.getByRole('button', { name: 'Luk' }).click();
    await dialog.waitFor({ state: 'detached' });
  });
});

describe('somebody who is not signed in', () => {
  test('meets the macro without an account', async () => {
    const id = await wiki.page('Åben for alle', adf(macro('board', 'm-1'), macro('inner-circle', 'm-2')));
    await page.goto(viewUrl(id, `_persona=${KARL}`));
    await page.getByLabel('Person').selectOption('anonymous');
    await page.waitForURL(/_persona=anonymous/);
    const app = await appIn(page.locator('#macro-1'));
    const [context, whoami, asUser, spaces] = await app.evaluate(() =>
      Promise.all([
        window.bridge.view.getContext(),
        window.bridge.invoke('whoami'),
        window.bridge.invoke('asUser').catch((error: Error) => error.name),
        window.bridge.requestConfluence('/wiki/api/v2/spaces').then((response) => response.json()),
      ]),
    );
    expect(context.accountId).toBeUndefined();
    expect(whoami).toMatchObject({ accountId: 'unidentified', accountType: 'anonymous' });
    expect(asUser).toBe('NEEDS_AUTHENTICATION_ERR');
    expect(spaces).toMatchObject({ results: [{ key: 'OS2' }] });
    expect(await page.locator('iframe.app').count()).toBe(1);
  });
});

test.each(['light', 'dark'])('the pages have no faults of accessibility in the %s theme', async (theme) => {
  const item = {
    type: 'taskItem',
    attrs: { localId: '1', state: 'DONE' },
    content: paragraph('gjort').content,
  };
  const id = await wiki.page(
    `Tilgængelig ${theme}`,
    adf(
      heading(2, 'Punkt'),
      paragraph('Ord', { type: 'status', attrs: { text: 'klar', color: 'green', localId: '2' } }),
      { type: 'panel', attrs: { panelType: 'warning' }, content: [paragraph('Pas på')] },
      { type: 'taskList', attrs: { localId: '3' }, content: [item] },
      macro('board', 'm-1'),
    ),
  );
  const found: Record<string, string[]> = {};
  const paths = [
    'overview?q=helt',
    'pages/create',
    `pages/${id}`,
    `pages/edit-v2/${id}`,
    `pages/${id}/export`,
  ];
  for (const path of paths) {
    const url = new URL(`/wiki/spaces/OS2/${path}`, wiki.stage.origin);
    url.searchParams.set('_theme', theme);
    url.searchParams.set('_persona', METTE);
    await page.goto(url.href);
    found[path] = await violationsIn(page, { exclude: [['iframe']] });
  }
  expect(found).toEqual(Object.fromEntries(paths.map((path) => [path, []])));
});

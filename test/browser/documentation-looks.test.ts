import type { FrameLocator } from 'playwright-core';
import type { PageNode } from '../../stage/types';
import { violationsOf } from './harness/axe';
import { DANISH, ENGLISH, type Look, type Visitor } from './harness/browser';
import { startDemoSite } from './harness/demo-site';
import { Byline, MacroPage } from './harness/macro-page';
import { meetingRoom } from './harness/meeting-room';
import { EMPTY, picture } from './harness/picture';

/** Every surface in Confluence as its user sees it: no fault of accessibility, and a picture for the documentation. Nothing is saved. */
const room = meetingRoom(() => startDemoSite());

/** In Danish, looked at in both themes. */
const IN_DANISH: Look = { locale: DANISH, height: 1000 };
const LOOKS = [
  ['light', DANISH, IN_DANISH],
  ['dark', ENGLISH, { theme: 'dark', locale: ENGLISH, height: 1000 }],
] as const satisfies readonly (readonly [string, string, Look])[];

const withAllBelow = (pages: readonly PageNode[]): PageNode[] =>
  pages.flatMap((page) => [page, ...withAllBelow(page.children)]);

const pathTo = (title: RegExp): string => {
  const [space] = room.stage.confluence.spaces('stage-mette');
  const page = withAllBelow(room.stage.confluence.pagesIn(space?.id ?? '', 'stage-mette')).find((candidate) =>
    title.test(candidate.title),
  );
  if (!space || !page) throw new Error(`No page is called ${String(title)}`);
  return `/wiki/spaces/${space.key}/pages/${page.id}`;
};

const macroPath = () => pathTo(/dokumentation og referater/);

const openMacro = async (look: Look): Promise<MacroPage> =>
  MacroPage.open(await room.enter('tovholder', look), macroPath());

/** The dialogs of the macro by the button that opens each. */
const DIALOGS = [
  ['publish', 'Offentliggør igen'],
  ['new-minutes', 'Nyt referat'],
  ['checklist-item', /^Redigér Kildekode/],
  ['profile', 'Redigér beskrivelsen'],
] as const;

const WELL = { violations: [], isEmpty: false };

const drawn = async (name: string, visitor: Visitor) => ({
  violations: await violationsOf(visitor),
  isEmpty: (await picture(name, visitor)) <= EMPTY,
});

const leave = async (macro: MacroPage): Promise<void> => {
  await macro.visitor.page.keyboard.press('Escape');
  await macro.dialog.waitFor({ state: 'detached' });
};

describe.each(LOOKS)('in %s and %s', (theme, _locale, look) => {
  test('the macro and its governance requirements', async () => {
    const macro = await openMacro(look);
    expect(await drawn(`macro-${theme}`, macro.visitor)).toEqual(WELL);
    await macro.app.getByRole('tab').last().click();
    await macro.app.getByRole('radio').first().waitFor();
    expect(await drawn(`governance-${theme}`, macro.visitor)).toEqual(WELL);
  });
});

test('the dialogs of the macro', async () => {
  const macro = await openMacro(IN_DANISH);
  for (const [name, button] of DIALOGS) {
    await macro.button(button).first().click();
    await macro.dialog.getByRole('button').last().waitFor();
    expect(await drawn(`${name}-light`, macro.visitor)).toEqual(WELL);
    await leave(macro);
  }
});

test('the configuration of the macro', async () => {
  const visitor = await room.enter('tovholder', IN_DANISH);
  await visitor.goTo(macroPath().replace('/pages/', '/pages/edit-v2/'));
  await visitor.page.getByRole('button', { name: /^Rediger: / }).click();
  const config: FrameLocator = visitor.page.getByRole('dialog').frameLocator('iframe.app');
  await config.getByText('God stil').first().waitFor();
  expect(await drawn(`macro-config-light`, visitor)).toEqual(WELL);
});

test('the byline of minutes', async () => {
  const visitor = await room.enter('tovholder', IN_DANISH);
  await visitor.goTo(pathTo(/Referat – Koordinationsgruppen$/));
  const byline = new Byline(visitor.page);
  await byline.openAny();
  expect(await drawn(`byline-light`, visitor)).toEqual(WELL);
});

test('what somebody without login sees', async () => {
  const macro = await MacroPage.open(await room.enter('anonymous', { height: 1000 }), macroPath());
  expect(await drawn('macro-anonymous', macro.visitor)).toEqual(WELL);
});

test('an export', async () => {
  const visitor = await room.enter('tovholder', { height: 1000 });
  await visitor.goTo(`${macroPath()}/export?type=pdf`);
  await visitor.page.getByText('Grunddokumenter').first().waitFor();
  expect(await picture('macro-export', visitor)).toBeGreaterThan(EMPTY);
});

test('fits a window of 320 pixels without scrolling sideways', async () => {
  const macro = await openMacro({ width: 320, height: 640 });
  const spare = (root: Element) => root.clientWidth - root.scrollWidth;
  expect(await macro.app.locator('html').evaluate(spare)).toBeGreaterThanOrEqual(0);
});

test('is there after two calls of the host', async () => {
  const visitor = await room.enter('tovholder');
  const asked: string[] = [];
  await visitor.page.exposeFunction('note', (command: string) => asked.push(command));
  await visitor.page.addInitScript(() => {
    addEventListener('message', ({ data }: MessageEvent<{ stage?: { kind: string; command: string } }>) => {
      if (data.stage?.kind === 'call') window.note(data.stage.command);
    });
  });
  await MacroPage.open(visitor, macroPath());
  // The theme is asked for beside them; nothing waits for it.
  expect(asked.filter((command) => command !== 'enableTheming')).toEqual(['getContext', 'invoke']);
});

declare global {
  interface Window {
    note: (command: string) => void;
  }
}

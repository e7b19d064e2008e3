import type { FrameLocator } from 'playwright-core';
import { violationsOf } from './harness/axe';
import { DANISH, ENGLISH, type Look, type Visitor } from './harness/browser';
import { startDemoSite } from './harness/demo-site';
import { meetingRoom } from './harness/meeting-room';
import { EMPTY, picture } from './harness/picture';

/** The panel Ønske on an issue's own page in Jira. */
const room = meetingRoom(() => startDemoSite());

interface Panel {
  visitor: Visitor;
  app: FrameLocator;
}

const openPanel = async (key: string, look?: Look): Promise<Panel> => {
  const visitor = await room.enter('tovholder', look);
  await visitor.goTo(`/browse/${key}`);
  const app = visitor.page.frameLocator('iframe.app');
  await app.getByRole('heading', { level: 2 }).waitFor();
  await app.getByRole('heading', { level: 3 }).last().waitFor();
  return { visitor, app };
};

test('opens and closes the start of a wish on Jira’s own page by keyboard', async () => {
  const { visitor, app } = await openPanel('VEJ-4', { locale: DANISH });
  const start = app.getByRole('button', { name: 'Igangsæt' });
  await start.focus();
  await visitor.page.keyboard.press('Enter');
  await app.getByRole('dialog').waitFor();
  expect(await violationsOf(visitor)).toEqual([]);
  await visitor.page.keyboard.press('Escape');
  await app.getByRole('dialog').waitFor({ state: 'detached' });
  await expect(start.evaluate((button) => button === document.activeElement)).resolves.toBe(true);
});

/** Tall enough for the panel, which stands below the issue's own fields. */
const TALL = { height: 1500 };

test.each([
  ['issue-panel-light', { locale: DANISH, ...TALL }],
  ['issue-panel-dark', { locale: DANISH, theme: 'dark', ...TALL }],
] as const)('has no faults: %s', async (name, look) => {
  const { visitor } = await openPanel('VEJ-14', look);
  expect(await violationsOf(visitor)).toEqual([]);
  expect(await picture(name, visitor)).toBeGreaterThan(EMPTY);
});

test('has no faults in English', async () => {
  const { visitor, app } = await openPanel('VEJ-14', { locale: ENGLISH, theme: 'light' });
  expect(await violationsOf(visitor)).toEqual([]);
  expect(await app.getByRole('heading', { level: 2 }).textContent()).toBe('What may happen now');
});

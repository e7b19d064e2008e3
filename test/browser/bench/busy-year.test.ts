import type { FrameLocator, Page } from 'playwright-core';
import { aBusyYear } from '../../builders/busy-year';
import { aSite, type Site } from '../../builders/site';
import { MeetingRoom } from '../harness/meeting-room';
import { STEERING, type Somebody } from '../harness/browser';

/** Prints how soon the pages of a busy year are there; what they need of the platform is held in test/usecases/economy. */
const ASKED = { wishes: 300, movements: 1_500, cases: 60, waiting: 12 };
const RUNS = 3;

const room = new MeetingRoom();
let site: Site;

beforeAll(async () => {
  site = await aSite({ stage: { port: 0 } });
  await aBusyYear(site, ASKED);
  await room.open(site.stage);
}, 120_000);
afterAll(() => room.close());

interface Surface {
  persona: Somebody;
  path: string;
  /** Until this stands, the page has nothing to show. */
  content: (app: FrameLocator) => ReturnType<FrameLocator['locator']>;
}

const wishes = (view: string): string => `/jira/projects/${site.project.key}/wishes-page?view=${view}`;

const SURFACES: Record<string, () => Surface> = {
  Økonomi: () => ({
    persona: 'secretariat',
    path: wishes('economy'),
    content: (app) => app.getByRole('region', { name: /^Rammen for/ }),
  }),
  'Økonomi, whole': () => ({
    persona: 'secretariat',
    path: wishes('economy'),
    content: (app) => app.getByText(/giver de samme summer som rammen/),
  }),
  Beslutninger: () => ({
    persona: 'secretariat',
    path: wishes('decisions'),
    content: (app) => app.getByRole('table'),
  }),
  Styregruppen: () => ({
    persona: 'steeringAarhus',
    path: STEERING,
    content: (app) => app.getByRole('heading', { level: 2 }),
  }),
};

const opened = async (page: Page, open: () => Promise<void>, { content }: Surface): Promise<number> => {
  const began = Date.now();
  await open();
  await content(page.frameLocator('iframe.app')).first().waitFor();
  return Date.now() - began;
};

test('the pages of a busy year', async () => {
  const rows: Record<string, object> = {};
  for (const [name, surfaceOf] of Object.entries(SURFACES)) {
    const surface = surfaceOf();
    const times: number[] = [];
    let nodes = 0;
    for (let run = 0; run <= RUNS; run += 1) {
      const visitor = await room.enter(surface.persona);
      times.push(await opened(visitor.page, () => visitor.goTo(surface.path), surface));
      const app = visitor.page.frames().find((frame) => frame.parentFrame() === visitor.page.mainFrame());
      nodes = (await app?.evaluate(() => document.querySelectorAll('*').length)) ?? 0;
      await room.seeOut();
    }
    const [, ...counted] = times;
    rows[name] = { 'ready ms': counted.sort((a, b) => a - b)[Math.floor(RUNS / 2)], 'DOM nodes': nodes };
  }
  console.table(rows);
  expect(Object.keys(rows)).toEqual(Object.keys(SURFACES));
}, 300_000);

import type { Browser } from 'playwright-core';
import type { Stage } from '../../../stage/start-stage';
import { launchBrowser, Visitor, type Look, type Somebody } from './browser';

/** A site with people at it. Who enters is seen out after each test, and what their pages complained of is told. */
export class MeetingRoom {
  private visitors: Visitor[] = [];
  private browser: Browser | undefined;
  private current: Stage | undefined;

  get stage(): Stage {
    if (!this.current) throw new Error('The site has not been opened');
    return this.current;
  }

  /** Puts a site, or another one, under the people's windows. */
  async open(stage: Stage): Promise<void> {
    this.current = stage;
    this.browser ??= await launchBrowser();
  }

  async enter(persona: Somebody, look?: Look): Promise<Visitor> {
    if (!this.browser) throw new Error('The site has not been opened');
    const visitor = await Visitor.enter(this.browser, this.stage, persona, look);
    this.visitors.push(visitor);
    return visitor;
  }

  /** Sees everybody out; answers what went wrong in their windows, and against the policy of the app's documents. */
  async seeOut(): Promise<unknown[]> {
    const leaving = this.visitors;
    this.visitors = [];
    await Promise.all(leaving.map((visitor) => visitor.leave()));
    return [...leaving.flatMap(({ faults }) => faults), ...this.stage.cspReports.splice(0)];
  }

  async close(): Promise<void> {
    await this.browser?.close();
    await this.current?.stop();
  }
}

/** A room for the tests of one file: opened before the first, tidied after each, closed after the last. */
export function meetingRoom(openSite: () => Promise<Stage>): MeetingRoom {
  const room = new MeetingRoom();
  beforeAll(async () => room.open(await openSite()));
  afterEach(async () => expect(await room.seeOut()).toEqual([]));
  afterAll(() => room.close());
  return room;
}

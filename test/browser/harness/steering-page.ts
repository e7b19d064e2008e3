import type { FrameLocator, Locator } from 'playwright-core';
import { STEERING, type Visitor } from './browser';

/** The steering group's page. */
export class SteeringPage {
  readonly app: FrameLocator;
  readonly heading: Locator;

  constructor(readonly visitor: Visitor) {
    this.app = visitor.page.frameLocator('iframe.app');
    this.heading = this.app.getByRole('heading', { level: 1 });
  }

  static async open(visitor: Visitor): Promise<SteeringPage> {
    const page = new SteeringPage(visitor);
    await visitor.goTo(STEERING);
    await page.heading.waitFor();
    return page;
  }

  get cases(): Locator {
    return this.app.getByRole('navigation').getByRole('button');
  }

  /** The case that is open. */
  caseOf(title: string): Locator {
    return this.app.getByRole('region', { name: title });
  }

  async openCase(title: string): Promise<Locator> {
    await this.cases.filter({ hasText: title }).click();
    await this.caseOf(title).waitFor();
    return this.caseOf(title);
  }

  /** A row of the table that shows what an answer does to the frame. */
  effect(outcome: string): Locator {
    return this.app.getByRole('table').getByRole('row').filter({ hasText: outcome });
  }

  async choose(outcome: string): Promise<void> {
    await this.app.getByRole('button', { name: outcome, exact: true }).click();
  }

  get focused(): Locator {
    return this.app.locator(':focus');
  }

  /** The heading of the case that the meeting is at. */
  get meetingHeading(): Locator {
    return this.app.getByRole('region', { name: 'Møde' }).getByRole('heading', { level: 2 });
  }

  field(name: string): Locator {
    return this.app.getByRole('textbox', { name });
  }

  tab(name: RegExp): Locator {
    return this.app.getByRole('tab', { name });
  }
}

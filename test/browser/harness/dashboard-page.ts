import type { Frame, Locator } from 'playwright-core';
import { DASHBOARD, type Visitor } from './browser';

/** The dashboard of the sample data: a gadget with a product, and one with what waits for the steering group. */
export class DashboardPage {
  readonly gadgets: Locator;

  constructor(readonly visitor: Visitor) {
    this.gadgets = visitor.page.locator('.gadget');
  }

  /** Opens the dashboard once its gadgets have fetched what they show. */
  static async open(visitor: Visitor): Promise<DashboardPage> {
    const page = new DashboardPage(visitor);
    await visitor.goTo(DASHBOARD);
    for (const place of [0, 1]) await page.fetched(place);
    return page;
  }

  async fetched(place: number): Promise<void> {
    await this.inside(place)
      .getByText(/^(Hentet|Fetched at) /)
      .waitFor();
  }

  inside(place: number) {
    return this.gadgets.nth(place).frameLocator('iframe.app');
  }

  /** The document of a gadget. */
  async document(place: number): Promise<Frame> {
    const element = await this.gadgets.nth(place).locator('iframe.app').elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error(`Gadget ${place} has no document`);
    return frame;
  }

  button(place: number, name: RegExp): Locator {
    return this.gadgets.nth(place).getByRole('button', { name });
  }
}

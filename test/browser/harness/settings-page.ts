import type { FrameLocator, Locator } from 'playwright-core';
import { SETTINGS, type Visitor } from './browser';

/** The product's settings. */
export class SettingsPage {
  readonly app: FrameLocator;
  readonly heading: Locator;

  constructor(readonly visitor: Visitor) {
    this.app = visitor.page.frameLocator('iframe.app');
    this.heading = this.app.getByRole('heading', { level: 1 });
  }

  static async open(visitor: Visitor, path = SETTINGS): Promise<SettingsPage> {
    const page = new SettingsPage(visitor);
    await visitor.goTo(path);
    await page.heading.waitFor();
    return page;
  }

  section(name: string): Locator {
    return this.app.getByRole('region', { name, exact: true });
  }
}

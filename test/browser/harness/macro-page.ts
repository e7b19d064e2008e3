import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Visitor } from './browser';

/** A page of Confluence with the macro, in the words that stand in it. */
export class MacroPage {
  readonly app: FrameLocator;
  readonly dialog: Locator;

  constructor(readonly visitor: Visitor) {
    this.app = visitor.page.frameLocator('#macro-1 iframe.app');
    this.dialog = this.app.getByRole('dialog');
  }

  static async open(visitor: Visitor, path: string): Promise<MacroPage> {
    const page = new MacroPage(visitor);
    await visitor.goTo(path);
    await page.app.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }

  button(name: string | RegExp): Locator {
    return this.app.getByRole('button', { name, exact: typeof name === 'string' });
  }

  tab(name: string): Locator {
    return this.app.getByRole('tab', { name });
  }

  /** A line of the index of minutes, or of the checklist. */
  row(text: string | RegExp): Locator {
    return this.app.getByRole('row').filter({ hasText: text });
  }

  /** A message of Confluence's in the corner of the page. */
  flag(text: string): Locator {
    return this.visitor.page.getByLabel('Meddelelser').getByText(text);
  }

  chooseFor(meeting: string, action: string): Promise<void> {
    return this.chooseFrom(`Handlinger for ${meeting}`, action);
  }

  async chooseFrom(menu: string, action: string): Promise<void> {
    await this.button(menu).click();
    await this.app.getByRole('menuitem', { name: action, exact: true }).click();
  }
}

/** What is under the title of a page of minutes. */
export class Byline {
  readonly app: FrameLocator;

  constructor(private readonly page: Page) {
    this.app = page.getByRole('dialog', { name: 'Referat' }).frameLocator('iframe.app');
  }

  item(state: string): Locator {
    return this.page.getByRole('button', { name: `Referat: ${state}` });
  }

  async open(state: string): Promise<void> {
    await this.item(state).click();
    await this.app.getByRole('heading', { name: 'Referat' }).waitFor();
  }

  /** Opens it in whatever state and language. */
  async openAny(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Referat|Minutes): / }).click();
    await this.page.frameLocator('iframe.app').getByRole('heading').first().waitFor();
  }

  button(name: string): Locator {
    return this.app.getByRole('button', { name, exact: true });
  }

  /** Asks for a step and confirms it in the form that opens in place. */
  async take(step: string, confirm: string): Promise<void> {
    await this.button(step).click();
    await this.app.getByRole('button', { name: 'Annullér' }).waitFor();
    await this.button(confirm).last().click();
    await this.app.getByRole('button', { name: 'Annullér' }).waitFor({ state: 'detached' });
  }
}

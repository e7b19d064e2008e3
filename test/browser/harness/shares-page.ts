import type { FrameLocator, Locator } from 'playwright-core';
import { WISHES, type Visitor } from './browser';

/** Fordelingsforslag, in the words that stand on it. */
export class SharesPage {
  readonly app: FrameLocator;
  readonly summary: Locator;
  readonly use: Locator;
  readonly dialog: Locator;
  readonly wishes: Locator;
  readonly fares: Locator;
  readonly budget: Locator;

  constructor(readonly visitor: Visitor) {
    this.app = visitor.page.frameLocator('iframe.app');
    this.summary = this.app.getByRole('status').filter({ hasText: /^(Forslaget: |The proposal: )/ });
    this.use = this.app.getByRole('button', { name: /^(Brug som rækkefølge|Use as the order)$/ });
    this.dialog = this.app.getByRole('dialog');
    this.wishes = this.app.getByRole('table').first();
    this.fares = this.app.getByRole('table').nth(1);
    this.budget = this.app.getByRole('textbox', { name: /^(Penge til nye ønsker|Money for new wishes)/ });
  }

  static async open(visitor: Visitor, path = `${WISHES}?view=shares`): Promise<SharesPage> {
    const page = new SharesPage(visitor);
    await visitor.goTo(path);
    await page.summary.waitFor();
    return page;
  }

  row(key: string): Locator {
    return this.wishes.getByRole('row').filter({ has: this.app.getByText(key, { exact: true }) });
  }

  trial(key: string): Locator {
    return this.app.getByRole('textbox', { name: `Prøv et andet estimat for ${key}`, exact: true });
  }

  /** The keys of the wishes that the proposal holds, in its order. */
  async proposed(): Promise<string[]> {
    const rows = await this.wishes.getByRole('row').allTextContents();
    return rows.filter((text) => /Med, nr\./.test(text)).map((text) => /VEJ-\d+/.exec(text)?.[0] ?? '');
  }
}

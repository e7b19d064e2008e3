import type { FrameLocator, Locator } from 'playwright-core';
import { WISHES, type Visitor } from './browser';
import { Drawer } from './drawer';

export type Move = 'Op' | 'Ned' | 'Øverst' | 'Nederst' | 'Til plads …';

/** The page Ønsker, in the words that stand on it. */
export class WishesPage {
  readonly app: FrameLocator;
  readonly drawer: Drawer;
  readonly heading: Locator;
  readonly list: Locator;
  readonly dialog: Locator;

  constructor(readonly visitor: Visitor) {
    this.app = visitor.page.frameLocator('iframe.app');
    this.drawer = new Drawer(this.app);
    this.heading = this.app.getByRole('heading', { level: 1, name: /^(Ønsker|Wishes)$/ });
    this.list = this.app.getByRole('table');
    this.dialog = this.app.getByRole('dialog');
  }

  static async open(visitor: Visitor, path = WISHES): Promise<WishesPage> {
    const page = new WishesPage(visitor);
    await visitor.goTo(path);
    await page.settled();
    return page;
  }

  async reload(): Promise<void> {
    await this.visitor.page.reload();
    await this.settled();
  }

  /** The list has been fetched, or the page says why it cannot be. */
  private async settled(): Promise<void> {
    const fetched = this.app.getByRole('button', { name: /^(Opdatér|Refresh)$/ });
    await fetched.or(this.app.getByRole('alert')).first().waitFor();
  }

  row(key: string): Locator {
    return this.app.getByRole('row').filter({ has: this.app.getByRole('link', { name: key, exact: true }) });
  }

  /** The row that says where the money ends. */
  get moneyLine(): Locator {
    return this.app.getByRole('row', { name: /^(Her slutter pengene|Alle ønsker med estimat)/ });
  }

  /** The frame of the year: how much is spent, held and left. */
  get meter(): Locator {
    return this.app.getByRole('region', { name: /^Rammen for \d+$/ });
  }

  /** What a screen reader is told. */
  announced(text: string | RegExp): Locator {
    return this.app.getByRole('alert').or(this.app.getByRole('status')).filter({ hasText: text });
  }

  /** A message of Jira's in the corner of the page. */
  flag(text: string | RegExp): Locator {
    return this.visitor.page.getByLabel('Meddelelser').getByText(text);
  }

  handle(key: string): Locator {
    return this.app.getByRole('button', { name: `Flyt ${key}`, exact: true });
  }

  menuButton(key: string): Locator {
    return this.app.getByRole('button', { name: `Handlinger for ${key}`, exact: true });
  }

  menuItem(name: string | RegExp): Locator {
    return this.app.getByRole('menuitem', { name });
  }

  async stepByKeyboard(key: string, direction: 'ArrowUp' | 'ArrowDown'): Promise<void> {
    await this.handle(key).focus();
    await this.visitor.page.keyboard.press(`Alt+${direction}`);
  }

  /** Drags a wish by its handle to just above another. */
  async dragAbove(key: string, target: string): Promise<void> {
    const to = this.row(target);
    await this.row(key).dragTo(to, {
      sourcePosition: await this.middleOfHandle(key),
      targetPosition: { x: 300, y: 3 },
    });
  }

  private async middleOfHandle(key: string): Promise<{ x: number; y: number }> {
    const [row, handle] = await Promise.all([this.row(key).boundingBox(), this.handle(key).boundingBox()]);
    if (!row || !handle) throw new Error(`${key} has no handle to drag`);
    return { x: handle.x - row.x + handle.width / 2, y: handle.y - row.y + handle.height / 2 };
  }

  async choose(key: string, action: string | RegExp): Promise<void> {
    await this.menuButton(key).click();
    await this.menuItem(action).click();
  }

  async move(key: string, move: Move): Promise<void> {
    await this.handle(key).click();
    await this.menuItem(move).click();
  }

  async moveToPlace(key: string, place: number): Promise<void> {
    await this.move(key, 'Til plads …');
    await this.dialog.getByRole('textbox').fill(String(place));
    await this.dialog.getByRole('button', { name: 'Flyt' }).click();
  }

  /** Opens the estimate where it stands; the field that appears. */
  async editEstimate(key: string): Promise<Locator> {
    await this.row(key)
      .getByRole('button', { name: /^(Ret estimatet|Mangler: angiv)/ })
      .click();
    return this.estimateField(key);
  }

  estimateField(key: string): Locator {
    return this.app.getByRole('textbox', { name: `Estimat for ${key} i kr. ekskl. moms` });
  }

  filter(name: RegExp): Locator {
    return this.app.getByRole('button', { name });
  }

  async openWish(title: string): Promise<Drawer> {
    await this.app.getByRole('button', { name: title, exact: true }).click();
    await this.drawer.history.waitFor();
    return this.drawer;
  }

  /** The keys of the wishes in the order they stand. */
  async order(): Promise<string[]> {
    return this.list.getByRole('link').allTextContents();
  }

  async place(key: string): Promise<number> {
    return (await this.order()).indexOf(key) + 1;
  }
}

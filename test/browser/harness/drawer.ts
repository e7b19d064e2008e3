import type { FrameLocator, Locator } from 'playwright-core';

/** The wish that is open, beside the list or over it. */
export class Drawer {
  readonly region: Locator;
  readonly heading: Locator;
  readonly history: Locator;
  readonly criteria: Locator;
  readonly missing: Locator;

  constructor(private readonly app: FrameLocator) {
    this.heading = app.getByRole('heading', { level: 2 });
    this.region = app.getByRole('region').filter({ has: this.heading });
    this.history = app
      .getByRole('region', { name: /^(Historik|History)$/ })
      .getByRole('listitem')
      .first();
    this.criteria = app.getByRole('region', { name: 'Færdig-kriterier (DONE)' });
    this.missing = app.getByRole('list', { name: 'Det mangler' });
  }

  button(name: string | RegExp): Locator {
    return this.region.getByRole('button', { name, exact: typeof name === 'string' });
  }

  criterion(text: string): Locator {
    return this.criteria.getByRole('checkbox', { name: text });
  }

  /** The texts of the criteria in the order they stand. */
  async criteriaInOrder(): Promise<string[]> {
    const boxes = await this.criteria.getByRole('checkbox').all();
    return Promise.all(
      boxes.map(async (box) => (await box.getAttribute('aria-label')) ?? box.evaluate(labelOf)),
    );
  }

  async takeDefault(): Promise<void> {
    await this.criteria.getByRole('button', { name: 'Tag produktets standard' }).click();
  }

  async addCriterion(text: string): Promise<void> {
    await this.criteria.getByRole('textbox', { name: 'Nyt kriterium' }).fill(text);
    await this.criteria.getByRole('button', { name: 'Tilføj', exact: true }).click();
  }

  /** Chooses in one of the lists Bestiller, Godkender or Ejer. */
  async select(label: string, option: string): Promise<void> {
    await this.region.getByRole('combobox', { name: label }).click();
    await this.app.getByRole('option', { name: option, exact: true }).click();
    await this.app.getByRole('option').first().waitFor({ state: 'detached' });
  }
}

const labelOf = (box: Element): string =>
  box instanceof HTMLInputElement ? (box.labels?.[0]?.textContent ?? '').trim() : '';

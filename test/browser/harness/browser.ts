import { chromium, type Browser, type BrowserContext, type ConsoleMessage, type Page } from 'playwright-core';
import { PERSONAS, type PersonaName } from '../../../stage/personas';
import type { Stage } from '../../../stage/start-stage';

export const DANISH = 'da-DK';
export const ENGLISH = 'en-US';

export interface Look {
  locale?: typeof DANISH | typeof ENGLISH;
  theme?: 'light' | 'dark';
  width?: number;
  height?: number;
}

/** Somebody of the sample data, or somebody who is not signed in. */
export type Somebody = PersonaName | 'anonymous';

const accountOf = (somebody: Somebody): string =>
  somebody === 'anonymous' ? somebody : PERSONAS[somebody].accountId;

/** Where the surfaces are on the site. */
export const WISHES = '/jira/projects/VEJ/wishes-page';
export const SETTINGS = '/jira/projects/VEJ/settings-page';
export const STEERING = '/jira/apps/steering-page';
export const DASHBOARD = '/jira/dashboards/10000';

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    // The app's frame is of another site and runs in a process of its own, as in the browsers people have.
    args: ['--disable-gpu', '--site-per-process'],
  });

/** Somebody at a window of their own: a persona, a language, a theme, and what went wrong in it. */
export class Visitor {
  /** What the pages complained of: errors on the console and uncaught ones. */
  readonly faults: string[] = [];

  private constructor(
    private readonly stage: Stage,
    private readonly context: BrowserContext,
    readonly page: Page,
    private readonly persona: Somebody,
    readonly look: Look,
  ) {
    page.on('console', (message) => this.note(message));
    page.on('pageerror', (error) => this.faults.push(error.message));
  }

  static async enter(browser: Browser, stage: Stage, persona: Somebody, look: Look = {}): Promise<Visitor> {
    const { width = 1360, height = 900 } = look;
    const context = await browser.newContext({
      viewport: { width, height },
      reducedMotion: 'reduce',
      timezoneId: 'Europe/Copenhagen',
    });
    context.setDefaultTimeout(15_000);
    return new Visitor(stage, context, await context.newPage(), persona, look);
  }

  /** Goes to a page of the site as the persona, in the language and the theme. */
  async goTo(path: string): Promise<void> {
    const url = new URL(path, this.stage.origin);
    url.searchParams.set('_persona', accountOf(this.persona));
    url.searchParams.set('_lang', this.look.locale ?? DANISH);
    url.searchParams.set('_theme', this.look.theme ?? 'light');
    await this.page.goto(url.href);
  }

  leave(): Promise<void> {
    return this.context.close();
  }

  private note(message: ConsoleMessage): void {
    if (message.type() === 'error') this.faults.push(`${message.text()} (${message.location().url})`);
  }
}

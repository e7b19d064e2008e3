import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import type { Visitor } from './browser';

declare const window: { axe: typeof axe };

type Document = Page | Frame;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

/** The rules whose answer can be another one in the other theme. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

const OUTSIDE_MENUS = 'body *:not(.atlaskit-portal-container, .atlaskit-portal-container *)';

/** Every move waits for a frame to be drawn, so these are some seconds. */
const MOVES = 200;

const POINTED_AT = ':is(a, button, input, label, tr):hover';

/** A colour on its way from one to another has the contrast of neither. */
const settle = (where: Document): Promise<void> =>
  where.evaluate(async () => {
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
    const moving = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });

/** Where in a document axe looks; everywhere where nothing is said. */
interface Part {
  include?: string[][];
  exclude?: string[][];
}

const faultsOf = async (
  where: Document,
  { include = [['html']], exclude = [] }: Part,
  runOnly: axe.RunOnly,
): Promise<string[]> => {
  await settle(where);
  return where.evaluate(
    async ([included, excluded, only]) => {
      const { violations } = await window.axe.run(
        { include: included, exclude: excluded },
        // What passes is not looked at, so nothing is written down of it.
        { runOnly: only, resultTypes: ['violations'], selectors: false },
      );
      return violations.map(({ id, nodes }) =>
        [id, ...nodes.map(({ html, failureSummary }) => `${html.slice(0, 300)} ${failureSummary}`)].join(
          '\n  ',
        ),
      );
    },
    [include, exclude, runOnly] as const,
  );
};

const bringAxe = async (where: Document): Promise<void> => {
  await where.evaluate(axe.source);
  await where.evaluate((outsideMenus) => {
    window.axe.configure({
      rules: [
        // A menu stands outside the landmarks.
        { id: 'region', selector: outsideMenus },
        // A frame takes the focus, also one whose document is looked at apart.
        { id: 'scrollable-region-focusable', selector: '*:not(:has(iframe))' },
      ],
    });
  }, OUTSIDE_MENUS);
};

const changeTheme = (where: Document): Promise<void> =>
  where.evaluate(() => {
    const { dataset } = document.documentElement;
    dataset['colorMode'] = dataset['colorMode'] === 'dark' ? 'light' : 'dark';
  });

const inTheOtherTheme = async (where: Document, part: Part): Promise<string[]> => {
  await changeTheme(where);
  const faults = await faultsOf(where, part, { type: 'rule', values: OF_COLOURS });
  await changeTheme(where);
  return faults.map((fault) => `in the other theme: ${fault}`);
};

/** What axe finds wrong in one document as it looks now. */
export const violationsIn = async (where: Document, part: Part = {}): Promise<string[]> => {
  await bringAxe(where);
  return faultsOf(where, part, { type: 'tag', values: TAGS });
};

const isPointedAt = (app: Frame): Promise<boolean> =>
  app.evaluate(async (pointedAt) => {
    await new Promise(requestAnimationFrame);
    return document.querySelector(pointedAt) !== null;
  }, POINTED_AT);

/** What is under the pointer has colours of its own, which are the component library's; the margin has none. */
const pointAtNothing = async (page: Page, app: Frame): Promise<void> => {
  const margin = (page.viewportSize()?.width ?? 0) - 6;
  // A frame in a process of its own may miss that the pointer has left it, until the pointer moves again.
  for (let move = 0; move < MOVES; move += 1) {
    await page.mouse.move(margin, 200 + move);
    if (!(await isPointedAt(app))) return;
  }
  throw new Error('The pointer does not leave the app');
};

/**
 * What axe finds wrong in the app's own document: in both themes, unless the visitor asked for one of them.
 * The first document on the page, unless another is named.
 */
export const violationsOf = async (
  { page, look }: Visitor,
  one?: Frame,
  part: Part = {},
): Promise<string[]> => {
  const app = one ?? page.frames().find((frame) => frame.parentFrame() === page.mainFrame());
  if (!app) throw new Error('The page has no frame of the app');
  await pointAtNothing(page, app);
  const faults = await violationsIn(app, part);
  return look.theme ? faults : [...faults, ...(await inTheOtherTheme(app, part))];
};

/** The same of the dialog that is open: what lies behind it is out of reach, and has been looked at before it opened. */
export const dialogViolationsOf = (visitor: Visitor): Promise<string[]> =>
  violationsOf(visitor, undefined, { include: [['.atlaskit-portal-container']] });

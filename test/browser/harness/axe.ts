import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import type { Visitor } from './browser';

declare const window: { axe: typeof axe };

type Document = Page | Frame;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

/** The rules whose answer can be another one in the other theme. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

const OUTSIDE_MENUS = 'body *:not(.atlaskit-portal-container, .atlaskit-portal-container *)';

const POINTED_AT = ':is(a, button, input, label, tr):hover';

/** A colour on its way from one to another has the contrast of neither. */
const settle = (where: Document): Promise<void> =>
  where.evaluate(async () => {
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
    const moving = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });

const faultsOf = async (where: Document, exclude: string[][], runOnly: axe.RunOnly): Promise<string[]> => {
  await settle(where);
  return where.evaluate(
    async ([excluded, only]) => {
      const { violations } = await window.axe.run({ exclude: excluded }, { runOnly: only });
      return violations.map(({ id, nodes }) =>
        [id, ...nodes.map(({ html, failureSummary }) => `${html.slice(0, 300)} ${failureSummary}`)].join(
          '\n  ',
        ),
      );
    },
    [exclude, runOnly] as const,
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

const inTheOtherTheme = async (where: Document): Promise<string[]> => {
  await changeTheme(where);
  const faults = await faultsOf(where, [], { type: 'rule', values: OF_COLOURS });
  await changeTheme(where);
  return faults.map((fault) => `in the other theme: ${fault}`);
};

/** What axe finds wrong in one document as it looks now. */
export const violationsIn = async (where: Document, exclude: string[][] = []): Promise<string[]> => {
  await bringAxe(where);
  return faultsOf(where, exclude, { type: 'tag', values: TAGS });
};

/** What axe finds wrong in the app's own document: in both themes, unless the visitor asked for one of them. */
export const violationsOf = async ({ page, look }: Visitor): Promise<string[]> => {
  // What is under the pointer has colours of its own, which are the component library's; the margin has none.
  await page.mouse.move((page.viewportSize()?.width ?? 0) - 6, 200);
  const app = page.frames().find((frame) => frame.parentFrame() === page.mainFrame());
  if (!app) throw new Error('The page has no frame of the app');
  await app.waitForFunction((pointedAt) => !document.querySelector(pointedAt), POINTED_AT);
  const faults = await violationsIn(app);
  return look.theme ? faults : [...faults, ...(await inTheOtherTheme(app))];
};

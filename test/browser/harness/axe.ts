import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import type { Visitor } from './browser';

declare const window: { axe: typeof axe };

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

const OUTSIDE_MENUS = 'body *:not(.atlaskit-portal-container, .atlaskit-portal-container *)';

const violationsIn = async (where: Page | Frame, exclude: string[][]): Promise<string[]> => {
  await where.evaluate(axe.source);
  return where.evaluate(
    // A colour on its way from one to another has the contrast of neither, and a menu stands outside the landmarks.
    async ([tags, excluded, outsideMenus]) => {
      for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
      const moving = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
      await Promise.allSettled(moving.map(({ finished }) => finished));
      window.axe.configure({ rules: [{ id: 'region', selector: outsideMenus }] });
      const { violations } = await window.axe.run(
        { exclude: excluded },
        { runOnly: { type: 'tag', values: tags } },
      );
      return violations.map(({ id, nodes }) =>
        [id, ...nodes.map(({ html, failureSummary }) => `${html.slice(0, 300)} ${failureSummary}`)].join(
          '\n  ',
        ),
      );
    },
    [TAGS, exclude, OUTSIDE_MENUS] as [string[], string[][], string],
  );
};

/** What axe finds wrong: in the shell without the app, and in the app's own document. */
export const violationsOf = async ({ page }: Visitor): Promise<string[]> => {
  // What is under the pointer has colours of its own, which are the component library's; the margin has none.
  await page.mouse.move((page.viewportSize()?.width ?? 0) - 6, 200);
  const app = page.frames().find((frame) => frame.parentFrame() === page.mainFrame());
  const shell = await violationsIn(page, [['iframe']]);
  return [...shell, ...(app ? await violationsIn(app, []) : [])];
};

import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import type { Visitor } from './browser';

declare const window: { axe: typeof axe };

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

const violationsIn = async (document: Page | Frame, exclude: string[][]): Promise<string[]> => {
  await document.evaluate(axe.source);
  return document.evaluate(
    async ([tags, excluded]) => {
      const { violations } = await window.axe.run(
        { exclude: excluded },
        { runOnly: { type: 'tag', values: tags } },
      );
      return violations.map(({ id, nodes }) =>
        [id, ...nodes.map(({ html }) => html.slice(0, 300))].join('\n  '),
      );
    },
    [TAGS, exclude] as [string[], string[][]],
  );
};

/** What axe finds wrong: in the shell without the app, and in the app's own document. */
export const violationsOf = async ({ page }: Visitor): Promise<string[]> => {
  const app = page.frames().find((frame) => frame.parentFrame() === page.mainFrame());
  const shell = await violationsIn(page, [['iframe']]);
  return [...shell, ...(app ? await violationsIn(app, []) : [])];
};

import { innerText, type MarkupNode } from './markup-tree';

/** The parameters of a macro by their names. */
export const macroParameters = ({ children }: MarkupNode): Record<string, string> =>
  Object.fromEntries(
    children
      .filter(({ name }) => name === 'ac:parameter')
      .map((child) => [child.attributes['ac:name'] ?? '', innerText(child)]),
  );

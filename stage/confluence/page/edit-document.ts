import { nodeAt, replaceAt, type AdfNode, type AdfPath } from './adf-node';
import { fromNotation } from './text-notation';

/** A block with other words; without words it has no content. */
export function withWords(node: AdfNode, words: string): AdfNode {
  const { content: _, ...rest } = node;
  const content = fromNotation(words);
  return content.length === 0 ? rest : { ...rest, content };
}

export interface ChangedWords {
  path: AdfPath;
  words: string;
}

/** A block with other words in some places below it. Everything else of it stays as it is. */
export function applyWords(block: AdfNode, changes: readonly ChangedWords[]): AdfNode {
  return changes.reduce((node, { path, words }) => {
    const changed = nodeAt(node, path);
    return changed ? replaceAt(node, path, withWords(changed, words)) : node;
  }, block);
}

export const readPath = (text: string): AdfPath => (text === '' ? [] : text.split('.').map(Number));

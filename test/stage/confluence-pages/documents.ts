import type { AdfDocument, AdfNode } from '../../../stage/confluence/page/adf-node';
import { forgeMacroNode, withConfig } from '../../../stage/confluence/page/forge-macro';

/** The fixture app as macros on pages name it. */
export const FIXTURE_APP = {
  id: 'fixture',
  environmentId: 'stage-environment',
  environmentType: 'DEVELOPMENT',
};

export const text = (words: string, ...marks: string[]): AdfNode =>
  marks.length === 0
    ? { type: 'text', text: words }
    : { type: 'text', text: words, marks: marks.map((type) => ({ type })) };

export const paragraph = (...content: (AdfNode | string)[]): AdfNode => ({
  type: 'paragraph',
  content: content.map((each) => (typeof each === 'string' ? text(each) : each)),
});

export const heading = (level: number, words: string): AdfNode => ({
  type: 'heading',
  attrs: { level },
  content: [text(words)],
});

export const document = (...content: AdfNode[]): AdfDocument => ({ type: 'doc', version: 1, content });

/** A macro of the fixture app. */
export const macro = (moduleKey: string, localId: string, config: Record<string, unknown> = {}): AdfNode =>
  withConfig(forgeMacroNode({ moduleKey, title: moduleKey, localId, isBodied: false }, FIXTURE_APP), config);

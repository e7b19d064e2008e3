import type { AdfNode } from '../../../stage/confluence/page/adf-node';
import { applyWords, readPath, withWords } from '../../../stage/confluence/page/edit-document';
import { heading, paragraph, text } from './documents';

const list = (type: string, ...content: AdfNode[]): AdfNode => ({ type, content });

describe('the words of a block', () => {
  test('take the place of those it had, and leave its attributes', () => {
    expect(withWords(heading(3, 'Før'), 'Nu **igen**')).toEqual({
      type: 'heading',
      attrs: { level: 3 },
      content: [text('Nu '), text('igen', 'strong')],
    });
  });

  test('leave a block without content when there are none', () => {
    expect(withWords(paragraph('Før'), '')).toEqual({ type: 'paragraph' });
  });
});

describe('changes below a block', () => {
  const mention = { type: 'mention', attrs: { id: 'stage-mette' } };
  const items = list('bulletList', list('listItem', paragraph(mention)), list('listItem', paragraph('to')));

  test('change the words at their places', () => {
    const changed = applyWords(items, [{ path: readPath('1.0'), words: 'tre' }]);
    expect(changed).toEqual(
      list('bulletList', list('listItem', paragraph(mention)), list('listItem', paragraph('tre'))),
    );
  });

  test('leave every other node the same object as before', () => {
    const changed = applyWords(items, [{ path: [1, 0], words: 'tre' }]);
    expect(changed.content?.[0]).toBe(items.content?.[0]);
  });

  test('change the block itself at its own place', () => {
    expect(applyWords(paragraph('et'), [{ path: readPath(''), words: 'to' }])).toEqual(paragraph('to'));
  });

  test('are left out where there is nothing to change', () => {
    expect(applyWords(items, [])).toBe(items);
    expect(applyWords(items, [{ path: [7, 7], words: 'x' }])).toBe(items);
  });
});

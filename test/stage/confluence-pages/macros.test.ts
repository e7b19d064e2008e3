import { isAdf } from '../../../stage/documents/adf';
import { forgeMacroNode, readForgeMacro, withConfig } from '../../../stage/confluence/page/forge-macro';
import { readSubmission } from '../../../stage/confluence/page/macro-submission';
import { document, FIXTURE_APP, macro, paragraph } from './documents';

const inserted = { moduleKey: 'board', title: 'Tavle', localId: 'l-1' };

describe('the node of a macro', () => {
  test('has the shape in which Confluence stores it', () => {
    expect(forgeMacroNode({ ...inserted, isBodied: false }, FIXTURE_APP)).toEqual({
      type: 'extension',
      attrs: {
        layout: 'default',
        extensionType: 'com.atlassian.ecosystem',
        extensionKey: 'fixture/stage-environment/static/board',
        text: 'Tavle',
        localId: 'l-1',
        parameters: {
          layout: 'extension',
          guestParams: {},
          forgeEnvironment: 'DEVELOPMENT',
          localId: 'l-1',
          extensionId: 'ari:cloud:ecosystem::extension/fixture/stage-environment/static/board',
          extensionTitle: 'Tavle',
        },
      },
    });
  });

  test.each([true, false])('makes a valid document, with a body: %s', (isBodied) => {
    expect(isAdf(document(forgeMacroNode({ ...inserted, isBodied }, FIXTURE_APP)))).toBe(true);
  });

  test('is read back with its configuration and its body', () => {
    const node = withConfig(forgeMacroNode({ ...inserted, isBodied: true }, FIXTURE_APP), { heading: 'Nu' });
    expect(readForgeMacro(node, FIXTURE_APP)).toEqual({
      moduleKey: 'board',
      localId: 'l-1',
      config: { heading: 'Nu' },
      body: document({ type: 'paragraph' }),
    });
  });

  test('keeps all of itself but its configuration when that is changed', () => {
    const node = macro('board', 'l-1', { heading: 'Nu' });
    const changed = withConfig(node, { heading: 'Før' });
    expect(JSON.stringify(changed)).toBe(JSON.stringify(node).replace('Nu', 'Før'));
  });

  test('is read whether or not its key begins with the ari', () => {
    const node = macro('board', 'l-1');
    const key = 'ari:cloud:ecosystem::extension/fixture/other-environment/static/board';
    const named = { ...node, attrs: { ...node.attrs, extensionKey: key } };
    expect(readForgeMacro(named, FIXTURE_APP)?.moduleKey).toBe('board');
  });

  test.each([
    [
      'of another app',
      { ...macro('board', '1'), attrs: { ...macro('board', '1').attrs, extensionKey: 'x/y/static/board' } },
    ],
    [
      'of Confluence',
      {
        type: 'extension',
        attrs: { extensionType: 'com.atlassian.confluence.macro.core', extensionKey: 'toc' },
      },
    ],
    ['that is a paragraph', paragraph('board')],
    ['without attributes', { type: 'extension' }],
  ])('is none of the app for a node %s', (_, node) => {
    expect(readForgeMacro(node, FIXTURE_APP)).toBeUndefined();
  });
});

describe('what a configuration submits', () => {
  const plain = { isBodied: false };
  const bodied = { isBodied: true };

  test('is taken with texts, numbers, booleans, objects and lists of one kind', () => {
    const config = { a: 'x', b: 1, c: true, d: { e: ['y', 'z'] }, f: [{ g: 1 }], h: [] };
    expect(readSubmission({ config }, plain)).toEqual({ config, body: undefined, keepEditing: false });
  });

  test('may keep the configuration open', () => {
    expect(readSubmission({ config: {}, keepEditing: true }, plain).keepEditing).toBe(true);
  });

  test('sets the text inside of a macro that has one', () => {
    const body = document(paragraph('inde'));
    expect(readSubmission({ config: {}, body }, bodied).body).toEqual(body);
  });

  test.each([
    ['INVALID_PAYLOAD', 'nothing', undefined, plain],
    ['INVALID_PAYLOAD', 'a list', [], plain],
    ['INVALID_CONFIG', 'no config', {}, plain],
    ['INVALID_CONFIG', 'a config that is a text', { config: 'x' }, plain],
    ['INVALID_CONFIG', 'null in the config', { config: { a: { b: null } } }, plain],
    ['INVALID_CONFIG', 'a list in a list', { config: { a: [[1]] } }, plain],
    ['INVALID_CONFIG', 'a list of two kinds', { config: { a: [1, 'x'] } }, plain],
    ['INVALID_EXTENSION_TYPE', 'a body for a macro without one', { config: {}, body: document() }, plain],
    ['INVALID_BODY', 'a body that is no document', { config: {}, body: { type: 'paragraph' } }, bodied],
  ])('is refused with %s for %s', (code, _, payload, offered) => {
    expect(() => readSubmission(payload, offered)).toThrow(expect.objectContaining({ code }));
  });
});

import fc from 'fast-check';
import { adfToStorage } from '../../../stage/confluence/bodies/adf-to-storage';
import { malformation } from '../../../stage/confluence/bodies/markup';
import { adfOf, bodyIn, textOf } from '../../../stage/confluence/bodies/page-body';
import { storageToAdf } from '../../../stage/confluence/bodies/storage-to-adf';
import { isAdf } from '../../../stage/documents/adf';

const doc = (...content: object[]) => ({ type: 'doc', version: 1, content });
const words = (text: string, ...marks: object[]) => ({
  type: 'text',
  text,
  ...(marks.length > 0 ? { marks } : {}),
});
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });

/** What reads the same in both representations. */
const BOTH: readonly [string, string, object][] = [
  ['a paragraph', '<p>Klar &amp; færdig</p>', doc(paragraph(words('Klar & færdig')))],
  [
    'a heading',
    '<h2>Beslutninger</h2>',
    doc({ type: 'heading', attrs: { level: 2 }, content: [words('Beslutninger')] }),
  ],
  [
    'marks',
    '<p><strong>Godkendt</strong> af <em>alle</em>, <code>HEAD</code> og <del>ikke</del> <u>mere</u></p>',
    doc(
      paragraph(
        words('Godkendt', { type: 'strong' }),
        words(' af '),
        words('alle', { type: 'em' }),
        words(', '),
        words('HEAD', { type: 'code' }),
        words(' og '),
        words('ikke', { type: 'strike' }),
        words(' '),
        words('mere', { type: 'underline' }),
      ),
    ),
  ],
  [
    'a link',
    '<p><a href="https://os2.eu/?a=1&amp;b=2">OS2</a></p>',
    doc(paragraph(words('OS2', { type: 'link', attrs: { href: 'https://os2.eu/?a=1&b=2' } }))),
  ],
  [
    'lists in lists',
    '<ul><li><p>Et</p><ol><li><p>To</p></li></ol></li></ul>',
    doc({
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [
            paragraph(words('Et')),
            { type: 'orderedList', content: [{ type: 'listItem', content: [paragraph(words('To'))] }] },
          ],
        },
      ],
    }),
  ],
  [
    'a table',
    '<table><tbody><tr><th><p>Dato</p></th></tr><tr><td colspan="2"><p>14.01</p></td></tr></tbody></table>',
    doc({
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [{ type: 'tableHeader', attrs: {}, content: [paragraph(words('Dato'))] }],
        },
        {
          type: 'tableRow',
          content: [{ type: 'tableCell', attrs: { colspan: 2 }, content: [paragraph(words('14.01'))] }],
        },
      ],
    }),
  ],
  [
    'code',
    '<ac:structured-macro ac:name="code"><ac:parameter ac:name="language">js</ac:parameter><ac:plain-text-body><![CDATA[a < b]]></ac:plain-text-body></ac:structured-macro>',
    doc({ type: 'codeBlock', attrs: { language: 'js' }, content: [words('a < b')] }),
  ],
  [
    'a panel',
    '<ac:structured-macro ac:name="info"><ac:rich-text-body><p>Husk</p></ac:rich-text-body></ac:structured-macro>',
    doc({ type: 'panel', attrs: { panelType: 'info' }, content: [paragraph(words('Husk'))] }),
  ],
  [
    'a person, a date and a status',
    '<p><ac:link><ri:user ri:account-id="stage-mette" /></ac:link> <time datetime="2026-01-14" /> <ac:structured-macro ac:name="status"><ac:parameter ac:name="title">KLAR</ac:parameter><ac:parameter ac:name="colour">green</ac:parameter></ac:structured-macro></p>',
    doc(
      paragraph(
        { type: 'mention', attrs: { id: 'stage-mette' } },
        words(' '),
        { type: 'date', attrs: { timestamp: '1768348800000' } },
        words(' '),
        { type: 'status', attrs: { text: 'KLAR', color: 'green' } },
      ),
    ),
  ],
  [
    'tasks',
    '<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status><ac:task-body>Skriv</ac:task-body></ac:task></ac:task-list>',
    doc({
      type: 'taskList',
      attrs: { localId: 'tasks' },
      content: [{ type: 'taskItem', attrs: { localId: '1', state: 'DONE' }, content: [words('Skriv')] }],
    }),
  ],
  [
    'breaks, rules and quotes',
    '<p>Et<br />To</p><hr /><blockquote><p>Sagt</p></blockquote>',
    doc(
      paragraph(words('Et'), { type: 'hardBreak' }, words('To')),
      { type: 'rule' },
      { type: 'blockquote', content: [paragraph(words('Sagt'))] },
    ),
  ],
];

describe('the text of a page', () => {
  it.each(BOTH)('as a document and in the storage format: %s', (_what, storage, document) => {
    expect(storageToAdf(storage)).toEqual(document);
    expect(adfToStorage(document)).toBe(storage);
    expect(isAdf(document)).toBe(true);
  });

  it.each([
    [
      'plain text between blocks',
      'Før<p>i</p>efter',
      doc(paragraph(words('Før')), paragraph(words('i')), paragraph(words('efter'))),
    ],
    ['blanks and line breaks of the source', '<p>\n  To\n  ord </p>\n', doc(paragraph(words('To ord')))],
    [
      'layouts',
      '<ac:layout><ac:layout-section><ac:layout-cell><p>A</p></ac:layout-cell></ac:layout-section></ac:layout>',
      doc(paragraph(words('A'))),
    ],
    ['signs by name', '<p>&oslash;&nbsp;&quot;x&quot;</p>', doc(paragraph(words('ø\u00a0"x"')))],
    [
      'a link to a page',
      '<p><ac:link><ri:page ri:content-title="Plan" /></ac:link></p>',
      doc(paragraph(words('Plan'))),
    ],
    [
      'code that is bold as well',
      '<p><strong><code>x</code></strong></p>',
      doc(paragraph(words('x', { type: 'code' }))),
    ],
    [
      'a macro the stage does not know',
      '<ac:structured-macro ac:name="toc"><ac:parameter ac:name="maxLevel">2</ac:parameter></ac:structured-macro>',
      doc({
        type: 'extension',
        attrs: {
          extensionType: 'com.atlassian.confluence.macro.core',
          extensionKey: 'toc',
          parameters: { macroParams: { maxLevel: { value: '2' } } },
        },
      }),
    ],
    ['an image', '<ac:image><ri:attachment ri:filename="a.png" /></ac:image>', doc()],
  ])('is read as a document from markup with %s', (_what, storage, document) => {
    expect(storageToAdf(storage)).toEqual(document);
  });

  it('is a valid document wherever markup puts things that documents do not allow', () => {
    const storage = '<ul><li><table><tbody><tr><td><h1>Dybt</h1></td></tr></tbody></table></li></ul>';
    const document = adfOf({ representation: 'storage', value: storage });
    expect(isAdf(document)).toBe(true);
    expect(JSON.stringify(document)).toContain('Dybt');
  });

  it('is well-formed in the storage format whatever its words are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (given) => {
        const document = doc(paragraph(words(given)), { type: 'codeBlock', content: [words(given)] });
        expect(malformation(adfToStorage(document))).toBeUndefined();
      }),
    );
  });

  it('keeps its words on the way to the storage format and back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[^\s](?:[\p{L}\p{P}<>&"' ]*[^\s])?$/u), (given) => {
        fc.pre(given.trim() === given && !/\s\s/.test(given));
        const document = doc(paragraph(words(given)));
        expect(storageToAdf(adfToStorage(document))).toEqual(document);
      }),
    );
  });

  it.each([
    ['<p>Klar</p>', undefined],
    ['<p a="1" b=\'<\'/>', 'a bare "<"'],
    ['<p>', '<p> is not closed'],
    ['</p>', 'an unexpected </p>'],
    ['<b><i></b></i>', 'an unexpected </b>'],
    ['a & b', 'a bare "&"'],
    ['&oslash; &#248; &#xf8; <!-- < & --> <![CDATA[<p>]]><br/>', undefined],
  ])('%s is well-formed or not', (markup, problem) => {
    expect(malformation(markup)).toBe(problem);
  });

  it('is shown without what belongs to macros', () => {
    const [, storage = ''] = BOTH[6] ?? [];
    const view = bodyIn('view', { representation: 'storage', value: `<p>Før</p>${storage}` });
    expect(view).toContain('<p>Før</p>');
    expect(view).not.toMatch(/ac:|language|js/);
  });

  it('is searched by its words', () => {
    expect(
      textOf({ representation: 'storage', value: '<h1>Sm&oslash;rre<b>br&oslash;d</b></h1><p>a&amp;b</p>' }),
    ).toBe('Smørrebrød\na&b');
    expect(
      textOf({ representation: 'storage', value: '<p>Et</p><p>to&nbsp;tre</p>' })
        .split(/\s+/)
        .filter(Boolean),
    ).toEqual(['Et', 'to', 'tre']);
  });
});

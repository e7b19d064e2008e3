import fc from 'fast-check';
import { bulletList, decisionList, orderedList, taskList } from '../../../src/text/adf/lists';
import {
  date,
  document,
  emphasis,
  expand,
  heading,
  link,
  mention,
  panel,
  paragraph,
  rule,
  status,
  strong,
  text,
  typedLine,
  typedText,
} from '../../../src/text/adf/nodes';
import { factTable, table } from '../../../src/text/adf/tables';
import type { Block } from '../../../src/text/adf/types';
import { faultsOf, HOSTILE, linesOf, linksOf, nodesOf, wordsOf } from '../../builders/documents';

describe('every node', () => {
  it.each<[string, Block]>([
    ['a paragraph', paragraph('Ord, ', strong('fede'), ' og ', emphasis('kursive'))],
    ['an empty paragraph', paragraph('')],
    ['a link', paragraph(link('https://os2.example/a?b=1&c="', 'Her'))],
    ['a heading', heading(2, 'Referater')],
    ['a bullet list', bulletList(['Et', ['To ', strong('dele')]])],
    ['a bullet list without items', bulletList([])],
    ['an ordered list', orderedList(['Et', 'To'])],
    ['a task list', taskList('tasks', ['Ring til Ole'])],
    ['a task list without tasks', taskList('tasks', [])],
    ['a decision list', decisionList('decided', ['Vi gør det'])],
    ['a decision list without decisions', decisionList('decided', [])],
    ['a table', table(['A', 'B'], [['1', link('https://os2.example')]])],
    ['a table with empty cells', table(['A', ''], [['', []]], { headedRows: true })],
    ['a table of facts', factTable([['Dato', date('2026-11-24')]])],
    ['a panel', panel('info', paragraph('Godt at vide'))],
    ['an empty panel', panel('warning')],
    ['a part that opens', expand('Sagsoplæg', heading(2, 'Formål'), table(['A'], [['1']]))],
    ['an empty part that opens', expand('')],
    ['a rule', rule()],
    [
      'a lozenge, a day and somebody',
      paragraph(status('Udkast', 'yellow'), date('2026-11-24'), mention('a-1')),
    ],
  ])('is one that Confluence takes: %s', (_what, block) => {
    expect(faultsOf(document(block))).toEqual([]);
  });

  it.each(HOSTILE)('is one that Confluence takes with %s in it', (_what, typed) => {
    const everything = document<Block>(
      heading(2, typed),
      paragraph(typed, strong(typed), link(typed), link('https://os2.example', typed)),
      ...typedText(typed),
      paragraph(typedLine(typed)),
      bulletList([typed]),
      taskList('tasks', [typed, typed]),
      decisionList('decided', [typed]),
      table([typed], [[typed], [typedText(typed)]]),
      expand(typed, paragraph(typed)),
    );
    expect(faultsOf(everything)).toEqual([]);
  });

  it('is one that Confluence takes whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const content = [...typedText(typed), paragraph(typedLine(typed), text(typed)), bulletList([typed])];
        expect(faultsOf(document<Block>(...content))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('text', () => {
  it('keeps what was typed, also where it looks like markup', () => {
    const typed = '<b>Æblegrød</b> & {navn} [~admin] 👩‍👩‍👧';
    expect(text(typed).text).toBe(typed);
  });

  it('stands on one line', () => {
    expect(text('første\r\nanden\u2028  tredje').text).toBe('første anden tredje');
  });

  it('loses what no page can hold', () => {
    expect(text('a\u0000b\u001bc\ud83d d').text).toBe('abc d');
  });
});

describe('typed text', () => {
  it('is parted in paragraphs by empty lines and in lines by the others', () => {
    expect(typedText('Et\nto\n\n \ntre\n').map(wordsOf)).toEqual(['Et\nto', 'tre']);
  });

  it('is nothing where nothing was typed', () => {
    expect(typedText(' \n\n ')).toEqual([]);
  });
});

describe('a link', () => {
  it.each([
    'https://os2.example/a b',
    'javascript:alert(1)',
    '//evil.example',
    'data:text/html,x',
    'os2.eu',
    '',
  ])('that is no address stays text: %j', (typed) => {
    expect(linksOf(paragraph(link(typed)))).toEqual([]);
  });

  it.each(['https://os2.eu/referat', 'HTTP://os2.eu', 'mailto:os2@os2.eu', '/browse/IOT-1'])(
    'leads to an address: %s',
    (address) => {
      expect(linksOf(paragraph(link(address)))).toEqual([[address, address]]);
    },
  );

  it('is named by its address where it has no name', () => {
    expect(linksOf(paragraph(link('https://os2.eu', ' ')))).toEqual([['https://os2.eu', 'https://os2.eu']]);
  });

  it('is made of a line that is an address, and of no other', () => {
    expect(linksOf(paragraph(typedLine(' https://os2.eu/1 ')))).toHaveLength(1);
    expect(linksOf(paragraph(typedLine('Se https://os2.eu/1')))).toEqual([]);
  });
});

describe('a day', () => {
  it.each([
    ['a day', '2026-11-24', '2026-11-24T00:00:00.000Z'],
    ['half past midnight in Denmark', '2026-07-14T22:30:00.000Z', '2026-07-15T00:00:00.000Z'],
  ])('is midnight in UTC of the day in Denmark: %s', (_what, iso, midnight) => {
    expect(wordsOf(date(iso))).toBe(midnight);
  });
});

describe('somebody', () => {
  it('is an account id for Confluence to name, and no name', () => {
    expect(mention('account-1')).toEqual({ type: 'mention', attrs: { id: 'account-1' } });
  });
});

describe('lists', () => {
  it('number their tasks and decisions after the list, the same every time', () => {
    const ids = (): unknown[] =>
      nodesOf(taskList('tasks', ['a', 'b']), 'taskItem').map(({ attrs }) => attrs?.['localId']);
    expect(ids()).toEqual(['tasks-1', 'tasks-2']);
    expect(ids()).toEqual(ids());
  });

  it('leave one empty line to write on where there are no items', () => {
    expect(linesOf(taskList('tasks', []))).toEqual(['']);
  });
});

describe('tables', () => {
  const typesOf = (block: Block): string[][] =>
    nodesOf(block, 'tableRow').map(({ content = [] }) => content.map(({ type }) => type));

  it('head their columns, and their rows where the rows have a name', () => {
    expect(typesOf(table(['A', 'B'], [['1', '2']]))).toEqual([
      ['tableHeader', 'tableHeader'],
      ['tableCell', 'tableCell'],
    ]);
    expect(typesOf(table(['A', 'B'], [['1', '2']], { headedRows: true }))[1]).toEqual([
      'tableHeader',
      'tableCell',
    ]);
  });

  it('of facts head every row', () => {
    expect(typesOf(factTable([['Dato', 'i dag']]))).toEqual([['tableHeader', 'tableCell']]);
  });
});
